import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { OrderState } from '../domain/states.ts';

/** A meeting and the orders that would follow it. */
export type MovePageFacts = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly rooms: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly room: string;
  readonly address: string;
  readonly regionCode: string;
  readonly orders: readonly MovedOrder[];
};

export type MovedOrder = {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly supplierName: string;
  readonly portions: number;
  readonly gross: Rupiah;
};

type Found = Omit<MovePageFacts, 'orders' | 'rooms'> & {
  rooms: unknown;
  orders: (Omit<MovedOrder, 'gross'> & { gross: string })[] | null;
};

/** The meeting with its live orders in one query; null when there is no such meeting. */
export async function readMovePage(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  meetingId: string,
): Promise<MovePageFacts | null> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Found>`
    SELECT m.id, m.version, m.title, m.unit_id AS "unitId", u.name AS "unitName", u.rooms, m.starts_at AS "startsAt",
      m.ends_at AS "endsAt", m.room, m.address, m.region_code AS "regionCode",
      (SELECT json_agg(json_build_object('id', o.id, 'number', o.number, 'state', o.state, 'supplierName', s.name,
          'portions', o.portions, 'gross', o.gross::text) ORDER BY o.submitted_at, o.id)
        FROM ${table('purchase_order')} o JOIN ${table('supplier')} s ON s.id = o.supplier_id
        WHERE o.meeting_id = m.id AND o.state NOT IN ('declined', 'expired', 'cancelled')) AS orders
    FROM ${table('meeting')} m JOIN ${table('unit')} u ON u.id = m.unit_id
    WHERE m.id = ${meetingId}`.execute(db);
  const row = found.rows[0];
  if (!row) return null;
  return {
    ...row,
    rooms: Array.isArray(row.rooms) ? row.rooms.filter((room) => typeof room === 'string') : [],
    orders: (row.orders ?? []).map((order) => ({ ...order, gross: BigInt(order.gross) as Rupiah })),
  };
}
