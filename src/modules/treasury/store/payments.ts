import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import { type Rupiah, sumRupiah } from '../../../kernel/rupiah.ts';
import type { Day } from '../../../kernel/time.ts';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import type { NewRow, Row } from '../../../platform/storage/tables.ts';
import { move } from '../../budget/public.ts';
import { changeOrder, type Order, payableLines } from '../../orders/public.ts';
import type { Bills } from './bills.ts';

/** What a payment of these orders sums up to. */
export function totalsOf(orders: readonly Order[]): { readonly gross: Rupiah; readonly withheld: Rupiah } {
  return {
    gross: sumRupiah(orders.map((order) => order.gross)),
    withheld: sumRupiah(orders.map((order) => order.withheld)),
  };
}

/** Writes a payment with its orders; an order can be in one active payment only, which the database keeps too. */
export async function insertPayment(
  ctx: SaveContext,
  orders: readonly Order[],
  payment: Pick<NewRow<'payment'>, 'method' | 'state'> & Partial<NewRow<'payment'>>,
): Promise<string> {
  const id = newId();
  const { gross, withheld } = totalsOf(orders);
  await ctx.tx
    .insertInto('payment')
    .values({
      id,
      unit_id: orders[0]?.unitId ?? '',
      gross,
      withheld,
      requested_at: ctx.now,
      requested_by: ctx.by.personId as string,
      ...payment,
    })
    .execute();
  await ctx.tx
    .insertInto('payment_order')
    .values(
      orders.map((order) => ({
        payment_id: id,
        order_id: order.id,
        gross: order.gross,
        withheld: order.withheld,
      })),
    )
    .execute();
  return id;
}

/**
 * Spends what the orders hold, marks them paid, and adds to the figures that everybody sees.
 * @param paidOn the day of the transfer, which is not always the day on which it is recorded.
 */
export async function spend(ctx: SaveContext, { orders, funds }: Bills, paidOn: Day): Promise<void> {
  for (const order of orders) {
    const own = funds.get(order.packageId);
    if (!own) throw new Error(`order ${order.number} has no funds`);
    await move(ctx, own, [{ orderId: order.id, reason: 'spend', amount: order.held }]);
    await changeOrder(ctx, order, { state: 'paid', held: 0n, spent: order.held, paid_at: ctx.now });
  }
  await addFigures(ctx, orders, paidOn);
}

/** Figures by month, unit and supplier grow with each payment, so that no page ever counts the orders. */
async function addFigures(ctx: SaveContext, orders: readonly Order[], paidOn: Day): Promise<void> {
  const [year, month] = paidOn.split('-').map(Number);
  const table = (name: string) => sql.id(ctx.schema, name);
  const byUnit = [...Map.groupBy(orders, (order) => order.unitId)].toSorted();
  for (const [unitId, own] of byUnit) {
    const { gross } = totalsOf(own);
    await sql`
      INSERT INTO ${table('absorbed_month')} AS a (year, month, unit_id, orders, paid)
      VALUES (${year}, ${month}, ${unitId}, ${own.length}, ${gross})
      ON CONFLICT (year, month, unit_id) DO UPDATE SET orders = a.orders + excluded.orders, paid = a.paid + excluded.paid`.execute(
      ctx.tx,
    );
  }
  const bySupplier = [...Map.groupBy(orders, (order) => order.supplierId)].toSorted();
  for (const [supplierId, own] of bySupplier) {
    const arrived = own.flatMap((order) => payableLines(order.lines));
    const portions = arrived.reduce((sum, line) => sum + line.quantity, 0);
    await sql`
      INSERT INTO ${table('supplier_figures')} AS f (supplier_id, orders, portions, paid)
      VALUES (${supplierId}, ${own.length}, ${portions}, ${totalsOf(own).gross})
      ON CONFLICT (supplier_id) DO UPDATE SET orders = f.orders + excluded.orders, portions = f.portions + excluded.portions,
        paid = f.paid + excluded.paid`.execute(ctx.tx);
  }
}

/** A payment and the ids of its orders, without a lock: what must be locked before it. */
export async function readPayment(
  { tx }: LoadContext,
  id: string,
): Promise<{ readonly payment: Row<'payment'>; readonly orderIds: string[] } | null> {
  const payment = await tx.selectFrom('payment').selectAll().where('id', '=', id).executeTakeFirst();
  if (!payment) return null;
  const rows = await tx
    .selectFrom('payment_order')
    .select('order_id')
    .where('payment_id', '=', id)
    .orderBy('order_id')
    .execute();
  return { payment, orderIds: rows.map((row) => row.order_id) };
}

/** Locks a payment after its orders. */
export async function lockPayment(ctx: LoadContext, id: string): Promise<Row<'payment'>> {
  ctx.locks.enter('payment');
  return await ctx.tx
    .selectFrom('payment')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
