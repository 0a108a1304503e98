import type { ComponentChildren, VNode } from 'preact';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { fieldId } from './field.tsx';
import { Icon } from './icon.tsx';

type FormProps = {
  action: string;
  id?: string | undefined;
  /** The idempotency key: a new one by itself; give the typed one back when the page shows errors. */
  once?: string | undefined;
  /** The version that this person saw, for the check against changes by others. */
  version?: number | bigint | string | undefined;
  /** Sends files. */
  files?: boolean | undefined;
  /** Keeps what is typed in this browser until it is sent; the name tells drafts apart. */
  keep?: string | undefined;
  /** Live sums: price per head for so many heads, and what the budget has before this basket. */
  basket?: { heads?: number | undefined; left?: Rupiah | bigint | undefined } | undefined;
  hidden?: Readonly<Record<string, string | number | bigint | undefined>> | undefined;
  /** Lays its children in a line, for a lone button. */
  inline?: boolean | undefined;
  /** Names the form for screen readers when a page has several. */
  label?: Words | undefined;
  children: ComponentChildren;
};

/** A form that changes something: POST with CSRF token, idempotency key and version. Works without a script. */
export function Form(props: FormProps): VNode {
  const { view, t } = useView();
  const hidden = {
    _csrf: view.csrf,
    _key: props.once ?? crypto.randomUUID(),
    version: props.version,
    ...props.hidden,
  };
  return (
    <form
      method="post"
      action={props.action}
      id={props.id}
      class={props.inline ? 'form-inline' : 'form'}
      encType={props.files ? 'multipart/form-data' : undefined}
      aria-label={props.label && t(props.label)}
      noValidate
      data-guard
      data-keep={props.keep}
      data-basket={props.basket ? '' : undefined}
      data-heads={props.basket?.heads}
      data-left={props.basket?.left === undefined ? undefined : String(props.basket.left)}
    >
      {Object.entries(hidden).map(
        ([name, value]) => value !== undefined && <input type="hidden" name={name} value={String(value)} />,
      )}
      {props.children}
    </form>
  );
}

/** A form that asks: GET, so that its answer has an address. */
export function SearchForm(props: {
  action: string;
  label?: Words | undefined;
  children: ComponentChildren;
}): VNode {
  const { t } = useView();
  return (
    <form
      method="get"
      action={props.action}
      class="form-search"
      role="search"
      aria-label={props.label && t(props.label)}
    >
      {props.children}
    </form>
  );
}

/** Related fields under one heading. */
export function FormSection(props: {
  title: Words;
  note?: Words | undefined;
  children: ComponentChildren;
}): VNode {
  const { t } = useView();
  return (
    <section class="form-section">
      <h2>{t(props.title)}</h2>
      {props.note && <p class="field-hint">{t(props.note)}</p>}
      {props.children}
    </section>
  );
}

export type FormError = {
  readonly field?: string | undefined;
  readonly text: Words;
  /** What the summary says behind the field's label, where `text` speaks of "this input" only. */
  readonly afterLabel?: Words | undefined;
};

/** What is wrong, first on the page, each line names its field and is a link to it. Nothing for no errors. */
export function ErrorSummary(props: {
  errors: readonly FormError[];
  title?: Words | undefined;
}): VNode | null {
  const { t } = useView();
  if (props.errors.length === 0) return null;
  return (
    <div class="notice notice-error" role="alert" tabIndex={-1} data-errors>
      <Icon name="circle-alert" />
      <div>
        <h2>{t(props.title ?? small.errorsTitle)}</h2>
        <ul>
          {props.errors.map((error) => (
            <li>
              <Named error={error} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** An error with the label of its field in front, unless its sentence says it; a link where the page has the field. */
function Named({ error }: { readonly error: FormError }): VNode {
  const { t, labels } = useView();
  const text = t(error.text);
  if (!error.field) return <>{text}</>;
  const id = fieldId(error.field);
  labels.wanted.add(id);
  const known = labels.byId.get(id);
  if (known === undefined) return <>{text}</>;
  // A label may be a question: "Siapa yang hadir?".
  const label = t(known).replace(/\?$/, '');
  const said = text.toLowerCase().includes(label.toLowerCase());
  return (
    <a href={`#${id}`}>
      {error.afterLabel ? `${label}: ${t(error.afterLabel)}` : said ? text : `${label}: ${text}`}
    </a>
  );
}

/** The error of one field out of many, for the field's `error`. */
export function errorOf(errors: readonly FormError[], field: string): Words | undefined {
  return errors.find((error) => error.field === field)?.text;
}
