import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomeLine, progressLine } from './progress-line.ts';
import { type ImportRun, progressOf } from './run.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 3) + seconds * 1000);

const run: ImportRun = {
  id: '00000000-0000-7000-8000-000000000001',
  mode: 'real',
  state: 'running',
  sha256: 'a'.repeat(64),
  name: 'daftar.csv',
  size: 100_000,
  header: null,
  startedBy: '00000000-0000-7000-8000-000000000002',
  startedAt: at(0),
  heartbeatAt: at(10),
  finishedAt: null,
  cursor: { byte: 25_000, row: 50_000, line: 50_001 },
  resumed: { at: at(0), byte: 0, row: 0 },
  saved: 49_990,
  known: 3,
  refused: 7,
  fault: null,
  forgottenAt: null,
  version: 1,
};

it('a run says how far it is, how fast, and how long it takes', () => {
  expect(progressLine(run)).toBe(
    '[######------------------]  25 %  50,000 rows  5,000 rows/s  0:30 left  7 refused',
  );
  expect(outcomeLine(run)).toBe('50,000 rows: 49,990 entered, 3 known already, 7 refused.');
  expect(outcomeLine({ ...run, mode: 'dry' })).toContain('would be entered');
});

it('that went on after a night tells the rate of today', () => {
  const resumed = { ...run, resumed: { at: at(36_000), byte: 20_000, row: 40_000 }, heartbeatAt: at(36_002) };
  expect(progressOf(resumed)).toMatchObject({ rowsPerSecond: 5000, secondsLeft: 30 });
});

it('that has only begun, or is over, promises nothing', () => {
  const fresh = { ...run, cursor: { byte: 0, row: 0, line: 0 }, heartbeatAt: at(0) };
  expect(progressOf(fresh)).toEqual({ share: 0, rowsPerSecond: null, secondsLeft: null });
  expect(progressOf({ ...run, state: 'done' })).toMatchObject({ share: 1, secondsLeft: null });
});

it('is never beyond its ends', () => {
  const count = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(count, count, count, fc.integer({ min: -5, max: 100_000 }), (byte, row, size, seconds) => {
      const some = { ...run, size: size + 1, cursor: { byte, row, line: row }, heartbeatAt: at(seconds) };
      const { share, rowsPerSecond } = progressOf(some);
      expect(share >= 0 && share <= 1).toBe(true);
      expect(rowsPerSecond === null || rowsPerSecond > 0).toBe(true);
      expect(progressLine(some)).not.toMatch(/NaN|Infinity|undefined|--:/);
    }),
  );
});
