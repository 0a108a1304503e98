import type { LoadContext, SaveContext, Target } from '../../../platform/commands/define-command.ts';
import type { RowChange } from '../../../platform/storage/tables.ts';
import { type Funds, lockFunds, move } from '../../budget/public.ts';
import { takeCapacity } from '../../catalogue/public.ts';
import type { Order } from '../domain/order.ts';
import { waitingFor } from '../domain/waiting.ts';
import { changeOrder, lockOrder, readPlaces, targetOf } from './orders.ts';

export type EndingFacts = { readonly order: Order; readonly funds: Funds };

/** Locks what an order's end touches, in the fixed order: package, line, (kitchen,) order. */
export async function loadEnding(
  ctx: LoadContext,
  orderId: string,
): Promise<{ readonly targets: readonly Target[]; readonly facts: EndingFacts } | null> {
  const [place] = await readPlaces(ctx, [orderId]);
  if (!place) return null;
  const funds = (await lockFunds(ctx, [place])).get(place.packageId);
  const order = await lockOrder(ctx, orderId);
  return funds && order ? { targets: [targetOf(order)], facts: { order, funds } } : null;
}

/** Ends an order before anything was delivered: what it held is released, its portions go back to the kitchen. */
export async function endOrder(
  ctx: SaveContext,
  { order, funds }: EndingFacts,
  change: RowChange<'purchase_order'> & { readonly state: 'declined' | 'expired' | 'cancelled' },
) {
  await move(ctx, funds, [{ orderId: order.id, reason: 'release', amount: order.held }]);
  await takeCapacity(ctx, { supplierId: order.supplierId, day: order.kitchenDay }, -order.portions);
  await changeOrder(ctx, order, { ...change, held: 0n });
  return {
    answer: { id: order.id, released: order.held.toString() },
    publicFacts: { released: order.held.toString() },
    alsoAbout: [{ type: 'meeting' as const, id: order.meetingId }],
    waiting: [waitingFor(order, change.state, ctx.by)],
  };
}
