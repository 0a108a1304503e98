import type { JSX } from 'preact';
import { formatRupiah } from '../../../../kernel/rupiah.ts';
import type { Text } from '../../../../kernel/text.ts';
import { fill } from '../../../../kernel/text.ts';
import { formatDayShort, monthName } from '../../../../kernel/time.ts';
import { MonthColumns } from '../../../../web/charts/month-columns.tsx';
import type { Absorption } from '../../store/absorption.ts';
import { words } from './front-words.ts';

type Props = {
  readonly absorption: Absorption;
  /** Last month that has begun; later ones are still to come. */
  readonly untilMonth: number;
  /** Calendar day up to which the figures run. */
  readonly cutOff: string;
};

/** A year by month with the year before as a line. */
export function MonthChart({ absorption, untilMonth, cutOff }: Props): JSX.Element {
  const { months, year } = absorption;
  return (
    <MonthColumns
      title={words.months}
      summary={summaryOf(absorption, cutOff)}
      thisYear={String(year)}
      lastYear={String(year - 1)}
      months={months.map(({ month, paid, lastYear }) => ({
        month,
        value: month <= untilMonth ? paid : null,
        lastYear,
      }))}
    />
  );
}

function summaryOf({ months, year, paid }: Absorption, cutOff: string): Text {
  const most = months.toSorted((a, b) => (a.paid < b.paid ? 1 : -1))[0];
  const both = (lang: 'id' | 'en'): string =>
    paid === 0n || !most
      ? fill(words.monthsNone[lang], { year })
      : fill(words.monthsSummary[lang], {
          year,
          day: formatDayShort(cutOff, lang),
          total: formatRupiah(paid),
          month: monthName(most.month, lang),
          most: formatRupiah(most.paid),
        });
  return { id: both('id'), en: both('en') };
}
