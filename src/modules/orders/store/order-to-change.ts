import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { OrderState } from '../domain/states.ts';
import type { OwnShare } from './checkout.ts';

/** An order as its change form starts from it. */
export type OrderToChange = {
  readonly id: string;
  readonly number: string;
  readonly meetingId: string;
  readonly state: OrderState;
  readonly version: number;
  readonly note: string;
  readonly share: OwnShare;
  readonly lines: readonly { readonly productId: string; readonly quantity: number }[];
  /** Ids of what its maker has on sale, by kind and name. */
  readonly products: readonly string[];
};

/** Products of the maker that the form offers. */
const productsMax = 60;

type Found = {
  id: string;
  number: string;
  meeting_id: string;
  supplier_id: string;
  state: OrderState;
  version: number;
  note: string;
  held: bigint;
  portions: number;
  arrive_at: Date;
  lines: { productId: string; quantity: number }[];
  products: string[] | null;
};

/** One order with its lines; null when there is none. */
export async function readOrderToChange(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  id: string,
): Promise<OrderToChange | null> {
  const found = await sql<Found>`
    SELECT o.id, o.number, o.meeting_id, o.supplier_id, o.state, o.version, o.note, o.held, o.portions, d.arrive_at,
      (SELECT json_agg(json_build_object('productId', l.product_id, 'quantity', l.quantity) ORDER BY l.number)
        FROM ${sql.id(schema, 'order_line')} l WHERE l.order_id = o.id) AS lines,
      (SELECT json_agg(t.id) FROM (
        SELECT p.id FROM ${sql.id(schema, 'product')} p JOIN ${sql.id(schema, 'product_version')} v ON v.id = p.current_version_id
        WHERE p.supplier_id = o.supplier_id AND p.state = 'listed' ORDER BY v.kind DESC, v.name, p.id LIMIT ${productsMax}) t) AS products
    FROM ${sql.id(schema, 'purchase_order')} o JOIN ${sql.id(schema, 'order_delivery')} d ON d.order_id = o.id AND d.number = 1
    WHERE o.id = ${id}`.execute(db);
  const row = found.rows[0];
  if (!row) return null;
  return {
    id: row.id,
    number: row.number,
    meetingId: row.meeting_id,
    state: row.state,
    version: row.version,
    note: row.note,
    share: {
      orderId: row.id,
      supplierId: row.supplier_id,
      held: row.held as Rupiah,
      portions: row.portions,
      agreed: {
        arriveAt: row.arrive_at,
        quantities: new Map(row.lines.map(({ productId, quantity }) => [productId, quantity])),
      },
    },
    lines: row.lines,
    products: row.products ?? [],
  };
}
