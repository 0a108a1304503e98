import type { Rupiah } from '../../../kernel/rupiah.ts';
import { sumRupiah, timesQuantity } from '../../../kernel/rupiah.ts';
import type { Day } from '../../../kernel/time.ts';
import { type TaxCase, type Withholding, withhold } from '../../tax/public.ts';
import type { OrderState } from './states.ts';

/** One line: what was on offer when it was ordered, and what arrived. */
export type OrderLine = {
  readonly number: number;
  readonly productId: string;
  readonly productVersionId: string;
  readonly name: string;
  readonly kind: 'meal' | 'snack';
  readonly taxTreatment: 'catering' | 'goods';
  readonly unitName: string;
  readonly unitPrice: Rupiah;
  readonly quantity: number;
  /** Null until the receiver has checked it. */
  readonly acceptedQuantity: number | null;
};

/** An order as commands load it, under its lock. */
export type Order = {
  readonly id: string;
  readonly number: string;
  readonly unitId: string;
  readonly supplierId: string;
  readonly meetingId: string;
  readonly packageId: string;
  readonly budgetLineId: string;
  readonly state: OrderState;
  readonly version: number;
  readonly gross: Rupiah;
  readonly withheld: Rupiah;
  readonly held: Rupiah;
  readonly spent: Rupiah;
  readonly portions: number;
  readonly kitchenDay: Day;
  readonly handoverCode: string;
  readonly handoverTriesLeft: number;
  readonly submittedBy: string;
  /** Officer who passed it on for the commitment officer's signature. */
  readonly checkedBy: string | null;
  readonly sentBy: string | null;
  readonly deliveredAt: Date | null;
  readonly inspectedBy: string | null;
  readonly receivedAt: Date | null;
  readonly receivedBy: string | null;
  readonly verifiedBy: string | null;
  readonly answerDueAt: Date | null;
  readonly paymentDueAt: Date | null;
  readonly arriveAt: Date;
  readonly lines: readonly OrderLine[];
};

/** The procurement officer who let an order go: a signature of the commitment officer after it is no ordering. */
export function releasedBy(order: Pick<Order, 'checkedBy' | 'sentBy'>): string | null {
  return order.checkedBy ?? order.sentBy;
}

/** Amount of lines at their ordered quantities. */
export function grossOf(lines: readonly Pick<OrderLine, 'unitPrice' | 'quantity'>[]): Rupiah {
  return sumRupiah(lines.map((line) => timesQuantity(line.unitPrice, line.quantity)));
}

/** The order's bill for what arrived (for what was ordered, where nothing was checked yet). */
export function payableLines(lines: readonly OrderLine[]): OrderLine[] {
  return lines.map((line) => ({ ...line, quantity: line.acceptedQuantity ?? line.quantity }));
}

/** Tax on lines by their treatment, on a day. */
export function withholdingOf(
  lines: readonly Pick<OrderLine, 'unitPrice' | 'quantity' | 'taxTreatment'>[],
  taxCase: TaxCase,
  day: Day,
): Withholding {
  const of = (treatment: OrderLine['taxTreatment']) =>
    grossOf(lines.filter((line) => line.taxTreatment === treatment));
  return withhold({ catering: of('catering'), goods: of('goods') }, taxCase, day);
}
