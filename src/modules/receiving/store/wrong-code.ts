import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { Order } from '../../orders/public.ts';

/** One try less for the hand-over code; the order's version stays, since nothing of the order changed. */
export async function noteWrongCode(ctx: SaveContext, order: Order): Promise<void> {
  await ctx.tx
    .updateTable('purchase_order')
    .set({ handover_tries_left: order.handoverTriesLeft - 1 })
    .where('id', '=', order.id)
    .execute();
}
