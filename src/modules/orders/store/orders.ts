import { sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { LoadContext, SaveContext, Target } from '../../../platform/commands/define-command.ts';
import type { Row, RowChange } from '../../../platform/storage/tables.ts';
import type { Order, OrderLine } from '../domain/order.ts';

export type OrderRow = Row<'purchase_order'>;

/** Where an order's money and food lie: fixed for its whole life, so it may be read before the locks are taken. */
export type OrderPlace = {
  readonly id: string;
  readonly packageId: string;
  readonly budgetLineId: string;
  readonly supplierId: string;
  readonly meetingId: string;
};

/** Reads, without a lock, which rows of other ranks must be locked before these orders. */
export async function readPlaces(ctx: LoadContext, ids: readonly string[]): Promise<OrderPlace[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.tx
    .selectFrom('purchase_order')
    .select(['id', 'package_id', 'budget_line_id', 'supplier_id', 'meeting_id'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    packageId: row.package_id,
    budgetLineId: row.budget_line_id,
    supplierId: row.supplier_id,
    meetingId: row.meeting_id,
  }));
}

type Locked = OrderRow & { arrive_at: Date; lines: readonly LineJson[] };
type LineJson = {
  number: number;
  product_id: string;
  product_version_id: string;
  name: string;
  kind: 'meal' | 'snack';
  tax_treatment: 'catering' | 'goods';
  unit_name: string;
  unit_price: string;
  quantity: number;
  accepted_quantity: number | null;
};

/** Locks orders in the order of their ids and loads them with their lines. */
export async function lockOrders(ctx: LoadContext, ids: readonly string[]): Promise<Order[]> {
  ctx.locks.enter('purchase_order');
  const table = (name: string) => sql.id(ctx.schema, name);
  const found = await sql<Locked>`
    SELECT o.*, d.arrive_at, (
      SELECT json_agg(json_build_object('number', l.number, 'product_id', l.product_id, 'product_version_id', l.product_version_id,
        'name', l.name, 'kind', l.kind, 'tax_treatment', l.tax_treatment, 'unit_name', l.unit_name,
        'unit_price', l.unit_price::text, 'quantity', l.quantity, 'accepted_quantity', l.accepted_quantity) ORDER BY l.number)
      FROM ${table('order_line')} l WHERE l.order_id = o.id) AS lines
    FROM ${table('purchase_order')} o JOIN ${table('order_delivery')} d ON d.order_id = o.id AND d.number = 1
    WHERE o.id = ANY (${[...ids]}::uuid[]) ORDER BY o.id FOR UPDATE OF o`.execute(ctx.tx);
  return found.rows.map(orderOf);
}

/** One order under its lock; null when it does not exist. */
export async function lockOrder(ctx: LoadContext, id: string): Promise<Order | null> {
  return (await lockOrders(ctx, [id]))[0] ?? null;
}

/** An order as the door's target. */
export function targetOf(order: Order): Target {
  const { id, unitId, supplierId, state, version } = order;
  return { type: 'purchase_order', id, unitId, supplierId, state, version };
}

/** Writes changed columns of a locked order and raises its version. */
export async function changeOrder(
  ctx: SaveContext,
  order: Order,
  change: RowChange<'purchase_order'>,
): Promise<void> {
  await ctx.tx
    .updateTable('purchase_order')
    .set({ ...change, version: order.version + 1 })
    .where('id', '=', order.id)
    .execute();
}

function orderOf(row: Locked): Order {
  return {
    id: row.id,
    number: row.number,
    unitId: row.unit_id,
    supplierId: row.supplier_id,
    meetingId: row.meeting_id,
    packageId: row.package_id,
    budgetLineId: row.budget_line_id,
    state: row.state,
    version: row.version,
    gross: row.gross as Rupiah,
    withheld: row.withheld as Rupiah,
    held: row.held as Rupiah,
    spent: row.spent as Rupiah,
    portions: row.portions,
    kitchenDay: row.kitchen_day,
    handoverCode: row.handover_code,
    handoverTriesLeft: row.handover_tries_left,
    submittedBy: row.submitted_by,
    checkedBy: row.checked_by,
    sentBy: row.sent_by,
    deliveredAt: row.delivered_at,
    inspectedBy: row.inspected_by,
    receivedAt: row.received_at,
    receivedBy: row.received_by,
    verifiedBy: row.verified_by,
    answerDueAt: row.answer_due_at,
    paymentDueAt: row.payment_due_at,
    arriveAt: row.arrive_at,
    lines: row.lines.map(lineOf),
  };
}

function lineOf(line: LineJson): OrderLine {
  return {
    number: line.number,
    productId: line.product_id,
    productVersionId: line.product_version_id,
    name: line.name,
    kind: line.kind,
    taxTreatment: line.tax_treatment,
    unitName: line.unit_name,
    unitPrice: BigInt(line.unit_price) as Rupiah,
    quantity: line.quantity,
    acceptedQuantity: line.accepted_quantity,
  };
}
