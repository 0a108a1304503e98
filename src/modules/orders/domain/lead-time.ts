import type { Rupiah } from '../../../kernel/rupiah.ts';
import { noRupiah } from '../../../kernel/rupiah.ts';
import type { Order } from './order.ts';

/** What an order already asks of its kitchen: when the food arrives, and how many of each product. */
export type Agreed = { readonly arriveAt: Date; readonly quantities: ReadonlyMap<string, number> };

/** What a basket holds already: an order that changes brings its own money, portions and products; a new one nothing. */
export type OwnPart = {
  readonly held: Rupiah;
  readonly portions: number;
  readonly agreed: Agreed | null;
};

/** A new basket holds nothing yet. */
export const nothingOwn: OwnPart = { held: noRupiah, portions: 0, agreed: null };

/** What an order brings into its own change. */
export function ownPartOf({ held, portions, arriveAt, lines }: Order): OwnPart {
  const quantities = new Map(lines.map(({ productId, quantity }) => [productId, quantity]));
  return { held, portions, agreed: { arriveAt, quantities } };
}

/**
 * Must a line still be ordered in time? Not where the kitchen has it already: the product is on the order, its quantity does not
 * rise and the food does not arrive earlier. Whatever asks more of the kitchen than before needs the lead time again.
 */
export function needsLeadTime(
  agreed: Agreed | null,
  line: { readonly productId: string; readonly quantity: number },
  arriveAt: Date,
): boolean {
  if (!agreed || arriveAt < agreed.arriveAt) return true;
  return line.quantity > (agreed.quantities.get(line.productId) ?? 0);
}
