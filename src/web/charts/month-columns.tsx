import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { VNode } from 'preact';
import type { Rupiah } from '../../kernel/rupiah.ts';
import { monthName } from '../../kernel/time.ts';
import { shortMoney } from '../format.ts';
import { small } from '../text/common.ts';
import type { Words } from '../view.ts';
import { useView } from '../view.ts';
import { Twin } from './twin.tsx';

export type MonthValue = {
  /** 1 to 12. */
  readonly month: number;
  /** Null for a month that is still to come. */
  readonly value: Rupiah | bigint | null;
  readonly lastYear?: Rupiah | bigint | undefined;
};

const height = 220;
const top = 22;
const base = height - 24;

/** Months as columns, last year as a line; sharp at every width because x is a percentage and text never scales. */
export function MonthColumns(props: {
  title: Words;
  /** One sentence that says what the picture says. */
  summary: Words;
  months: readonly MonthValue[];
  thisYear?: Words | undefined;
  lastYear?: Words | undefined;
}): VNode {
  const { t, view, money } = useView();
  const compared = props.months.some((month) => month.lastYear !== undefined);
  const thisYear = props.thisYear ?? small.thisYear;
  const lastYear = props.lastYear ?? small.lastYear;
  return (
    <figure class="chart">
      <figcaption>
        <b>{t(props.title)}</b>
        <p>{t(props.summary)}</p>
      </figcaption>
      <ul class="chart-key">
        <li>
          <span class="key key-now" aria-hidden="true" />
          {t(thisYear)}
        </li>
        {compared && (
          <li>
            <span class="key key-line" aria-hidden="true" />
            {t(lastYear)}
          </li>
        )}
      </ul>
      <Drawing months={props.months} label={`${t(props.title)}. ${t(props.summary)}`} />
      <Twin
        caption={props.title}
        heads={compared ? [small.month, thisYear, lastYear] : [small.month, thisYear]}
        rows={props.months.map((month) => {
          const now = month.value === null ? '–' : money(month.value);
          const name = monthName(month.month, view.lang);
          return compared
            ? [name, now, month.lastYear === undefined ? '–' : money(month.lastYear)]
            : [name, now];
        })}
      />
    </figure>
  );
}

function Drawing(props: { months: readonly MonthValue[]; label: string }): VNode {
  const { view } = useView();
  const values = props.months.map((month) => Number(month.value ?? 0n));
  const before = props.months.map((month) => (month.lastYear === undefined ? null : Number(month.lastYear)));
  const most = Math.max(1, ...values, ...before.map((value) => value ?? 0));
  const y = scaleLinear([0, most], [base, top]).nice(4);
  const x = scaleBand(
    props.months.map((month) => String(month.month)),
    [0, 100],
  ).padding(0.28);
  const left = (month: MonthValue): number => x(String(month.month)) ?? 0;
  const round = (n: number): number => Math.round(n * 100) / 100;
  const middle = (month: MonthValue): number => round(left(month) + x.bandwidth() / 2);
  const path = line<MonthValue>(middle, (month) => round(y(Number(month.lastYear))))
    .defined((month) => month.lastYear !== undefined)
    .digits(2)(props.months);
  return (
    <svg class="chart-drawing" role="img" aria-label={props.label} width="100%" height={height}>
      {y.ticks(4).map((tick) => (
        <>
          <line class="c-grid" x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
          {tick > 0 && (
            <text class="c-tick" x="0" y={y(tick) - 4}>
              {shortMoney(tick, view.lang)}
            </text>
          )}
        </>
      ))}
      {props.months.map((month, index) => {
        const bar = y(values[index] ?? 0);
        return (
          <>
            {month.value !== null && (
              <rect
                class="c-now"
                x={`${round(left(month))}%`}
                y={round(bar)}
                width={`${round(x.bandwidth())}%`}
                height={round(Math.max(0, base - bar))}
                rx="3"
              />
            )}
            <text class="c-month" x={`${middle(month)}%`} y={height - 6} text-anchor="middle">
              {monthName(month.month, view.lang).slice(0, 3)}
            </text>
          </>
        );
      })}
      <line class="c-base" x1="0" x2="100%" y1={base} y2={base} />
      {path && (
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" width="100%" height={height}>
          <path class="c-line-under" d={path} />
          <path class="c-line" d={path} />
        </svg>
      )}
    </svg>
  );
}
