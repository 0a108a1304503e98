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

/** Pages of a list: bounded whatever the length; `size` and `sizes` let people see more at once. */
export function Pagination(props: {
  page: number;
  size: number;
  total: number;
  href: (page: number) => string;
  sizes?: readonly { size: number; href: string }[] | undefined;
}): VNode {
  const { t, view } = useView();
  const pages = Math.max(1, Math.ceil(props.total / props.size));
  const n = (value: number): string => plainNumber(value, view.lang);
  const from = props.total === 0 ? 0 : (props.page - 1) * props.size + 1;
  const to = Math.min(props.total, props.page * props.size);
  return (
    <nav class="pages" aria-label={t(small.pages)}>
      <p>{t(small.shown, { from: n(from), to: n(to), total: n(props.total) })}</p>
      {pages > 1 && (
        <ul>
          {props.page > 1 && step(props.href(props.page - 1), t(small.previous), 'prev')}
          {pageNumbers(props.page, pages).map((page) =>
            page === 0 ? (
              <li aria-hidden="true">…</li>
            ) : (
              <li class="pages-number">
                <a
                  href={props.href(page)}
                  aria-label={t(small.page, { n: page })}
                  aria-current={page === props.page ? 'page' : undefined}
                >
                  {page}
                </a>
              </li>
            ),
          )}
          {props.page < pages && step(props.href(props.page + 1), t(small.next), 'next')}
        </ul>
      )}
      {props.sizes && (
        <p class="pages-size">
          {t(small.perPage)}{' '}
          {props.sizes.map((choice) => (
            <a href={choice.href} aria-current={choice.size === props.size ? 'true' : undefined}>
              {choice.size}
            </a>
          ))}
        </p>
      )}
    </nav>
  );
}

function step(href: string, label: string, rel: 'prev' | 'next'): VNode {
  return (
    <li class="pages-step">
      <a href={href} rel={rel}>
        {rel === 'prev' && <Icon name="chevron-left" />}
        {label}
        {rel === 'next' && <Icon name="chevron-right" />}
      </a>
    </li>
  );
}

/** First, last and the neighbours; 0 stands for a gap. At most seven entries. */
export function pageNumbers(page: number, pages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(wanted)].toSorted((a, b) => a - b);
  return sorted.flatMap((n, i) => (i > 0 && n - (sorted[i - 1] ?? n) > 1 ? [0, n] : [n]));
}
