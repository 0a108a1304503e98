import { sql } from 'kysely';
import type { LoadContext } from '../../../platform/commands/define-command.ts';

type Context = Pick<LoadContext, 'tx' | 'schema'>;

/** Is a submission of the product on its way? */
export async function isInCuration({ tx }: Context, productId: string): Promise<boolean> {
  const open = await tx
    .selectFrom('submission')
    .select('id')
    .where('product_id', '=', productId)
    .where('state', 'in', ['verifying', 'validating', 'forwarding', 'scoring', 'returned', 'appealed'])
    .executeTakeFirst();
  return open !== undefined;
}

/** Is an order of the product still to be handed over? */
export async function isStillOrdered({ tx, schema }: Context, productId: string): Promise<boolean> {
  const found = await sql`
    SELECT 1 FROM ${sql.id(schema, 'order_line')} l JOIN ${sql.id(schema, 'purchase_order')} o ON o.id = l.order_id
    WHERE l.product_id = ${productId} AND o.state IN ('submitted', 'checked', 'sent', 'accepted', 'dispatched') LIMIT 1`.execute(
    tx,
  );
  return found.rows.length > 0;
}
