import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  basketHref,
  basketMax,
  parseBasket,
  printBasket,
  quantityMax,
  withoutProduct,
  withProduct,
} from './basket-url.ts';

const entries = fc.uniqueArray(
  fc.record({ productId: fc.uuid(), quantity: fc.integer({ min: 1, max: quantityMax }) }),
  { maxLength: basketMax, selector: (entry) => entry.productId },
);

describe('a basket in an address', () => {
  test('reads what it wrote', () => {
    fc.assert(
      fc.property(entries, (basket) => {
        const values = printBasket(basket).map(([, value]) => value);
        expect(parseBasket(values)).toEqual(basket);
        const url = new URL(basketHref('/x', basket, [['catatan', 'a & b']]), 'http://h');
        expect(parseBasket(url.searchParams.getAll('k'))).toEqual(basket);
        expect(url.searchParams.get('catatan')).toBe('a & b');
      }),
    );
  });

  test('junk never throws, and what comes out is always a basket', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.anything(),
      fc.tuple(fc.uuid(), fc.string()).map(([id, rest]) => `${id}:${rest}`),
    );
    fc.assert(
      fc.property(fc.oneof(junk, fc.array(junk)), (values) => {
        const basket = parseBasket(values);
        expect(basket.length).toBeLessThanOrEqual(basketMax);
        expect(parseBasket(printBasket(basket).map(([, value]) => value))).toEqual(basket);
      }),
    );
  });

  test.each([':5', '0197-x:5', '0197c0de-0000-7000-8000-000000000001:0', 'undefined', ''])(
    '%j is no line',
    (text) => {
      expect(parseBasket(text)).toEqual([]);
    },
  );

  test('a product is put in once and taken out', () => {
    const id = '0197c0de-0000-7000-8000-000000000001';
    const other = { productId: '0197c0de-0000-7000-8000-000000000002', quantity: 3 };
    const basket = withProduct(withProduct([other], id, 45), id, 50);
    expect(basket).toEqual([other, { productId: id, quantity: 50 }]);
    expect(withoutProduct(basket, id)).toEqual([other]);
  });

  test('a full basket takes no more', () => {
    const full = Array.from({ length: basketMax }, (_, n) => ({
      productId: `0197c0de-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`,
      quantity: 1,
    }));
    expect(withProduct(full, '0197c0de-0000-7000-8000-000000000999', 1)).toEqual(full);
  });
});
