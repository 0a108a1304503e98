import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { type Rupiah, rupiah } from '../../../kernel/rupiah.ts';
import { grossOf, type Order, type OrderLine } from '../../orders/public.ts';
import type { TaxCase } from '../../tax/public.ts';
import { payableOf } from './payable.ts';

const certificate: TaxCase = {
  taxStatus: 'certificate_pp55',
  taxValidTo: null,
  legalForm: 'individual',
  hasNpwp: true,
};

function orderOf(lines: readonly OrderLine[]): Order {
  return { lines, held: grossOf(lines) } as Order;
}

function line(quantity: number, acceptedQuantity: number | null, unitPrice = 45_000): OrderLine {
  return {
    number: 1,
    productId: newId(),
    productVersionId: newId(),
    name: 'Nasi Uduk',
    kind: 'meal',
    taxTreatment: 'catering',
    unitName: 'kotak',
    unitPrice: rupiah(unitPrice),
    quantity,
    acceptedQuantity,
  };
}

const anyLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 500 }),
    share: fc.integer({ min: 0, max: 100 }),
    price: fc.integer({ min: 1, max: 100_000 }),
  })
  .map(({ quantity, share, price }) => line(quantity, Math.floor((quantity * share) / 100), price));

describe('what an order comes to after the check', () => {
  it.each([
    { accepted: 45, gross: 2_025_000n, withheld: 10_125n, released: 0n, complete: true },
    { accepted: 43, gross: 1_935_000n, withheld: 9_675n, released: 90_000n, complete: false },
    { accepted: 1, gross: 45_000n, withheld: 225n, released: 1_980_000n, complete: false },
    { accepted: 0, gross: 0n, withheld: 0n, released: 2_025_000n, complete: false },
  ])('pays $accepted of 45 boxes', ({ accepted, ...expected }) => {
    const { gross, tax, released, complete } = payableOf(
      orderOf([line(45, accepted)]),
      certificate,
      '2026-03-06',
    );
    expect({ gross, withheld: tax.withheld, released, complete }).toEqual(expected);
  });

  it('splits the hold into what is paid and what is released, and never pays more than was ordered', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 8 }), (lines) => {
        const order = orderOf(lines);
        const { gross, tax, released, complete } = payableOf(order, certificate, '2026-03-06');
        expect((gross + released) as Rupiah).toBe(order.held);
        expect(released >= 0n && tax.withheld >= 0n && tax.withheld <= gross).toBe(true);
        expect(complete).toBe(released === 0n);
      }),
    );
  });
});
