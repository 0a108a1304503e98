import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { OrderState } from '../domain/states.ts';

/** An order as the page of its meeting shows it. */
export type OrderOfMeeting = {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly billReturned: boolean;
  readonly supplierName: string;
  readonly portions: number;
  readonly gross: Rupiah;
  readonly products: string;
};

const ordersMax = 50;

type Found = {
  id: string;
  number: string;
  state: OrderState;
  bill_returned: boolean;
  supplier_name: string;
  portions: number;
  gross: bigint;
  products: string;
};

/** The orders of a meeting, ended ones too, oldest first. Whether the meeting may be seen is the caller's question. */
export async function readOrdersOfMeeting(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  meetingId: string,
): Promise<OrderOfMeeting[]> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Found>`
    SELECT o.id, o.number, o.state, o.bill_returned_reason IS NOT NULL AS bill_returned, s.name AS supplier_name, o.portions,
      o.gross, (SELECT string_agg(l.name, ', ' ORDER BY l.number) FROM ${table('order_line')} l WHERE l.order_id = o.id) AS products
    FROM ${table('purchase_order')} o JOIN ${table('supplier')} s ON s.id = o.supplier_id
    WHERE o.meeting_id = ${meetingId} ORDER BY o.submitted_at, o.id LIMIT ${ordersMax}`.execute(db);
  return found.rows.map((row) => ({
    id: row.id,
    number: row.number,
    state: row.state,
    billReturned: row.bill_returned,
    supplierName: row.supplier_name,
    portions: row.portions,
    gross: row.gross as Rupiah,
    products: row.products,
  }));
}
