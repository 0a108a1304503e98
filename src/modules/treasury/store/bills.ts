import type { LoadContext, Target } from '../../../platform/commands/define-command.ts';
import { type Funds, lockFunds } from '../../budget/public.ts';
import { lockOrders, type Order, readPlaces, targetOf } from '../../orders/public.ts';

export const ordersPerPaymentMax = 100;

export type Bills = { readonly orders: readonly Order[]; readonly funds: ReadonlyMap<string, Funds> };

/** Locks orders with their money, in the fixed order; null when one of them does not exist. */
export async function loadBills(
  ctx: LoadContext,
  orderIds: readonly string[],
): Promise<{ readonly targets: readonly Target[]; readonly facts: Bills } | null> {
  const ids = [...new Set(orderIds)];
  const places = await readPlaces(ctx, ids);
  if (places.length !== ids.length) return null;
  const funds = await lockFunds(ctx, places);
  const orders = await lockOrders(ctx, ids);
  return { targets: orders.map(targetOf), facts: { orders, funds } };
}

/** Locks orders alone, where no money moves. */
export async function loadOrders(ctx: LoadContext, orderIds: readonly string[]) {
  const ids = [...new Set(orderIds)];
  const orders = await lockOrders(ctx, ids);
  return orders.length === ids.length ? { targets: orders.map(targetOf), facts: orders } : null;
}
