import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import type { OrderState } from '../../orders/public.ts';

/** A meeting that is coming, with what was ordered for it. */
export type AheadMeeting = {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly room: string;
  readonly headcount: number;
  readonly orders: readonly {
    readonly id: string;
    readonly state: OrderState;
    readonly supplierName: string;
  }[];
};

/** Meetings shown ahead. */
export const aheadMax = 5;
const ordersMax = 6;

/** The next meetings of these units, soonest first, each with its orders in one query; ended orders are left out. */
export async function readAhead(
  { db, schema, clock }: Pick<Government, 'db' | 'schema' | 'clock'>,
  unitIds: readonly string[],
): Promise<AheadMeeting[]> {
  if (unitIds.length === 0) return [];
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<AheadMeeting & { orders: AheadMeeting['orders'] | null }>`
    SELECT m.id, m.title, m.starts_at AS "startsAt", m.room, m.headcount,
      (SELECT json_agg(t) FROM (
        SELECT o.id, o.state, s.name AS "supplierName"
        FROM ${table('purchase_order')} o JOIN ${table('supplier')} s ON s.id = o.supplier_id
        WHERE o.meeting_id = m.id AND o.state NOT IN ('declined', 'expired', 'cancelled')
        ORDER BY o.submitted_at, o.id LIMIT ${ordersMax}) t) AS orders
    FROM (
      SELECT * FROM ${table('meeting')}
      WHERE unit_id = ANY (${[...unitIds]}::uuid[]) AND state = 'scheduled' AND starts_at >= ${clock()}
      ORDER BY starts_at, id LIMIT ${aheadMax}
    ) m ORDER BY m.starts_at, m.id`.execute(db);
  return found.rows.map((row) => ({ ...row, orders: row.orders ?? [] }));
}
