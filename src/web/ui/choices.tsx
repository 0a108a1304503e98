import type { ComponentChildren, VNode } from 'preact';
import { small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import type { FieldProps } from './field.tsx';
import { control, Field, FieldGroup, fieldId } from './field.tsx';

export type Option = { readonly value: string; readonly label: Words };

/** One of a list. `groups` makes labelled parts; `blank` adds a first empty line. */
export function Select(
  props: FieldProps & {
    value?: string | undefined;
    options?: readonly Option[] | undefined;
    groups?: readonly { label: Words; options: readonly Option[] }[] | undefined;
    blank?: Words | boolean | undefined;
  },
): VNode {
  const { t } = useView();
  const blank = props.blank === true ? small.chooseOne : props.blank;
  const line = (option: Option): VNode => (
    <option value={option.value} selected={option.value === props.value}>
      {t(option.label)}
    </option>
  );
  return (
    <Field {...props}>
      <select {...control(props)} class="select">
        {blank && <option value="">{t(blank)}</option>}
        {props.options?.map(line)}
        {props.groups?.map((group) => (
          <optgroup label={t(group.label)}>{group.options.map(line)}</optgroup>
        ))}
      </select>
    </Field>
  );
}

/** One of a few, each with room to explain itself: the first radio carries the field's id for the error summary. */
export function RadioCards(
  props: FieldProps & {
    value?: string | undefined;
    options: readonly (Option & {
      readonly note?: Words | undefined;
      /** Right of the words: a price, a badge. */
      readonly end?: ComponentChildren;
      readonly disabled?: boolean | undefined;
    })[];
  },
): VNode {
  const { t } = useView();
  const id = fieldId(props.name);
  return (
    <FieldGroup {...props}>
      <div class="choices">
        {props.options.map((option, index) => (
          <label class="choice">
            <input
              class="radio radio-primary"
              type="radio"
              id={index === 0 ? id : `${id}-${index}`}
              name={props.name}
              value={option.value}
              checked={option.value === props.value}
              disabled={option.disabled}
              required={!props.optional}
            />
            <span class="choice-words">
              <b>{t(option.label)}</b>
              {option.note && <small>{t(option.note)}</small>}
            </span>
            {option.end && <span class="choice-end">{option.end}</span>}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** A yes or no, or one line of a list to tick (give it a `value`). */
export function Checkbox(
  props: FieldProps & {
    value?: string | undefined;
    checked?: boolean | undefined;
    bare?: boolean | undefined;
  },
): VNode {
  const { t, labels } = useView();
  // One box of a list is not the list: its label would name one row for all.
  if (props.value === undefined) labels.byId.set(fieldId(props.name), props.label);
  const { id, ...rest } = control({ optional: true, ...props });
  const own = props.value === undefined ? id : `${id}-${props.value.replace(/[^\w-]/g, '-')}`;
  const box = (
    <input
      {...rest}
      id={own}
      class="checkbox checkbox-primary"
      type="checkbox"
      value={props.value ?? 'on'}
      checked={props.checked}
      aria-label={props.bare ? t(props.label) : undefined}
    />
  );
  if (props.bare) return <span class="tick">{box}</span>;
  return (
    <div class={props.error ? 'check field-wrong' : 'check'}>
      {box}
      <label for={own}>{t(props.label)}</label>
      {props.hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {t(props.hint)}
        </p>
      )}
      {props.error && (
        <p class="field-error" id={`${id}-error`}>
          {t(props.error)}
        </p>
      )}
    </div>
  );
}
