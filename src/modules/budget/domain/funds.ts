import type { Refusal } from '../../../kernel/refusal.ts';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { formatRupiah, type Rupiah } from '../../../kernel/rupiah.ts';

/** The balance of a budget line or a package: what may be spent, what is promised, what is paid. */
export type Balance = {
  readonly ownerId: string;
  readonly ownerType: 'budget_line' | 'rup_package';
  readonly ceiling: Rupiah;
  readonly held: Rupiah;
  readonly spent: Rupiah;
  readonly accounts: {
    readonly allotment: string;
    readonly available: string;
    readonly held: string;
    readonly spent: string;
  };
};

/** A package and its line, both locked: money is always moved on both. */
export type Funds = { readonly rupPackage: Balance; readonly line: Balance };

export const notEnoughLeft = defineRefusal('budget/not-enough-left', 422, {
  id: 'Sisa pagu {left} tidak mencukupi pesanan {amount}. Kurangi jumlah atau pilih paket lain.',
  en: 'What is left of the ceiling, {left}, does not cover the order of {amount}. Order less or choose another package.',
});

/** Sisa Pagu of one balance. */
export function leftOf(balance: Balance): Rupiah {
  return (balance.ceiling - balance.held - balance.spent) as Rupiah;
}

/** What may still be ordered: the smaller of package and line. */
export function leftIn(funds: Funds): Rupiah {
  const [a, b] = [leftOf(funds.rupPackage), leftOf(funds.line)];
  return a < b ? a : b;
}

/** Does what is left cover a hold that grows by `amount`? */
export function checkLeft(funds: Funds, amount: Rupiah): Refusal | null {
  const left = leftIn(funds);
  return amount > left ? notEnoughLeft({ left: formatRupiah(left), amount: formatRupiah(amount) }) : null;
}
