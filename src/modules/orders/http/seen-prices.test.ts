import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rupiah } from '../../../kernel/rupiah.ts';
import { priceFor } from '../../catalogue/public.ts';
import { printPrices, seenPriceAt } from './seen-prices.ts';

const price = fc.bigInt({ min: 1n, max: 999_999_999_999n }).map((amount) => rupiah(amount));
const tiers = fc.array(fc.record({ from: fc.integer({ min: 2, max: 1_000_000 }), price }), { maxLength: 10 });

test('the printed table gives the price of every quantity', () => {
  fc.assert(
    fc.property(price, tiers, fc.nat(2_000_000), (base, steps, quantity) => {
      const offer = { price: base, tiers: steps };
      expect(seenPriceAt(printPrices(offer), quantity)).toBe(priceFor(offer, quantity).toString());
    }),
  );
});

test.each(['', 'abc', '1,2', '24000,50', '-1', '24000,50:-1', '9'.repeat(400)])('%j is no table', (text) => {
  expect(seenPriceAt(text, 10)).toBe('');
});

test('anything typed into the field is survived', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer(), (text, quantity) => {
      expect(typeof seenPriceAt(text, quantity)).toBe('string');
    }),
  );
});
