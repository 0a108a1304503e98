import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../kernel/rupiah.ts';
import { bestFive, bestMax } from './best-five.ts';

const product = (productId: string, supplierId: string, kind: 'meal' | 'snack', price: number) => ({
  productId,
  supplierId,
  kind,
  price: rupiah(price),
});
const always = () => true;

describe('the best five', () => {
  test('are three snacks and two meals of five makers, cheapest first', () => {
    const found = bestFive(
      [
        product('s1', 'a', 'snack', 10_000),
        product('s2', 'b', 'snack', 11_000),
        product('s3', 'c', 'snack', 12_000),
        product('s4', 'd', 'snack', 13_000),
        product('m1', 'a', 'meal', 30_000),
        product('m2', 'e', 'meal', 31_000),
        product('m3', 'f', 'meal', 32_000),
      ],
      always,
    );
    expect(found.map(({ productId }) => productId)).toEqual(['s1', 's2', 's3', 'm2', 'm3']);
  });

  test('are five of the one kind that fits', () => {
    const snacks = 'abcdefg'.split('').map((maker, n) => product(maker, maker, 'snack', 10_000 + n));
    expect(bestFive(snacks, always)).toHaveLength(bestMax);
  });

  test('never hold a maker twice nor anything above the ceiling, and no more than five', () => {
    const candidates = fc.array(
      fc.record({
        productId: fc.uuid(),
        supplierId: fc.constantFrom(...'abcdefgh'),
        kind: fc.constantFrom('meal', 'snack'),
        price: fc.bigInt({ min: 1n, max: 60_000n }).map((amount) => rupiah(amount)),
      }),
    );
    fc.assert(
      fc.property(candidates, (given) => {
        const found = bestFive(given, ({ price }) => price <= 30_000n);
        expect(found.length).toBeLessThanOrEqual(bestMax);
        expect(new Set(found.map(({ supplierId }) => supplierId)).size).toBe(found.length);
        expect(found.every(({ price }) => price <= 30_000n)).toBe(true);
        const makers = new Set(given.filter(({ price }) => price <= 30_000n).map((one) => one.supplierId));
        expect(found.length).toBe(Math.min(bestMax, makers.size));
      }),
    );
  });
});
