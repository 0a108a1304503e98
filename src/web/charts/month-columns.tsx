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

type Scale = ReturnType<typeof scaleLinear<number, number>>;

const round = (n: number): number => Math.round(n * 100) / 100;

function Drawing(props: { months: readonly MonthValue[]; label: string }): VNode {
  const { view } = useView();
  const amounts = props.months.flatMap((month) => [Number(month.value ?? 0n), Number(month.lastYear ?? 0n)]);
  const y = scaleLinear([0, Math.max(1, ...amounts)], [base, top]).nice(4);
  const ticks = y.ticks(4);
  return (
    <div class="chart-plot">
      <svg width="100%" height={height} aria-hidden="true">
        {ticks.map((tick) => (
          <text class="c-tick" x="0" y={round(y(tick) + 4)}>
            {shortMoney(tick, view.lang)}
          </text>
        ))}
      </svg>
      <svg class="chart-drawing" role="img" aria-label={props.label} width="100%" height={height}>
        {ticks.map((tick) => (
          <line class="c-grid" x1="0" x2="100%" y1={round(y(tick))} y2={round(y(tick))} />
        ))}
        <Columns months={props.months} y={y} />
        <line class="c-base" x1="0" x2="100%" y1={base} y2={base} />
      </svg>
    </div>
  );
}

function Columns(props: { months: readonly MonthValue[]; y: Scale }): VNode {
  const { view } = useView();
  const { months, y } = props;
  const x = scaleBand<number>([...months.keys()], [0, 100]).padding(0.28);
  const middle = (index: number): number => round((x(index) ?? 0) + x.bandwidth() / 2);
  const path = line<MonthValue>(
    (_, index) => middle(index),
    (month) => y(Number(month.lastYear)),
  )
    .defined((month) => month.lastYear !== undefined)
    .digits(2)([...months]);
  return (
    <>
      {months.map(({ month, value }, index) => {
        const bar = y(Number(value ?? 0n));
        const name = monthName(month, view.lang);
        return (
          <>
            {value !== null && (
              <rect
                class="c-now"
                x={`${round(x(index) ?? 0)}%`}
                y={round(bar)}
                width={`${round(x.bandwidth())}%`}
                height={round(Math.max(0, base - bar))}
                rx="3"
              />
            )}
            <text class="c-month" x={`${middle(index)}%`} y={height - 6} text-anchor="middle">
              {name.slice(0, 1)}
              <tspan class="c-more">{name.slice(1, 3)}</tspan>
            </text>
          </>
        );
      })}
      {path && (
        <svg viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" width="100%" height={height}>
          <path class="c-line-under" d={path} />
          <path class="c-line" d={path} />
        </svg>
      )}
    </>
  );
}
