import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../kernel/rupiah.ts';
import {
  answerHoursOn,
  checkOrderLid,
  checkPortions,
  checkPriceCeiling,
  portionsMax,
  signerOf,
} from './limits.ts';
import type { Policy, PolicyEffect } from './policy.ts';

const day = '2026-03-10';
const dated = { rule: 'PMK 49/2023', validFrom: '2026-01-01', validTo: null } as const;
const ceiling = (amount: string, effect: PolicyEffect = 'permit', blockAtTimes = 2): Policy => ({
  ...dated,
  id: 'ceiling',
  kind: 'price_ceiling',
  effect,
  params: { kind: 'meal', amount, taxInclusive: true, blockAtTimes },
});
const reserve = (percent: number): Policy => ({
  ...dated,
  id: 'reserve',
  kind: 'portion_reserve',
  effect: 'block',
  params: { percent },
});

describe('the ceiling per head', () => {
  test.each<[string, number, PolicyEffect, string]>([
    ['at the ceiling', 53_000, 'permit', 'ok'],
    ['a rupiah above', 53_001, 'permit', 'permit-needed'],
    ['at twice', 106_000, 'permit', 'permit-needed'],
    ['above twice', 106_001, 'permit', 'blocked'],
    ['above, blocked', 53_001, 'block', 'blocked'],
    ['above, recorded', 53_001, 'record', 'recorded'],
    ['above twice, recorded', 106_001, 'record', 'blocked'],
  ])('%s', (_name, price, effect, outcome) => {
    const checked = checkPriceCeiling(rupiah(price), 'meal', [ceiling('53000', effect)], day);
    expect(checked.outcome).toBe(outcome);
  });

  test('a permit opens what lies between once and twice, and nothing above', () => {
    const policies = [ceiling('53000')];
    expect(checkPriceCeiling(rupiah(60_000), 'meal', policies, day, 'granted').outcome).toBe('permitted');
    expect(checkPriceCeiling(rupiah(106_001), 'meal', policies, day, 'granted').outcome).toBe('blocked');
  });

  test('says the sentence with both sums and the rule', () => {
    const checked = checkPriceCeiling(rupiah(110_000), 'meal', [ceiling('53000')], day);
    expect(checked).toMatchObject({
      refusal: { params: { price: 'Rp110.000', ceiling: 'Rp53.000', rule: 'PMK 49/2023' } },
    });
  });

  test('is of one kind only, and of its days only', () => {
    expect(checkPriceCeiling(rupiah(90_000), 'snack', [ceiling('53000')], day).outcome).toBe('ok');
    expect(checkPriceCeiling(rupiah(90_000), 'meal', [ceiling('53000')], '2025-12-31').outcome).toBe('ok');
  });

  test('a lower price is never worse than a higher one', () => {
    const order = ['ok', 'recorded', 'permit-needed', 'blocked'];
    const price = fc.integer({ min: 1, max: 400_000 });
    fc.assert(
      fc.property(
        price,
        price,
        fc.constantFrom<PolicyEffect>('block', 'permit', 'record'),
        (a, b, effect) => {
          const rank = (amount: number) =>
            order.indexOf(
              checkPriceCeiling(rupiah(amount), 'meal', [ceiling('53000', effect, 1.5)], day).outcome,
            );
          expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
        },
      ),
    );
  });
});

describe('portions', () => {
  test.each([
    [45, 0, 45],
    [45, 5, 47],
    [1, 10, 1],
    [100, 10, 110],
  ])('%d people with %d%% reserve: %d', (headcount, percent, max) => {
    expect(portionsMax(headcount, [reserve(percent)], day)).toBe(max);
    expect(checkPortions(max, headcount, [reserve(percent)], day).outcome).toBe('ok');
    expect(checkPortions(max + 1, headcount, [reserve(percent)], day)).toMatchObject({
      outcome: 'blocked',
      refusal: { code: 'meetings/too-many-portions' },
    });
  });

  test('without a policy there is no reserve', () => {
    expect(checkPortions(46, 45, [], day).outcome).toBe('blocked');
  });
});

describe('other limits', () => {
  test('an order is never above Rp50 million, whatever a policy says', () => {
    const lid: Policy = {
      ...dated,
      id: 'lid',
      kind: 'order_lid',
      effect: 'record',
      params: { amount: '90000000' },
    };
    expect(checkOrderLid(rupiah(50_000_000), [lid], day)).toBeNull();
    expect(checkOrderLid(rupiah(50_000_001), [lid], day)?.code).toBe('meetings/order-above-lid');
    const low: Policy = { ...lid, params: { amount: '10000000' } };
    expect(checkOrderLid(rupiah(10_000_001), [low], day)?.code).toBe('meetings/order-above-lid');
  });

  test('a day to answer where no policy says otherwise', () => {
    const hours: Policy = { ...dated, id: 'h', kind: 'answer_hours', effect: 'record', params: { hours: 6 } };
    expect(answerHoursOn([], day)).toBe(24);
    expect(answerHoursOn([hours], day)).toBe(6);
  });

  test('the commitment officer signs above the sum', () => {
    const sum: Policy = {
      ...dated,
      id: 's',
      kind: 'officer_signs_up_to',
      effect: 'record',
      params: { amount: '10000000' },
    };
    expect(signerOf(rupiah(10_000_000), [sum], day)).toBe('procurement_officer');
    expect(signerOf(rupiah(10_000_001), [sum], day)).toBe('commitment_officer');
  });
});
