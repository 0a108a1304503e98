import { sql } from 'kysely';
import type { Day } from '../../../kernel/time.ts';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';

/** What a kitchen can still cook on a day, under its lock. */
export type Capacity = {
  readonly supplierId: string;
  readonly day: Day;
  readonly capacity: number;
  readonly taken: number;
};

type Kitchen = { readonly supplierId: string; readonly day: Day; readonly dailyCapacity: number };

/** Locks the kitchens' slots of those days in a fixed order, making the ones that nobody has asked for yet. By `supplierId day`. */
export async function lockCapacity(
  ctx: LoadContext,
  kitchens: readonly Kitchen[],
): Promise<ReadonlyMap<string, Capacity>> {
  ctx.locks.enter('supplier_capacity');
  const sorted = kitchens.toSorted((a, b) => (slotKey(a) < slotKey(b) ? -1 : 1));
  const table = sql.id(ctx.schema, 'supplier_capacity');
  const rows = await sql<{ supplier_id: string; day: Day; capacity: number; taken: number }>`
    INSERT INTO ${table} AS c (supplier_id, day, capacity)
    SELECT k.supplier_id, k.day, k.capacity FROM unnest(${sorted.map((k) => k.supplierId)}::uuid[], ${sorted.map((k) => k.day)}::date[],
      ${sorted.map((k) => k.dailyCapacity)}::int[]) AS k (supplier_id, day, capacity)
    ON CONFLICT (supplier_id, day) DO UPDATE SET capacity = c.capacity
    RETURNING supplier_id, day, capacity, taken`.execute(ctx.tx);
  return new Map(
    rows.rows.map((row) => {
      const slot = { supplierId: row.supplier_id, day: row.day, capacity: row.capacity, taken: row.taken };
      return [slotKey(slot), slot];
    }),
  );
}

/** Takes (or, negative, gives back) portions of a locked slot; the database refuses more than the kitchen can cook. */
export async function takeCapacity(
  ctx: SaveContext,
  slot: { readonly supplierId: string; readonly day: Day },
  portions: number,
): Promise<void> {
  if (portions === 0) return;
  await ctx.tx
    .updateTable('supplier_capacity')
    .set((eb) => ({ taken: eb('taken', '+', portions) }))
    .where('supplier_id', '=', slot.supplierId)
    .where('day', '=', slot.day)
    .execute();
}

/** The key of a slot in {@link lockCapacity}'s answer. */
export function slotKey(slot: { readonly supplierId: string; readonly day: Day }): string {
  return `${slot.supplierId} ${slot.day}`;
}
