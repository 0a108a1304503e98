import type { Day } from '../../../kernel/time.ts';

export const periods = ['tahun', 'triwulan', 'bulan', 'lalu'] as const;
export type Period = (typeof periods)[number];

/** The days of a period, both included: this year (the usual), this quarter, this month, last year. */
export function daysOf(period: Period, today: Day): { readonly from: Day; readonly to: Day } {
  const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))];
  const first = (of: number) => `${year}-${String(of).padStart(2, '0')}-01`;
  switch (period) {
    case 'tahun':
      return { from: first(1), to: today };
    case 'triwulan':
      return { from: first(month - ((month - 1) % 3)), to: today };
    case 'bulan':
      return { from: first(month), to: today };
    case 'lalu':
      return { from: `${Number(year) - 1}-01-01`, to: `${Number(year) - 1}-12-31` };
  }
}
