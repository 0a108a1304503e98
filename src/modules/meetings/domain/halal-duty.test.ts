import { describe, expect, it } from 'vitest';
import { checkHalalDuty, halalDutyOn, isHalalOn, isSoldOn } from './halal-duty.ts';
import type { Policy, PolicyEffect } from './policy.ts';

const duty = (effect: PolicyEffect, size: 'micro' | 'small' = 'micro'): Policy => ({
  id: `duty-${size}`,
  kind: 'halal_duty',
  effect,
  params: { size },
  rule: 'PP 42/2024 arts 159-160',
  validFrom: '2026-10-17',
  validTo: null,
});
const none = { halalNumber: null, halalValidTo: null };
const until = (halalValidTo: string | null) => ({ halalNumber: 'ID31110000000000001', halalValidTo });

describe('a halal certificate', () => {
  it.each([
    ['none', none, false],
    ['without an end', until(null), true],
    ['on its last day', until('2026-10-20'), true],
    ['the day after', until('2026-10-19'), false],
  ])('%s', (_, facts, holds) => expect(isHalalOn(facts, '2026-10-20')).toBe(holds));
});

describe('the duty', () => {
  it('is not there without a row, before its day, and for makers of another size', () => {
    expect(halalDutyOn([], 'micro', '2027-01-01')).toBeNull();
    expect(halalDutyOn([duty('block')], 'micro', '2026-10-16')).toBeNull();
    expect(halalDutyOn([duty('block')], 'small', '2026-10-17')).toBeNull();
    expect(halalDutyOn([duty('block')], 'micro', '2026-10-17')?.rule).toBe('PP 42/2024 arts 159-160');
  });

  it.each([
    ['block', 'none', 'blocked'],
    ['block', 'granted', 'blocked'],
    ['permit', 'none', 'permit-needed'],
    ['permit', 'granted', 'permitted'],
    ['record', 'none', 'recorded'],
  ] as const)('%s with a permit %s: %s', (effect, permit, outcome) => {
    const checked = checkHalalDuty(none, 'micro', [duty(effect)], '2026-10-17', permit);
    expect(checked.outcome).toBe(outcome);
  });

  it('asks for the day of the meal, not for today', () => {
    const ending = until('2026-10-18');
    expect(checkHalalDuty(ending, 'micro', [duty('block')], '2026-10-18').outcome).toBe('ok');
    expect(checkHalalDuty(ending, 'micro', [duty('block')], '2026-10-19').outcome).toBe('blocked');
    expect(checkHalalDuty(none, 'micro', [duty('block')], '2026-10-16').outcome).toBe('ok');
  });

  it('takes off the shelf only where it blocks', () => {
    expect(isSoldOn(none, 'micro', [duty('block')], '2026-10-17')).toBe(false);
    expect(isSoldOn(none, 'micro', [duty('permit')], '2026-10-17')).toBe(true);
    expect(isSoldOn(none, 'micro', [], '2026-10-17')).toBe(true);
  });
});
