import type { ComponentChildren, VNode } from 'preact';
import { stages } from '../text/common.ts';
import type { Tone } from '../text/states.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { DateTime } from './amounts.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-data.ts';

export type Fact = {
  readonly term: Words;
  readonly value: ComponentChildren;
  readonly icon?: IconName | undefined;
};

/** Terms and values as a definition list; `sums` puts values right, the last one as a total. */
export function Facts(props: {
  items: readonly Fact[];
  look?: 'rows' | 'sums' | 'columns' | undefined;
}): VNode {
  const { t } = useView();
  return (
    <dl class={`facts facts-${props.look ?? 'rows'}`}>
      {props.items.map((item) => (
        <div>
          <dt>
            {item.icon && <Icon name={item.icon} />}
            {t(item.term)}
          </dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

export type TimelineEntry = {
  readonly at: Date;
  readonly what: Words;
  readonly who?: string | undefined;
  readonly position?: Words | undefined;
  /** The decree, when acting for somebody. */
  readonly decree?: string | undefined;
  readonly note?: ComponentChildren;
  readonly icon?: IconName | undefined;
  readonly tone?: Tone | undefined;
};

/** Who did what, when, in which position, under which decree. Newest first or last as given. */
export function Timeline(props: { entries: readonly TimelineEntry[] }): VNode {
  const { t } = useView();
  return (
    <ol class="timeline">
      {props.entries.map((entry) => (
        <li>
          <span class={`timeline-dot tone-${entry.tone ?? 'neutral'}`}>
            <Icon name={entry.icon ?? 'check'} />
          </span>
          <div>
            <p class="timeline-what">{t(entry.what)}</p>
            {entry.who && (
              <p class="timeline-who">
                {entry.who}
                {entry.position && <span> · {t(entry.position)}</span>}
              </p>
            )}
            {entry.decree && <p class="timeline-decree">{entry.decree}</p>}
            {entry.note && <div class="timeline-note">{entry.note}</div>}
            <p class="timeline-when">
              <DateTime at={entry.at} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/**
 * The eight stages of an order as a compact progress.
 * `current` is 1 to 8, or 9 when all is done; `inherited` stages came with the package; `stopped` marks a refusal at `current`.
 */
export function Steps(props: {
  current: number;
  labels?: readonly Words[] | undefined;
  inherited?: readonly number[] | undefined;
  stopped?: boolean | undefined;
}): VNode {
  const { t } = useView();
  const labels = props.labels ?? stages;
  const now = labels[Math.min(props.current, labels.length) - 1];
  const said = {
    done: t({ id: 'selesai', en: 'done' }),
    inherited: t({ id: 'selesai bersama paket', en: 'done with the package' }),
    now: t({ id: 'sekarang', en: 'now' }),
    stopped: t({ id: 'berhenti', en: 'stopped' }),
    todo: t({ id: 'belum', en: 'to come' }),
  };
  return (
    <div class="steps-box">
      <p class="steps-now">
        <span>
          {Math.min(props.current, labels.length)}/{labels.length}
        </span>{' '}
        {now && t(now)}
      </p>
      <ol class="steps-line">
        {labels.map((label, index) => {
          const state = stepState(index + 1, props);
          return (
            <li class={`step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
              <span class="step-dot">
                {state === 'done' || state === 'inherited' ? <Icon name="check" /> : null}
                {state === 'stopped' ? <Icon name="x" /> : null}
                {state === 'now' || state === 'todo' ? <span aria-hidden="true">{index + 1}</span> : null}
              </span>
              <span class="step-label">
                {t(label)}
                <span class="quiet-label"> ({said[state]})</span>
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function stepState(
  step: number,
  props: { current: number; inherited?: readonly number[] | undefined; stopped?: boolean | undefined },
): 'done' | 'inherited' | 'now' | 'stopped' | 'todo' {
  if (step === props.current) return props.stopped ? 'stopped' : 'now';
  if (step > props.current) return 'todo';
  return props.inherited?.includes(step) ? 'inherited' : 'done';
}
