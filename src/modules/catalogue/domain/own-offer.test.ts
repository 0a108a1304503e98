import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../kernel/rupiah.ts';
import type { Policy } from '../../meetings/public.ts';
import { checkCeiling, faultsOfTerms, type OfferTerms, risesTooFar } from './own-offer.ts';

const day = '2026-03-03';
const policy = (kind: Policy['kind'], params: object, effect: Policy['effect'] = 'permit'): Policy =>
  ({ id: kind, kind, effect, params, rule: 'Pergub uji', validFrom: '2020-01-01', validTo: null }) as Policy;
const ceiling = policy('price_ceiling', {
  kind: 'meal',
  amount: '50000',
  taxInclusive: true,
  blockAtTimes: 2,
});
const tenPercent = policy('price_change', { risePercent: 10 });

const terms: OfferTerms = {
  price: rupiah(30_000),
  tiers: [
    { from: 50, price: rupiah(28_000) },
    { from: 100, price: rupiah(27_000) },
  ],
  minQuantity: 10,
  maxQuantity: 200,
  leadTimeHours: 24,
};
const faults = (change: Partial<OfferTerms>) =>
  faultsOfTerms({ ...terms, ...change }, 200).flatMap((fault) =>
    fault ? [`${fault.code} ${fault.field}`] : [],
  );
const tier = (from: number, price: number) => ({ from, price: rupiah(price) });

describe('the terms of an offer', () => {
  it.each<[string, Partial<OfferTerms>, string[]]>([
    ['as they should be', {}, []],
    ['fewest above most', { minQuantity: 201, tiers: [] }, ['catalogue/min-above-max maxQuantity']],
    ['more than the kitchen makes', { maxQuantity: 201 }, ['catalogue/max-above-kitchen maxQuantity']],
    ['a tier at the fewest', { tiers: [tier(10, 28_000)] }, ['catalogue/tier-order tiers.0.from']],
    [
      'tiers that do not rise',
      { tiers: [tier(50, 28_000), tier(50, 27_000)] },
      ['catalogue/tier-order tiers.1.from'],
    ],
    ['a tier above the most', { tiers: [tier(201, 28_000)] }, ['catalogue/tier-beyond tiers.0.from']],
    ['a tier as dear as the price', { tiers: [tier(50, 30_000)] }, ['catalogue/tier-price tiers.0.price']],
    [
      'tiers that do not fall',
      { tiers: [tier(50, 28_000), tier(60, 28_000)] },
      ['catalogue/tier-price tiers.1.price'],
    ],
  ])('%s', (_, change, expected) => expect(faults(change)).toEqual(expected));
});

describe('the ceiling', () => {
  it.each([
    ['at it', 50_000, false, null],
    ['above it', 50_001, false, 'catalogue/price-above-ceiling confirmed'],
    ['above it, and meant', 50_001, true, null],
    ['above twice of it, whatever is meant', 100_001, true, 'meetings/price-above-ceiling price'],
  ] as const)('%s', (_, price, confirmed, expected) => {
    const fault = checkCeiling(rupiah(price), 'meal', [ceiling], day, confirmed);
    expect(fault && `${fault.code} ${fault.field}`).toBe(expected);
  });
  it('is not there without a policy, and for other kinds', () => {
    expect(checkCeiling(rupiah(900_000), 'meal', [], day, false)).toBeNull();
    expect(checkCeiling(rupiah(900_000), 'snack', [ceiling], day, false)).toBeNull();
  });
});

describe('a rise', () => {
  const plain = { ...terms, tiers: [] };
  it.each([
    ['of ten percent', { price: rupiah(33_000) }, false],
    ['of a rupiah more', { price: rupiah(33_001) }, true],
    ['of none', { price: rupiah(29_000) }, false],
  ])('%s', (_, change, far) =>
    expect(risesTooFar(plain, { ...plain, ...change }, [tenPercent], day)).toBe(far),
  );
  it('counts at every quantity: a tier that falls away is a rise', () => {
    const dear = { ...plain, tiers: [tier(50, 20_000)] };
    expect(risesTooFar(dear, plain, [tenPercent], day)).toBe(true);
  });
  it('is not watched without a policy', () => {
    expect(risesTooFar(plain, { ...plain, price: rupiah(90_000) }, [], day)).toBe(false);
  });
  it('never is one where every price stays or falls', () => {
    const price = fc.integer({ min: 1000, max: 100_000 });
    fc.assert(
      fc.property(price, price, fc.integer({ min: 11, max: 300 }), (base, cut, from) => {
        const before = { ...plain, price: rupiah(base + cut) };
        const after = { ...plain, price: rupiah(base), tiers: [tier(from, Math.max(1, base - 1))] };
        expect(risesTooFar(before, after, [tenPercent], day)).toBe(false);
      }),
    );
  });
});
