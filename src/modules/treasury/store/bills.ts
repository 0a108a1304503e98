import type { LoadContext, Target } from '../../../platform/commands/define-command.ts';
import { type Funds, lockFunds } from '../../budget/public.ts';
import { lockOrders, type Order, readPlaces, targetOf } from '../../orders/public.ts';
import { uncheckedAccounts } from '../../suppliers/public.ts';

export const ordersPerPaymentMax = 100;

export type Bills = {
  readonly orders: readonly Order[];
  readonly funds: ReadonlyMap<string, Funds>;
  /** Makers whose account is not checked; nothing is paid to them. */
  readonly unchecked: readonly string[];
};

/** Locks orders with their money, in the fixed order; null when one of them does not exist. */
export async function loadBills(
  ctx: LoadContext,
  orderIds: readonly string[],
): Promise<{ readonly targets: readonly Target[]; readonly facts: Bills } | null> {
  const ids = [...new Set(orderIds)];
  const places = await readPlaces(ctx, ids);
  if (places.length !== ids.length) return null;
  const funds = await lockFunds(ctx, places);
  const unchecked = await uncheckedMakers(ctx, ids);
  const orders = await lockOrders(ctx, ids);
  return { targets: orders.map(targetOf), facts: { orders, funds, unchecked } };
}

/** Locks orders alone, where no money moves. */
export async function loadOrders(ctx: LoadContext, orderIds: readonly string[]) {
  const ids = [...new Set(orderIds)];
  const orders = await lockOrders(ctx, ids);
  return orders.length === ids.length ? { targets: orders.map(targetOf), facts: orders } : null;
}

/** Makers of these orders whose account is not checked, by name. The maker of an order never changes. */
export async function uncheckedMakers(
  ctx: LoadContext,
  orderIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await ctx.tx
    .selectFrom('purchase_order')
    .select('supplier_id')
    .distinct()
    .where('id', 'in', [...orderIds])
    .execute();
  return await uncheckedAccounts(
    ctx,
    rows.map((row) => row.supplier_id),
  );
}
