import { expect, it } from 'vitest';
import { daysOf } from './summary-period.ts';

it.each([
  ['tahun', '2026-11-26', '2026-01-01', '2026-11-26'],
  ['triwulan', '2026-11-26', '2026-10-01', '2026-11-26'],
  ['triwulan', '2026-03-31', '2026-01-01', '2026-03-31'],
  ['triwulan', '2026-04-01', '2026-04-01', '2026-04-01'],
  ['bulan', '2026-02-03', '2026-02-01', '2026-02-03'],
  ['lalu', '2026-11-26', '2025-01-01', '2025-12-31'],
] as const)('%s on %s', (period, today, from, to) => {
  expect(daysOf(period, today)).toEqual({ from, to });
});
