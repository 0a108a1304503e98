import { sql } from 'kysely';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { MeetingFacts, PlannedOrder, PolicyNote } from '../domain/basket.ts';
import { arrivalOf } from '../domain/basket-line.ts';
import type { Order } from '../domain/order.ts';
import type { Release } from '../domain/release.ts';
import { lineRows, taxJson } from './insert-orders.ts';
import { changeOrder } from './orders.ts';
import { releaseColumns } from './release-order.ts';

type Replacement = {
  readonly planned: PlannedOrder;
  readonly policy: readonly PolicyNote[];
  readonly release: Release;
  readonly note: string;
  readonly meeting: MeetingFacts;
};

/** Writes the changed order: new lines, figures and delivery; money and kitchen are moved by the caller. */
export async function replaceLines(ctx: SaveContext, order: Order, replacement: Replacement): Promise<void> {
  const { planned, policy, release, note, meeting } = replacement;
  await ctx.tx.deleteFrom('order_line').where('order_id', '=', order.id).execute();
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
  const rows = lineRows({ id: order.id, planned });
  await sql`
    INSERT INTO ${sql.id(ctx.schema, 'order_line')} (order_id, delivery_number, number, product_id, product_version_id, name, kind,
      tax_treatment, unit_name, unit_price, quantity, amount)
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS l (order_id uuid, delivery_number int,
      number int, product_id uuid, product_version_id uuid, name text, kind text, tax_treatment text, unit_name text,
      unit_price bigint, quantity int, amount bigint)`.execute(ctx.tx);
  await changeOrder(ctx, order, {
    gross: planned.gross,
    held: planned.gross,
    withheld: planned.tax.withheld,
    tax: JSON.stringify(taxJson(planned)),
    portions: planned.portions,
    policy: JSON.stringify(policy),
    note,
    ...releaseColumns(ctx, release),
  });
}
