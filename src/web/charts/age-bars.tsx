import type { VNode } from 'preact';
import { plainNumber } from '../format.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Twin } from './twin.tsx';

export type AgeRow = {
  readonly label: Words;
  /** How many of each age, youngest first: as many as there are ages. */
  readonly counts: readonly number[];
  /** Beside the total: how many are late. */
  readonly note?: Words | undefined;
  readonly href?: string | undefined;
};

/** Queues as bars that are cut by age, so that a short but old queue is seen beside a long fresh one; at most four ages. */
export function AgeBars(props: {
  title: Words;
  summary: Words;
  /** Head of the first column of the table. */
  queue: Words;
  ages: readonly Words[];
  total: Words;
  rows: readonly AgeRow[];
}): VNode {
  const { t, view } = useView();
  const sums = props.rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const longest = Math.max(1, ...sums);
  const write = (count: number) => plainNumber(count, view.lang);
  return (
    <figure class="chart">
      <figcaption>
        <b>{t(props.title)}</b>
        <p>{t(props.summary)}</p>
      </figcaption>
      <ul class="chart-key">
        {props.ages.map((age, index) => (
          <li>
            <span class={`key key-age-${index + 1}`} aria-hidden="true" />
            {t(age)}
          </li>
        ))}
      </ul>
      <ul class="shares">
        {props.rows.map((row, index) => (
          <li>
            <p>
              <span>{row.href ? <a href={row.href}>{t(row.label)}</a> : t(row.label)}</span>
              <span class="num">
                {row.note && <small>{t(row.note)} </small>}
                <b>{write(sums[index] ?? 0)}</b>
              </span>
            </p>
            <Bar counts={row.counts} longest={longest} />
          </li>
        ))}
      </ul>
      <Twin
        caption={props.title}
        heads={[props.queue, ...props.ages, props.total]}
        rows={props.rows.map(({ label, counts }, index) => [
          label,
          ...counts.map(write),
          write(sums[index] ?? 0),
        ])}
        hrefs={props.rows.map(({ href }) => href)}
      />
    </figure>
  );
}

function Bar({ counts, longest }: { readonly counts: readonly number[]; readonly longest: number }): VNode {
  const share = (count: number) => `${Math.round((count / longest) * 1000) / 10}%`;
  const before = (index: number) => counts.slice(0, index).reduce((sum, count) => sum + count, 0);
  return (
    <svg class="share-bar" width="100%" height="18" aria-hidden="true">
      <rect class="c-rest" width="100%" height="14" y="2" rx="3" />
      {counts.map(
        (count, index) =>
          count > 0 && (
            <rect
              class={`c-age-${index + 1}`}
              x={share(before(index))}
              width={share(count)}
              height="14"
              y="2"
            />
          ),
      )}
    </svg>
  );
}
