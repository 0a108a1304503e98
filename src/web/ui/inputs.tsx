import type { JSX, VNode } from 'preact';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { formatRupiah } from '../../kernel/rupiah.ts';
import type { FieldProps } from './field.tsx';
import { control, Field } from './field.tsx';

type InputMode = 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search';

/** One line of text. `code` makes it a wide-spaced number box for short codes that moves on by itself when full. */
export function TextField(
  props: FieldProps & {
    value?: string | undefined;
    type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url' | undefined;
    inputMode?: InputMode | undefined;
    maxLength?: number | undefined;
    placeholder?: string | undefined;
    code?: boolean | undefined;
  },
): VNode {
  return (
    <Field {...props}>
      <input
        {...control(props)}
        class={props.code ? 'input input-code' : 'input'}
        // The attribute types tell roles apart by type; this component sets no role.
        type={(props.type ?? 'text') as 'text'}
        value={props.value}
        inputMode={props.inputMode ?? (props.code ? 'numeric' : undefined)}
        maxLength={props.code ? undefined : props.maxLength}
        placeholder={props.placeholder}
        autocomplete={props.autocomplete ?? (props.code ? 'one-time-code' : undefined)}
        // A pasted code may have spaces, so its length is counted after they are gone.
        data-code={props.code ? (props.maxLength ?? '') : undefined}
      />
    </Field>
  );
}

/** Several lines of text. */
export function TextArea(
  props: FieldProps & {
    value?: string | undefined;
    rows?: number | undefined;
    maxLength?: number | undefined;
  },
): VNode {
  return (
    <Field {...props}>
      <textarea {...control(props)} class="textarea" rows={props.rows ?? 3} maxLength={props.maxLength}>
        {props.value}
      </textarea>
    </Field>
  );
}

/** A whole number on a number pad. The server checks the bounds; they are said in the hint. */
export function NumberField(
  props: FieldProps & {
    value?: number | string | undefined;
    unit?: string | undefined;
    min?: number | undefined;
    max?: number | undefined;
  },
): VNode {
  return (
    <Field width="short" {...props}>
      <Affixed after={props.unit}>
        <input
          {...control(props)}
          class="input num"
          type="text"
          inputMode="numeric"
          pattern="[0-9.]*"
          value={props.value}
          autocomplete="off"
          data-min={props.min}
          data-max={props.max}
        />
      </Affixed>
    </Field>
  );
}

/** Whole rupiah. People may type dots; read it with `parseRupiah`. */
export function MoneyField(props: FieldProps & { value?: Rupiah | bigint | string | undefined }): VNode {
  const value = typeof props.value === 'bigint' ? formatRupiah(props.value).replace('Rp', '') : props.value;
  return (
    <Field width="medium" {...props}>
      <Affixed before="Rp">
        <input
          {...control(props)}
          class="input num"
          type="text"
          inputMode="numeric"
          value={value}
          autocomplete="off"
          data-money
        />
      </Affixed>
    </Field>
  );
}

/** A calendar day, typed or picked; the value is `YYYY-MM-DD`. */
export function DateField(
  props: FieldProps & { value?: string | undefined; min?: string | undefined; max?: string | undefined },
): VNode {
  return (
    <Field width="short" {...props}>
      <input
        {...control(props)}
        class="input"
        type="date"
        value={props.value}
        min={props.min}
        max={props.max}
        autocomplete={props.autocomplete}
      />
    </Field>
  );
}

/** A time of day, `HH:MM`; quarter hours by the arrows, any minute by typing. */
export function TimeField(
  props: FieldProps & { value?: string | undefined; zone?: string | undefined },
): VNode {
  return (
    <Field width="short" {...props}>
      <Affixed after={props.zone}>
        <input {...control(props)} class="input" type="time" value={props.value} />
      </Affixed>
    </Field>
  );
}

/** A file. `accept` only helps choosing: the server looks at the bytes. */
export function FileField(
  props: FieldProps & {
    accept?: string | undefined;
    multiple?: boolean | undefined;
    /** Opens a phone's camera. */
    camera?: boolean | undefined;
  },
): VNode {
  return (
    <Field {...props}>
      <input
        {...control(props)}
        class="file-input"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        {...(props.camera ? { capture: 'environment' as const } : {})}
      />
    </Field>
  );
}

function Affixed(props: {
  before?: string | undefined;
  after?: string | undefined;
  children: JSX.Element;
}): VNode {
  if (!props.before && !props.after) return props.children;
  return (
    <div class="affixed">
      {props.before && <span aria-hidden="true">{props.before}</span>}
      {props.children}
      {props.after && <span aria-hidden="true">{props.after}</span>}
    </div>
  );
}

/** A text with suggestions, by the browser's own search; anything else may be typed, and it works without a script. */
export function SuggestField(
  props: FieldProps & {
    value?: string | undefined;
    suggestions: readonly string[];
    maxLength: number;
  },
): VNode {
  const attributes = control(props);
  const list = `${attributes.id}-list`;
  return (
    <Field {...props}>
      <input
        {...attributes}
        class="input"
        type="text"
        value={props.value}
        list={list}
        maxLength={props.maxLength}
        autocomplete="off"
      />
      <datalist id={list}>
        {props.suggestions.map((suggestion) => (
          <option value={suggestion} />
        ))}
      </datalist>
    </Field>
  );
}
