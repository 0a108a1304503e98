import { sql } from 'kysely';
import type { Day } from '../../../kernel/time.ts';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';
import type { KitchenDay } from '../domain/kitchen.ts';

/** The days of a kitchen that have a row, from a day on, in their order; no more than a year. */
export async function readKitchenDays(
  { tx }: { readonly tx: Database | Tx },
  supplierId: string,
  from: Day,
  to: Day,
): Promise<readonly KitchenDay[]> {
  return await tx
    .selectFrom('supplier_capacity')
    .select(['day', 'capacity', 'taken'])
    .where('supplier_id', '=', supplierId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .limit(400)
    .execute();
}

/** The same under their locks: an order that comes meanwhile waits, and then sees the change. */
export async function lockKitchenDays(
  ctx: LoadContext,
  supplierId: string,
  from: Day,
  to: Day,
): Promise<readonly KitchenDay[]> {
  ctx.locks.enter('supplier_capacity');
  return await ctx.tx
    .selectFrom('supplier_capacity')
    .select(['day', 'capacity', 'taken'])
    .where('supplier_id', '=', supplierId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .limit(400)
    .forUpdate()
    .execute();
}

/** Gives these days this capacity, or what is ordered for them already where that is more. */
export async function setCapacity(
  { tx, schema }: SaveContext,
  supplierId: string,
  days: readonly Day[],
  capacity: number,
): Promise<void> {
  const table = sql.id(schema, 'supplier_capacity');
  await sql`
    INSERT INTO ${table} AS c (supplier_id, day, capacity)
    SELECT ${supplierId}::uuid, d, ${capacity}::int FROM unnest(${[...days]}::date[]) AS d ORDER BY d
    ON CONFLICT (supplier_id, day) DO UPDATE SET capacity = greatest(c.taken, excluded.capacity)`.execute(tx);
}
