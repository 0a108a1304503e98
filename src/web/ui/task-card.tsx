import type { ComponentChildren, VNode } from 'preact';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { addDays, dayOf } from '../../kernel/time.ts';
import { small } from '../text/common.ts';
import type { Tone } from '../text/states.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { DateTime, Money } from './amounts.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-data.ts';

/** A fact of a card; the page behind it has what a phone is spared: `minor` facts, and what there is `more` to say. */
export type TaskFact = {
  readonly icon: IconName;
  readonly text: Words;
  readonly more?: Words | undefined;
  readonly minor?: boolean | undefined;
};

/** One thing that waits for this person: who, what, how much, by when, and the one button that moves it. */
export function TaskCard(props: {
  /** What to do, as a sentence people can act on: "Periksa pesanan Rapat RKPD". */
  title: Words;
  href: string;
  /** Who asks: unit or supplier. */
  who?: Words | undefined;
  /** In which position the reader acts; where a page says it once, only the place. */
  role?: Words | undefined;
  amount?: Rupiah | bigint | undefined;
  facts?: readonly TaskFact[] | undefined;
  due?: Date | undefined;
  since?: Date | undefined;
  icon?: IconName | undefined;
  /** `warn` for due soon; overdue is seen from `due`. */
  tone?: Tone | undefined;
  /** Heading level: 3 under a titled section. */
  level?: 2 | 3 | undefined;
  /** The one button (LinkButton, or a Form with a Button). */
  action?: ComponentChildren;
}): VNode {
  const { t, view } = useView();
  const Heading = props.level === 3 ? 'h3' : 'h2';
  const late = props.due !== undefined && props.due < view.now;
  const tone = late ? 'error' : (props.tone ?? 'neutral');
  return (
    <article class={`task task-${tone}`}>
      <span class={`task-mark tone-${tone}`}>
        <Icon name={props.icon ?? 'clipboard-list'} />
      </span>
      <div class="task-main">
        {props.role && <p class="task-role">{t(props.role)}</p>}
        <Heading class="task-title">
          <a href={props.href}>{t(props.title)}</a>
        </Heading>
        {props.who && <p class="task-who">{t(props.who)}</p>}
      </div>
      <ul class="task-facts">
        {props.due && (
          <li class={`tone-text-${tone}`}>
            <Icon name={late ? 'triangle-alert' : 'clock'} />
            <span>
              {t(late ? small.late : small.dueBy)} <Due at={props.due} />
            </span>
          </li>
        )}
        {props.facts?.map((fact) => (
          <li class={fact.minor ? 'task-minor' : undefined}>
            <Icon name={fact.icon} />
            <span>
              {t(fact.text)}
              {fact.more && <span class="task-minor">, {t(fact.more)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <div class="task-end">
        {props.amount !== undefined && <Money amount={props.amount} strong />}
        {props.action && <div class="task-action">{props.action}</div>}
      </div>
    </article>
  );
}

/** Today and tomorrow by their names, other days in full. */
function Due(props: { at: Date }): VNode {
  const { t, time, view } = useView();
  const { zone } = view.government;
  const today = dayOf(view.now, zone);
  const due = dayOf(props.at, zone);
  const near = due === today ? small.today : due === addDays(today, 1) ? small.tomorrow : undefined;
  if (!near) return <DateTime at={props.at} />;
  return <time dateTime={props.at.toISOString()}>{t(near, { time: time(props.at) })}</time>;
}
