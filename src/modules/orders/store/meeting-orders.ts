import { sql } from 'kysely';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import type { MeetingFacts } from '../domain/basket.ts';
import { arrivalOf } from '../domain/basket-line.ts';
import type { Order } from '../domain/order.ts';
import type { Release } from '../domain/release.ts';
import { changeOrder } from './orders.ts';
import { releaseColumns } from './release-order.ts';

type Reader = Pick<LoadContext, 'tx' | 'schema'>;

/** Ids of the orders of a meeting that hold money, in the order of their ids. */
export async function readLiveOrderIds({ tx, schema }: Reader, meetingId: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    SELECT id FROM ${sql.id(schema, 'purchase_order')}
    WHERE meeting_id = ${meetingId} AND state NOT IN ('declined', 'expired', 'cancelled') ORDER BY id`.execute(
    tx,
  );
  return found.rows.map((row) => row.id);
}

/** Lets an order's delivery follow its meeting; the order goes where its release says. */
export async function moveDelivery(
  ctx: SaveContext,
  order: Order,
  meeting: MeetingFacts,
  kitchenDay: string,
  release: Release,
): Promise<void> {
  await ctx.tx
    .updateTable('order_delivery')
    .set({
      arrive_at: arrivalOf(meeting.startsAt),
      room: meeting.room,
      address: meeting.address,
      region_code: meeting.regionCode,
    })
    .where('order_id', '=', order.id)
    .execute();
  await changeOrder(ctx, order, { kitchen_day: kitchenDay, ...releaseColumns(ctx, release) });
}
