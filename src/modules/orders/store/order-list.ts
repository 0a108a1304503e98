import { type RawBuilder, sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import { addDays, instantAt } from '../../../kernel/time.ts';
import { type Actor, assignmentsOf } from '../../../platform/commands/actor.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import type { ByKey } from '../../../platform/http/list-query.ts';
import type { OrderQuery } from '../domain/order-query.ts';
import { finalStates, type OrderState } from '../domain/states.ts';
import { orderSightOf, sightCondition } from './order-sight.ts';

/** An order as lists show it. */
export type ListedOrder = {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly billReturned: boolean;
  readonly meetingTitle: string;
  readonly unitName: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly room: string;
  readonly arriveAt: Date;
  readonly portions: number;
  readonly gross: Rupiah;
  readonly withheld: Rupiah;
  readonly submittedAt: Date;
  readonly paymentDueAt: Date | null;
  readonly paidAt: Date | null;
  /** What waits on it now: on whose desk it lies, and until when. */
  readonly desk: {
    readonly command: string;
    readonly position: Position;
    readonly dueAt: Date | null;
  } | null;
};

type Found = {
  id: string;
  number: string;
  state: OrderState;
  bill_returned: boolean;
  title: string;
  unit_name: string;
  supplier_id: string;
  supplier_name: string;
  room: string;
  arrive_at: Date;
  portions: number;
  gross: bigint;
  withheld: bigint;
  submitted_at: Date;
  payment_due_at: Date | null;
  paid_at: Date | null;
  command: string | null;
  position: Position | null;
  due_at: Date | null;
};

type Site = Pick<Government, 'db' | 'schema' | 'zone'>;

/** One page of the orders that a person may see, in one query; `more` says whether there is a next page. */
export async function listOrders(
  site: Site,
  actor: Actor,
  query: OrderQuery & { readonly byKey?: ByKey },
): Promise<{ readonly orders: ListedOrder[]; readonly more: boolean }> {
  const orders = await selectOrders(site, actor, query, query.size + 1, (query.page - 1) * query.size);
  return { orders: orders.slice(0, query.size), more: orders.length > query.size };
}

/** The same orders for a file, at most `max`, without pages. */
export function exportOrders(
  site: Site,
  actor: Actor,
  query: OrderQuery,
  max: number,
): Promise<ListedOrder[]> {
  return selectOrders(site, actor, query, max, 0);
}

const orderBy = {
  newest: sql`o.submitted_at DESC, o.id`,
  delivery: sql`d.arrive_at DESC, o.id`,
  value: sql`o.gross DESC, o.id`,
} as const;

async function selectOrders(
  site: Site,
  actor: Actor,
  query: OrderQuery & { readonly byKey?: ByKey },
  limit: number,
  offset: number,
): Promise<ListedOrder[]> {
  const table = (name: string) => sql.id(site.schema, name);
  const conditions = [sightCondition(orderSightOf(actor)), ...conditionsOf(site, actor, query)];
  const { byKey } = query;
  if (byKey?.after) conditions.push(sql`o.id < ${byKey.after}::uuid`);
  const found = await sql<Found>`
    SELECT o.id, o.number, o.state, o.bill_returned_reason IS NOT NULL AS bill_returned, m.title, u.name AS unit_name,
      s.id AS supplier_id, s.name AS supplier_name, d.room, d.arrive_at, o.portions, o.gross, o.withheld, o.submitted_at,
      o.payment_due_at, o.paid_at, t.command, t.position, t.due_at
    FROM ${table('purchase_order')} o
    JOIN ${table('meeting')} m ON m.id = o.meeting_id
    JOIN ${table('unit')} u ON u.id = o.unit_id
    JOIN ${table('supplier')} s ON s.id = o.supplier_id
    JOIN ${table('order_delivery')} d ON d.order_id = o.id AND d.number = 1
    LEFT JOIN LATERAL (
      SELECT command, position, due_at FROM ${table('task')}
      WHERE subject_type = 'purchase_order' AND subject_id = o.id AND closed_at IS NULL ORDER BY due_at, id LIMIT 1
    ) t ON true
    WHERE ${sql.join(conditions, sql` AND `)}
    ORDER BY ${byKey ? sql`o.id DESC` : orderBy[query.sort]} LIMIT ${limit} OFFSET ${offset}`.execute(
    site.db,
  );
  return found.rows.map(listedOf);
}

function conditionsOf(site: Site, actor: Actor, query: OrderQuery): RawBuilder<unknown>[] {
  const { schema, zone } = site;
  const from = query.from ? instantAt(query.from, '00:00', zone) : null;
  const until = query.to ? instantAt(addDays(query.to, 1), '00:00', zone) : null;
  const wanted = [
    query.group !== null && groupCondition(schema, actor, query.group),
    query.search !== '' && searched(schema, query.search),
    from && sql`o.submitted_at >= ${from}`,
    until && sql`o.submitted_at < ${until}`,
  ];
  return wanted.filter((condition) => condition !== false && condition !== null);
}

function groupCondition(
  schema: string,
  actor: Actor,
  group: NonNullable<OrderQuery['group']>,
): RawBuilder<unknown> {
  switch (group) {
    case 'todo':
      return waitsFor(schema, actor);
    case 'running':
      return sql`o.state NOT IN (${sql.join(finalStates.map((state) => sql`${state}`))})`;
    case 'done':
      return sql`o.state = 'closed'`;
    case 'ended':
      return sql`o.state IN ('declined', 'expired', 'cancelled')`;
  }
}

/** Whose tasks a position works off: an assistant also the treasurer's. */
export function deskPositions(position: Position): readonly Position[] {
  return position === 'assistant_treasurer' ? [position, 'treasurer'] : [position];
}

/** A task of one of the person's positions, in a unit of its decree or for his kitchen, is open. */
function waitsFor(schema: string, actor: Actor): RawBuilder<unknown> {
  const hats = assignmentsOf(actor).flatMap((held) =>
    deskPositions(held.position).flatMap((position) => [
      ...held.unitIds.map((unitId) => ({ position, place: unitId })),
      ...(held.supplierId ? [{ position, place: held.supplierId }] : []),
    ]),
  );
  return sql`EXISTS (
    SELECT FROM ${sql.id(schema, 'task')} k
    WHERE k.subject_type = 'purchase_order' AND k.subject_id = o.id AND k.closed_at IS NULL
      AND (k.position, coalesce(k.unit_id, k.supplier_id)) IN (
        SELECT * FROM unnest(${hats.map((hat) => hat.position)}::text[], ${hats.map((hat) => hat.place)}::uuid[])))`;
}

/** By number, or every word in the title of the meeting or in the maker's name; each side uses its own index. */
function searched(schema: string, search: string): RawBuilder<unknown> {
  const number = `${search.toUpperCase().replace(/[\\%_]/g, '\\$&')}%`;
  const patterns = search
    .toLowerCase()
    .split(' ')
    .slice(0, 6)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const all = (column: RawBuilder<unknown>) =>
    sql.join(
      patterns.map((pattern) => sql`${column} LIKE ${pattern}`),
      sql` AND `,
    );
  return sql`(o.number LIKE ${number}
    OR o.meeting_id IN (SELECT id FROM ${sql.id(schema, 'meeting')} x WHERE ${all(sql`lower(x.title)`)})
    OR o.supplier_id IN (SELECT id FROM ${sql.id(schema, 'supplier')} x WHERE ${all(sql`lower(x.name)`)}))`;
}

function listedOf(row: Found): ListedOrder {
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    billReturned: row.bill_returned,
    meetingTitle: row.title,
    unitName: row.unit_name,
    supplierId: row.supplier_id,
    supplierName: row.supplier_name,
    room: row.room,
    arriveAt: row.arrive_at,
    portions: row.portions,
    gross: row.gross as Rupiah,
    withheld: row.withheld as Rupiah,
    submittedAt: row.submitted_at,
    paymentDueAt: row.payment_due_at,
    paidAt: row.paid_at,
    desk:
      row.command && row.position
        ? { command: row.command, position: row.position, dueAt: row.due_at }
        : null,
  };
}
