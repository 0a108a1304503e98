import { type RawBuilder, sql } from 'kysely';
import { type Actor, assignmentsOf } from '../../../platform/commands/actor.ts';
import { type Sight, sees, sightOf } from '../../units/public.ts';

/** Whose orders a person sees: those of his units (or all), and those that were sent to his kitchen. */
export type OrderSight = { readonly units: Sight; readonly suppliers: readonly string[] };

export function orderSightOf(actor: Actor): OrderSight {
  const suppliers = assignmentsOf(actor, 'supplier').flatMap((held) => held.supplierId ?? []);
  return { units: sightOf(actor), suppliers: [...new Set(suppliers)] };
}

/** May this order be seen? A maker never sees one that has not been sent to him. */
export function seesOrder(
  sight: OrderSight,
  order: { readonly unitId: string; readonly supplierId: string; readonly sentAt: Date | null },
): boolean {
  return sees(sight.units, order.unitId) || sellsOrder(sight, order);
}

/** Does the person read the order as its maker? */
export function sellsOrder(
  sight: OrderSight,
  order: { readonly supplierId: string; readonly sentAt: Date | null },
): boolean {
  return order.sentAt !== null && sight.suppliers.includes(order.supplierId);
}

/** The same as a condition on `o`, for lists. */
export function sightCondition({ units, suppliers }: OrderSight): RawBuilder<boolean> {
  if (units === 'all') return sql`true`;
  const own = sql<boolean>`o.unit_id = ANY (${[...units]}::uuid[])`;
  const sold = sql<boolean>`(o.supplier_id = ANY (${[...suppliers]}::uuid[]) AND o.sent_at IS NOT NULL)`;
  if (suppliers.length === 0) return own;
  return units.length === 0 ? sold : sql<boolean>`(${own} OR ${sold})`;
}
