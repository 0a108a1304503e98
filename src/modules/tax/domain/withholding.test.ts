import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../kernel/rupiah.ts';
import type { TaxCase } from './rules.ts';
import { withhold } from './withholding.ts';

const person: TaxCase = { taxStatus: 'none', taxValidTo: null, legalForm: 'individual', hasNpwp: true };
const day = '2026-03-03';
const catering = (amount: number) => ({ catering: rupiah(amount), goods: rupiah(0) });
const goods = (amount: number) => ({ catering: rupiah(0), goods: rupiah(amount) });

describe('what the treasurer withholds', () => {
  it.each([
    [
      'a person with the Rp500 million statement: nothing, with a nil slip',
      catering(4_700_000),
      { taxStatus: 'statement_500m' },
      0,
      ['28-423-03'],
    ],
    [
      'a holder of a certificate: 0.5 %',
      catering(6_000_000),
      { taxStatus: 'certificate_pp55' },
      30_000,
      ['28-423-01'],
    ],
    ['a firm without one: PPh 23, 2 %', catering(6_000_000), { legalForm: 'cv' }, 120_000, ['24-104-39']],
    [
      'a firm without NPWP: 4 %',
      catering(6_000_000),
      { legalForm: 'cv', hasNpwp: false },
      240_000,
      ['24-104-39'],
    ],
    ['a person without one: PPh 21, 2.5 %', catering(1_000_000), {}, 25_000, ['21-100-09']],
    ['goods above two million: PPh 22, 1.5 %', goods(2_400_000), {}, 36_000, ['22-910-01']],
    ['goods below two million: nothing', goods(1_992_000), {}, 0, []],
    ['goods of exactly two million: nothing', goods(2_000_000), {}, 0, []],
  ] as const)('%s', (_name, bill, change, withheld, codes) => {
    const result = withhold(bill, { ...person, ...change }, day);
    expect(result.withheld).toBe(BigInt(withheld));
    expect(result.lines.map((line) => line.objectCode)).toEqual(codes);
  });

  it('takes a certificate on its last day and not on the next', () => {
    const holder = { ...person, taxStatus: 'certificate_pp55', taxValidTo: day } as const;
    expect(withhold(catering(1_000_000), holder, day).withheld).toBe(5_000n);
    expect(withhold(catering(1_000_000), holder, '2026-03-04').withheld).toBe(25_000n);
  });

  const cases = fc.record({
    taxStatus: fc.constantFrom('statement_500m' as const, 'certificate_pp55' as const, 'none' as const),
    taxValidTo: fc.constantFrom(null, '2025-01-01', '2030-01-01'),
    legalForm: fc.constantFrom('individual' as const, 'cv' as const, 'pt' as const, 'cooperative' as const),
    hasNpwp: fc.boolean(),
  });
  const amount = fc.integer({ min: 0, max: 50_000_000 });

  it('is never negative, never more than the bill, rounded once, and grows with it', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 1_000_000 }), cases, (a, b, more, taxCase) => {
        const bill = { catering: rupiah(a), goods: rupiah(b) };
        const { withheld, lines } = withhold(bill, taxCase, day);
        expect(withheld >= 0n && withheld <= bill.catering + bill.goods).toBe(true);
        for (const line of lines) {
          const off = 10_000n * line.amount - line.base * BigInt(line.rate);
          expect(off > -5_000n && off <= 5_000n).toBe(true);
        }
        expect(new Set(lines.map((line) => line.ruleId)).size).toBe(lines.length);
        const larger = withhold({ ...bill, catering: rupiah(a + more) }, taxCase, day);
        expect(larger.withheld >= withheld).toBe(true);
      }),
    );
  });
});
