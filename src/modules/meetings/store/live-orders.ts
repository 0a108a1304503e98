import { sql } from 'kysely';
import type { Database, Tx } from '../../../platform/storage/database.ts';
import type { LiveOrders } from '../domain/ordered.ts';

/**
 * What is on order for a meeting, asked under the meeting's lock by whoever decides. Orders stand above meetings, so this reads
 * their tables and none of their code.
 */
export async function readLiveOrders(
  { db, schema }: { readonly db: Database | Tx; readonly schema: string },
  meetingId: string,
): Promise<LiveOrders> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<LiveOrders>`
    SELECT count(DISTINCT o.id)::int AS count,
      coalesce(sum(l.quantity) FILTER (WHERE l.kind = 'meal'), 0)::int AS meal,
      coalesce(sum(l.quantity) FILTER (WHERE l.kind = 'snack'), 0)::int AS snack
    FROM ${table('purchase_order')} o JOIN ${table('order_line')} l ON l.order_id = o.id
    WHERE o.meeting_id = ${meetingId} AND o.state NOT IN ('declined', 'expired', 'cancelled')`.execute(db);
  return found.rows[0] ?? { count: 0, meal: 0, snack: 0 };
}
