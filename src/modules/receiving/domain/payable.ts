import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Day } from '../../../kernel/time.ts';
import { grossOf, type Order, payableLines, withholdingOf } from '../../orders/public.ts';
import type { TaxCase, Withholding } from '../../tax/public.ts';

/** What an order comes to after the check: what is paid, what is released. `gross` 0 means that nothing was accepted. */
export type Payable = {
  readonly gross: Rupiah;
  readonly tax: Withholding;
  readonly released: Rupiah;
  readonly complete: boolean;
};

/** What was not received is not paid; tax is that of the day, on what was received, rounded once. */
export function payableOf(order: Order, taxCase: TaxCase, day: Day): Payable {
  const lines = payableLines(order.lines);
  const gross = grossOf(lines);
  return {
    gross,
    tax: withholdingOf(lines, taxCase, day),
    released: (order.held - gross) as Rupiah,
    complete: order.lines.every((line) => (line.acceptedQuantity ?? line.quantity) === line.quantity),
  };
}
