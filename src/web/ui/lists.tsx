import type { ComponentChildren, VNode } from 'preact';
import { plainNumber } from '../format.ts';
import { small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Icon } from './icon.tsx';

export type Choice = {
  readonly label: Words;
  readonly href: string;
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
};

/** Filters are links, so that a list as filtered can be sent to a colleague. */
export function Filters(props: { label: Words; choices: readonly Choice[] }): VNode {
  const { t, view } = useView();
  return (
    <nav class="filters" aria-label={t(props.label)}>
      <span class="filters-label">{t(props.label)}</span>
      <ul>
        {props.choices.map((choice) => (
          <li>
            <a href={choice.href} aria-current={choice.current ? 'true' : undefined}>
              {choice.current && <Icon name="check" />}
              {t(choice.label)}
              {choice.count !== undefined && <small>{plainNumber(choice.count, view.lang)}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The choice that narrows a list, null for none: the usual one (the first unless told, null where none is) narrows nothing. */
export function chosen(choices: readonly Choice[], usual: Choice | null = choices[0] ?? null): Words | null {
  return choices.find((choice) => choice.current && choice !== usual)?.label ?? null;
}

/**
 * What narrows a list: behind one control on phones, in sight on wider screens. What is set stands on the control, so that
 * no filter works unseen; `open` where something typed must be seen.
 */
export function FilterFold(props: {
  set: readonly (Words | null)[];
  open?: boolean | undefined;
  children: ComponentChildren;
}): VNode {
  const { t } = useView();
  const set = props.set.flatMap((words) => (words === null || words === '' ? [] : t(words)));
  return (
    <details class="narrow" open={props.open}>
      <summary>
        <Icon name="filter" />
        <span>
          {t(small.narrow)}
          {set.length > 0 && <b>: {set.join(' · ')}</b>}
        </span>
      </summary>
      <div class="stack stack-small">{props.children}</div>
    </details>
  );
}

/** Ways to sort a list that is no table. */
export function SortLinks(props: { choices: readonly Choice[] }): VNode {
  return <Filters label={small.sort} choices={props.choices} />;
}
