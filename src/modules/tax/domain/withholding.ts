import { type Rupiah, shareOf, sumRupiah } from '../../../kernel/rupiah.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Day } from '../../../kernel/time.ts';
import { type TaxCase, taxRules } from './rules.ts';

/** One line of tax, with its working: stored on the order, read by a treasurer. */
export type TaxLine = {
  readonly ruleId: string;
  readonly tax: Text;
  readonly objectCode: string;
  readonly base: Rupiah;
  /** Basis points. */
  readonly rate: number;
  readonly amount: Rupiah;
  readonly basis: string;
};

export type Withholding = { readonly lines: readonly TaxLine[]; readonly withheld: Rupiah };

export type Bill = { readonly catering: Rupiah; readonly goods: Rupiah };

/**
 * What the treasurer withholds from a bill on a day. One rounding per tax, on the whole bill of a kind, half up; lines of
 * nothing are kept where the law wants a nil slip (PPh final at 0 %). PPN is not due on catering (PMK 70/2022).
 */
export function withhold(bill: Bill, taxCase: TaxCase, day: Day): Withholding {
  const kinds = [
    { treatment: 'catering', base: bill.catering },
    { treatment: 'goods', base: bill.goods },
  ] as const;
  const byRule = new Map<string, TaxLine>();
  for (const { treatment, base } of kinds) {
    if (base === 0n) continue;
    const rule = taxRules.find(
      (candidate) =>
        candidate.from <= day &&
        (candidate.until === null || day <= candidate.until) &&
        (candidate.treatment === 'any' || candidate.treatment === treatment) &&
        candidate.fits(taxCase, day),
    );
    if (!rule || base <= rule.above) continue;
    const rate = taxCase.hasNpwp ? rule.rate : rule.rateWithoutNpwp;
    // Both kinds under one rule are one bill to that rule, and are rounded once.
    const whole = sumRupiah([base, byRule.get(rule.id)?.base ?? (0n as Rupiah)]);
    const { id, tax, objectCode, basis } = rule;
    byRule.set(id, { ruleId: id, tax, objectCode, base: whole, rate, amount: shareOf(whole, rate), basis });
  }
  const lines = [...byRule.values()];
  return { lines, withheld: sumRupiah(lines.map((line) => line.amount)) };
}
