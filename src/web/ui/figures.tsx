import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-data.ts';

/** Long amounts are set smaller, so that they stay on one line in a narrow card. */
function sizeOf(value: string): string {
  if (value.length <= 8) return 'short';
  return value.length <= 13 ? 'card' : 'long';
}

/** One number that matters, what it counts, and what it means; a Sparkline may stand below. */
export function KeyFigure(props: {
  label: Words;
  value: Words;
  /** What stands behind the number: base, cut-off date, comparison. */
  note?: Words | undefined;
  icon?: IconName | undefined;
  /** `hero` for the one figure of a page. */
  look?: 'card' | 'hero' | undefined;
  children?: ComponentChildren;
}): VNode {
  const { t } = useView();
  const value = t(props.value);
  return (
    <div class={`figure figure-${props.look ?? sizeOf(value)}`}>
      <p class="figure-label">
        {props.icon && <Icon name={props.icon} />}
        {t(props.label)}
      </p>
      <p class="figure-value">{value}</p>
      {props.note && <p class="figure-note">{t(props.note)}</p>}
      {props.children}
    </div>
  );
}

/** A code to read aloud or type over: verification for SIPD, hand-over. Set in groups of `group` signs. */
export function CodeBox(props: {
  label: Words;
  code: string;
  group?: number | undefined;
  /** To be read across a table. */
  large?: boolean | undefined;
  hint?: Words | undefined;
  /** Where the code leads. */
  link?: { readonly href: string; readonly label: Words } | undefined;
  /** QR code beside it. */
  children?: ComponentChildren;
}): VNode {
  const { t } = useView();
  const size = props.group ?? (props.code.length <= 6 ? 3 : 4);
  const groups = props.code.match(new RegExp(`.{1,${size}}`, 'g')) ?? [props.code];
  return (
    <div class={props.large ? 'code code-large' : 'code'}>
      <div>
        <p class="code-label">{t(props.label)}</p>
        <p class="code-value">
          {groups.map((part) => (
            <span>{part}</span>
          ))}
        </p>
        {props.hint && <p class="field-hint">{t(props.hint)}</p>}
        {props.link && <a href={props.link.href}>{t(props.link.label)}</a>}
      </div>
      {props.children}
    </div>
  );
}

/** A QR code: `svg` is the markup that the qrcode library made on the server. */
export function Qr(props: { svg: string; label: Words }): VNode {
  const { t } = useView();
  return (
    <span class="qr" role="img" aria-label={t(props.label)} dangerouslySetInnerHTML={{ __html: props.svg }} />
  );
}

/** A person's initials in a round; decorative beside the name. */
export function Avatar(props: { initials: string; size?: 'small' | 'normal' | undefined }): VNode {
  return (
    <span class={`avatar avatar-${props.size ?? 'normal'}`} aria-hidden="true">
      {props.initials.slice(0, 2)}
    </span>
  );
}
