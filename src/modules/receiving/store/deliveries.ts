import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { cutPage, type ListWindow } from '../../../platform/http/list-query.ts';
import type { OrderState } from '../../orders/public.ts';
import type { Sight } from '../../units/public.ts';

/** One line of a delivery: what was ordered, and what was found. */
export type DeliveryLine = {
  readonly number: number;
  readonly name: string;
  readonly unitName: string;
  readonly unitPrice: string;
  readonly quantity: number;
  readonly accepted: number | null;
  readonly quality: 'good' | 'poor' | null;
  readonly remark: string | null;
};

/** A delivery that waits for its check or for the PPK. */
export type Delivery = {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly state: OrderState;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly supplier_name: string;
  readonly title: string;
  readonly starts_at: Date;
  readonly arrive_at: Date;
  readonly room: string;
  readonly address: string;
  readonly portions: number;
  readonly gross: Rupiah;
  readonly tries_left: number;
  readonly handover_code: string;
  readonly delivered_at: Date | null;
  readonly delivered_by: string | null;
  readonly without_code: string | null;
  readonly inspected_by: string | null;
  readonly photos: readonly string[];
  readonly lines: readonly DeliveryLine[];
};

/** Deliveries of my units that are promised, on their way or handed over, and those that wait for the PPK: a page, the earliest first. */
export async function readDeliveries(
  site: Government,
  sight: Sight,
  { page, size }: Pick<ListWindow, 'page' | 'size'>,
): Promise<{ readonly rows: readonly Delivery[]; readonly more: boolean }> {
  const own = sight === 'all' ? sql`true` : sql`o.unit_id = ANY (${[...sight]}::uuid[])`;
  const found = await read(
    site,
    sql`${own} AND o.state IN ('accepted', 'dispatched', 'delivered', 'inspected') ORDER BY d.arrive_at, o.id LIMIT ${size + 1} OFFSET ${(page - 1) * size}`,
  );
  return cutPage(found, size);
}

/** One delivery; null when the order does not exist. */
export async function readDelivery(site: Government, orderId: string): Promise<Delivery | null> {
  return (await read(site, sql`o.id = ${orderId}`))[0] ?? null;
}

async function read(site: Government, where: ReturnType<typeof sql>): Promise<readonly Delivery[]> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<Delivery>`
    SELECT o.id, o.number, o.version, o.state, o.unit_id, u.name AS unit_name, s.name AS supplier_name, m.title, m.starts_at,
      d.arrive_at, d.room, d.address, o.portions, o.gross, o.handover_tries_left AS tries_left, o.handover_code,
      o.delivered_at, h.name AS delivered_by, o.without_code, i.name AS inspected_by,
      (SELECT coalesce(json_agg(f.file_id), '[]') FROM ${table('order_photo')} f WHERE f.order_id = o.id) AS photos,
      (SELECT json_agg(json_build_object('number', l.number, 'name', l.name, 'unitName', l.unit_name, 'unitPrice', l.unit_price::text,
          'quantity', l.quantity, 'accepted', l.accepted_quantity, 'quality', l.quality, 'remark', l.remark) ORDER BY l.number)
        FROM ${table('order_line')} l WHERE l.order_id = o.id) AS lines
    FROM ${table('purchase_order')} o
    JOIN ${table('order_delivery')} d ON d.order_id = o.id AND d.number = 1
    JOIN ${table('unit')} u ON u.id = o.unit_id
    JOIN ${table('supplier')} s ON s.id = o.supplier_id
    JOIN ${table('meeting')} m ON m.id = o.meeting_id
    LEFT JOIN ${table('person')} h ON h.id = o.delivered_by
    LEFT JOIN ${table('person')} i ON i.id = o.inspected_by
    WHERE ${where}`.execute(site.db);
  return found.rows;
}
