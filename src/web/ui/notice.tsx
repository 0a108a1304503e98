import type { ComponentChildren, VNode } from 'preact';
import { frame, small } from '../text/common.ts';
import type { NoticeKind, Words } from '../view.ts';
import { useView } from '../view.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-data.ts';

const icons: Record<NoticeKind, IconName> = {
  info: 'info',
  success: 'circle-check',
  warn: 'triangle-alert',
  error: 'circle-alert',
};

/** A message on the page. `live` announces it (after an action); explanations stay quiet. */
export function Notice(props: {
  kind: NoticeKind;
  title?: Words | undefined;
  live?: boolean | undefined;
  children?: ComponentChildren;
}): VNode {
  const { t } = useView();
  return (
    <div class={`notice notice-${props.kind}`} role={props.live ? 'status' : undefined}>
      <Icon name={icons[props.kind]} />
      <div>
        {props.title && <p class="notice-title">{t(props.title)}</p>}
        {props.children}
      </div>
    </div>
  );
}

/** One line across the page, for the demonstration and the administrator's announcements. */
export function Banner(props: {
  icon?: IconName | undefined;
  label?: Words | undefined;
  children: ComponentChildren;
}): VNode {
  const { t } = useView();
  return (
    <section class="banner" aria-label={t(props.label ?? frame.announcement)}>
      <p>
        <Icon name={props.icon ?? 'info'} />
        <span>{props.children}</span>
      </p>
    </section>
  );
}

/** Rule text that most people need once: folded under "Dasar hukum". */
export function DefinitionFold(props: {
  title?: Words | undefined;
  icon?: IconName | undefined;
  /** Unfolded where something typed must be seen. */
  open?: boolean | undefined;
  children: ComponentChildren;
}): VNode {
  const { t } = useView();
  return (
    <details class="fold" open={props.open}>
      <summary>
        <Icon name={props.icon ?? 'scale'} />
        {t(props.title ?? small.legalBasis)}
      </summary>
      <div class="fold-body">{props.children}</div>
    </details>
  );
}

/** An empty page says what will be here and offers the first step; the plate waits for its food. */
export function EmptyState(props: {
  title: Words;
  text?: Words | undefined;
  action?: ComponentChildren;
}): VNode {
  const { t } = useView();
  return (
    <div class="empty">
      <svg class="empty-plate" viewBox="0 0 160 96" aria-hidden="true">
        <ellipse class="p-shade" cx="80" cy="84" rx="66" ry="7" />
        <ellipse class="p-rim" cx="80" cy="62" rx="68" ry="24" />
        <ellipse class="p-well" cx="80" cy="59" rx="50" ry="16" />
        <path class="p-steam" d="M62 36c-6-8 6-12 0-20M80 32c-6-8 6-12 0-20M98 36c-6-8 6-12 0-20" />
      </svg>
      <p class="empty-title">{t(props.title)}</p>
      {props.text && <p class="empty-text">{t(props.text)}</p>}
      {props.action && <div class="empty-action">{props.action}</div>}
    </div>
  );
}

/** After something that matters: its number, what happens next and when. */
export function ConfirmationPanel(props: {
  title: Words;
  number?: string | undefined;
  numberLabel?: Words | undefined;
  /** What happens next, a step a line. */
  next?: readonly Words[] | undefined;
  actions?: ComponentChildren;
  children?: ComponentChildren;
}): VNode {
  const { t } = useView();
  return (
    <section class="confirmation">
      <Icon name="circle-check" />
      <h2>{t(props.title)}</h2>
      {props.number && (
        <p class="confirmation-number">
          <span>{t(props.numberLabel ?? small.number)}</span> <b>{props.number}</b>
        </p>
      )}
      {props.next && props.next.length > 0 && (
        <div class="confirmation-next">
          <h3>{t(small.whatNext)}</h3>
          <ol>
            {props.next.map((step) => (
              <li>{t(step)}</li>
            ))}
          </ol>
        </div>
      )}
      {props.children}
      {props.actions && <div class="actions">{props.actions}</div>}
    </section>
  );
}
