import { sql } from 'kysely';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { StagedFile } from '../../../platform/files/file-store.ts';
import { keepFiles } from '../../../platform/files/keep-files.ts';
import type { Order } from '../../orders/public.ts';

type Checked = {
  readonly number: number;
  readonly acceptedQuantity: number;
  readonly quality: 'good' | 'poor';
  readonly remark: string;
};

/** Writes what was found, line by line, and the photos. */
export async function writeInspection(
  ctx: SaveContext,
  order: Order,
  lines: readonly Checked[],
  photos: readonly StagedFile[],
): Promise<void> {
  await sql`
    UPDATE ${sql.id(ctx.schema, 'order_line')} l SET accepted_quantity = c.accepted, quality = c.quality, remark = c.remark
    FROM unnest(${lines.map((l) => l.number)}::int[], ${lines.map((l) => l.acceptedQuantity)}::int[],
      ${lines.map((l) => l.quality)}::text[], ${lines.map((l) => l.remark)}::text[]) AS c (number, accepted, quality, remark)
    WHERE l.order_id = ${order.id} AND l.number = c.number`.execute(ctx.tx);
  if (photos.length === 0) return;
  const ids = await keepFiles(ctx, 'receipt_photo', photos);
  await ctx.tx
    .insertInto('order_photo')
    .values(ids.map((id) => ({ order_id: order.id, file_id: id })))
    .execute();
}
