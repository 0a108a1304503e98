import { describe, expect, test } from 'vitest';
import { checkHeadcount, checkSchedule, outgrowsPermit } from './schedule.ts';

const now = new Date('2026-03-03T02:00:00Z');
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe('the schedule of a meeting', () => {
  test.each([
    ['in an hour', 1, 3, []],
    ['exactly a day long', 1, 25, []],
    ['now', 0, 2, ['meetings/started']],
    ['yesterday', -24, -22, ['meetings/started']],
    ['backwards', 3, 2, ['meetings/ends-before-start']],
    ['without length', 3, 3, ['meetings/ends-before-start']],
    ['a minute longer than a day', 1, 25 + 1 / 60, ['meetings/too-long']],
  ])('%s', (_name, start, end, codes) => {
    const refusals = checkSchedule({ startsAt: at(start), endsAt: at(end) }, now);
    expect(refusals.flatMap((refusal) => (refusal ? [refusal.code] : []))).toEqual(codes);
  });

  test.each([
    [1, true],
    [10_000, true],
    [0, false],
    [-5, false],
    [10_001, false],
    [1_000_000_000, false],
    [2.5, false],
  ])('%d people: %s', (headcount, fits) => {
    expect(checkHeadcount(headcount) === null).toBe(fits);
  });
});

describe('a permit', () => {
  const before = { headcount: 40, attendeeKind: 'internal', mode: 'offline' };
  test.each([
    [{ ...before }, false],
    [{ ...before, headcount: 39 }, false],
    [{ ...before, headcount: 41 }, true],
    [{ ...before, attendeeKind: 'public' }, true],
    [{ ...before, mode: 'online' }, true],
  ])('%j ends it: %s', (after, ends) => {
    expect(outgrowsPermit(before, after)).toBe(ends);
  });
});
