import type { ComponentChildren, VNode } from 'preact';
import { small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Icon } from './icon.tsx';

/** What every field has: a label above, a hint before the field, the error where it happened. */
export type FieldProps = {
  name: string;
  label: Words;
  hint?: Words | undefined;
  error?: Words | undefined;
  /** Fields are required unless this says otherwise; optional ones are marked. */
  optional?: boolean | undefined;
  /** As wide as what people type: `short` for numbers and dates. */
  width?: 'short' | 'medium' | 'full' | undefined;
  autocomplete?: string | undefined;
};

/** The id of a field's control, so that an error summary can lead to it. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w-]/g, '-')}`;
}

/** Tells the page what a field is called, for the summary of errors. */
export function useLabel({ name, label, error }: Pick<FieldProps, 'name' | 'label' | 'error'>): void {
  const { byId } = useView().labels;
  const id = fieldId(name);
  if (error || !byId.has(id)) byId.set(id, label);
}

/** Attributes that tie a control to its label, hint and error. */
export function control(props: FieldProps): {
  id: string;
  name: string;
  required: boolean;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
} {
  const id = fieldId(props.name);
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    name: props.name,
    required: !props.optional,
    'aria-describedby': described || undefined,
    'aria-invalid': props.error ? 'true' : undefined,
  };
}

/** The frame around a control; the field components use it. */
export function Field(props: FieldProps & { children: ComponentChildren }): VNode {
  useLabel(props);
  return (
    <div class={`field field-${props.width ?? 'full'}${props.error ? ' field-wrong' : ''}`}>
      <label for={fieldId(props.name)}>
        <LabelWords {...props} />
      </label>
      <HintAndError {...props} />
      {props.children}
    </div>
  );
}

/** A group of controls with one legend, for radios and checkboxes. */
export function FieldGroup(props: FieldProps & { children: ComponentChildren }): VNode {
  useLabel(props);
  const id = fieldId(props.name);
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      class={`field field-${props.width ?? 'full'}${props.error ? ' field-wrong' : ''}`}
      aria-describedby={described || undefined}
    >
      <legend>
        <LabelWords {...props} />
      </legend>
      <HintAndError {...props} />
      {props.children}
    </fieldset>
  );
}

/** Fields beside each other on a desk. */
export function FieldRow(props: { children: ComponentChildren }): VNode {
  return <div class="field-row">{props.children}</div>;
}

function LabelWords(props: FieldProps): VNode {
  const { t } = useView();
  return (
    <>
      {t(props.label)}
      {props.optional && <span class="field-optional"> ({t(small.optional)})</span>}
    </>
  );
}

function HintAndError(props: FieldProps): VNode {
  const { t } = useView();
  const id = fieldId(props.name);
  return (
    <>
      {props.hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {t(props.hint)}
        </p>
      )}
      {props.error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="circle-alert" />
          {t(props.error)}
        </p>
      )}
    </>
  );
}
