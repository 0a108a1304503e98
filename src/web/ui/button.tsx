import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-data.ts';

type Look = {
  variant?: 'primary' | 'secondary' | 'ghost' | 'danger' | undefined;
  size?: 'small' | 'normal' | 'large' | undefined;
  icon?: IconName | undefined;
  /** Icon after the words, for "next". */
  iconEnd?: IconName | undefined;
  /** Fills its column; on phones the main action does so anyway. */
  block?: boolean | undefined;
  label?: Words | undefined;
  children?: ComponentChildren;
};

/** The classes of a button, for the rare element that is neither a button nor a link. */
export function buttonClass(look: Pick<Look, 'variant' | 'size' | 'block'>): string {
  const variant = {
    primary: 'btn-primary',
    secondary: 'btn-secondary',
    ghost: 'btn-ghost',
    danger: 'btn-error btn-outline',
  }[look.variant ?? 'primary'];
  const size = { small: 'btn-sm', normal: '', large: 'btn-lg' }[look.size ?? 'normal'];
  return `btn ${variant} ${size} ${look.block ? 'btn-block' : ''}`.replace(/\s+/g, ' ').trim();
}

/** A button of a form. `name` and `value` tell the server which of several was pressed. */
export function Button(
  props: Look & {
    type?: 'submit' | 'button' | undefined;
    name?: string | undefined;
    value?: string | undefined;
    form?: string | undefined;
    formAction?: string | undefined;
    disabled?: boolean | undefined;
  },
): VNode {
  return (
    <button
      class={buttonClass(props)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      disabled={props.disabled}
    >
      <Inside {...props} />
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton(
  props: Look & { href: string; download?: boolean | undefined; rel?: string | undefined },
): VNode {
  return (
    <a class={buttonClass(props)} href={props.href} download={props.download} rel={props.rel}>
      <Inside {...props} />
    </a>
  );
}

/** Prints the page. Needs a script, so it hides without one. */
export function PrintButton(props: { label?: Words | undefined }): VNode {
  return (
    <button class={buttonClass({ variant: 'ghost', size: 'small' })} type="button" data-print data-js>
      <Inside icon="printer" label={props.label ?? { id: 'Cetak', en: 'Print' }} />
    </button>
  );
}

/** Buttons side by side; on phones one below the other, the main one first. */
export function Actions(props: { children: ComponentChildren; end?: boolean | undefined }): VNode {
  return <div class={props.end ? 'actions actions-end' : 'actions'}>{props.children}</div>;
}

function Inside(props: Look): VNode {
  const { t } = useView();
  return (
    <>
      {props.icon && <Icon name={props.icon} />}
      {props.label && <span>{t(props.label)}</span>}
      {props.children}
      {props.iconEnd && <Icon name={props.iconEnd} />}
    </>
  );
}
