import { describe, expect, it } from 'vitest';
import { dayOf } from '../kernel/time.ts';
import { demoSubmissions } from './curation.ts';
import { districtOf } from './regions.ts';

const now = new Date('2026-11-26T03:00:00Z');
const plan = demoSubmissions(now);

describe('the submissions of the demonstration', () => {
  it('are about 120, the same each time, of makers who had joined, in most kecamatan', () => {
    expect(plan.length).toBe(120);
    expect(demoSubmissions(now)).toEqual(plan);
    expect(new Set(plan.map(({ key }) => key)).size).toBe(plan.length);
    expect(plan.filter(({ maker, day }) => maker.since > day || day > dayOf(now))).toEqual([]);
    expect(new Set(plan.map(({ maker }) => districtOf(maker.regionCode))).size).toBeGreaterThan(35);
  });

  it('never hand in one product twice at a time', () => {
    const open = plan.filter(({ product }) => product !== null).map(({ product }) => product?.key);
    expect(new Set(open).size).toBe(open.length);
  });

  it('give the main team work at its desks, and its maker something to mend', () => {
    const near = plan.filter(({ maker }) => districtOf(maker.regionCode) === '31.71.01');
    expect(new Set(near.map(({ fate }) => fate))).toContain('verifying');
    expect(new Set(near.map(({ fate }) => fate))).toContain('validating');
    const own = plan.filter(({ maker }) => maker.key === 'kue-bunda-ratih').map(({ fate }) => fate);
    expect(own).toEqual(expect.arrayContaining(['returned', 'scoring']));
  });
});
