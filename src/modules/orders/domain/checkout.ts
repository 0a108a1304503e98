import type { Refusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok, type Result } from '../../../kernel/result.ts';
import { type Rupiah, sumRupiah } from '../../../kernel/rupiah.ts';
import { budgetYear, dayOf, type Zone } from '../../../kernel/time.ts';
import { checkLeft } from '../../budget/public.ts';
import { slotKey } from '../../catalogue/public.ts';
import type { BasketLine, CheckoutFacts, Plan, PlannedLine, PlannedOrder } from './basket.ts';
import { checkBasketLine } from './basket-line.ts';
import { grossOf, withholdingOf } from './order.ts';
import { checkLid, checkPolicies } from './policy-checks.ts';
import {
  capacityExceeded,
  emptyBasket,
  meetingCancelled,
  meetingStarted,
  packageNotReady,
  packageOfOtherYear,
  twiceInBasket,
} from './refusals.ts';

/**
 * Decides a basket: one order for each supplier, or every reason why not. Pure. Limits: Rp50 million an order, what is left
 * on package and line, the kitchen's day, the meeting's policies.
 */
export function checkout(
  facts: CheckoutFacts,
  basket: readonly BasketLine[],
  now: Date,
  zone: Zone,
): Result<Plan> {
  const wrong = firstRefusals(checkFrame(facts, basket, now, zone));
  if (wrong) return wrong;

  const checked = basket.map((line, index) => checkBasketLine(facts, line, index, now, zone));
  const lineRefusals = firstRefusals(checked.flatMap((line) => (line.ok ? [] : line.refusals)));
  if (lineRefusals) return lineRefusals;
  const lines = checked.flatMap((line) => (line.ok ? [line.value] : []));

  const policy = checkPolicies(facts.meeting, lines, facts.alreadyOrdered, zone);
  if (!policy.ok) return policy;
  const orders = splitBySupplier(lines, dayOf(now, zone));
  const limits = firstRefusals([
    ...orders.flatMap((order) => checkOrder(facts, order, zone)),
    checkFunds(facts, orders),
  ]);
  return limits ?? ok({ orders, policy: policy.value });
}

function checkFrame(
  { meeting, rupPackage }: CheckoutFacts,
  basket: readonly BasketLine[],
  now: Date,
  zone: Zone,
): (Refusal | null)[] {
  const seen = new Set<string>();
  const twice = basket.findIndex(({ productId }) => seen.size === seen.add(productId).size);
  return [
    meeting.state === 'cancelled' ? meetingCancelled() : null,
    meeting.startsAt <= now ? meetingStarted() : null,
    rupPackage.state === 'ready' ? null : packageNotReady(),
    rupPackage.year === budgetYear(meeting.startsAt, zone) && rupPackage.year === budgetYear(now, zone)
      ? null
      : packageOfOtherYear({ year: rupPackage.year }),
    basket.length === 0 ? emptyBasket() : null,
    twice < 0 ? null : twiceInBasket({ name: 'Produk' }, `lines.${twice}.productId`),
  ];
}

function splitBySupplier(lines: readonly PlannedLine[], day: string): PlannedOrder[] {
  const bySupplier = Map.groupBy(lines, (line) => line.offer.supplier.id);
  return [...bySupplier.values()].map((own) => {
    const supplier = (own[0] as PlannedLine).offer.supplier;
    return {
      supplier,
      lines: own,
      gross: grossOf(own),
      tax: withholdingOf(own, supplier, day),
      portions: own.reduce((sum, line) => sum + line.quantity, 0),
    };
  });
}

function checkOrder(
  { capacities, meeting, own }: CheckoutFacts,
  order: PlannedOrder,
  zone: Zone,
): (Refusal | null)[] {
  const day = dayOf(meeting.startsAt, zone);
  const slot = capacities.get(slotKey({ supplierId: order.supplier.id, day }));
  const left = slot ? slot.capacity - slot.taken + own.portions : 0;
  return [
    checkLid(meeting, order, zone),
    order.portions > left ? capacityExceeded({ day, left: Math.max(left, 0) }) : null,
  ];
}

function checkFunds({ funds, own }: CheckoutFacts, orders: readonly PlannedOrder[]): Refusal | null {
  const more = sumRupiah(orders.map((order) => order.gross)) - own.held;
  return more > 0n ? checkLeft(funds, more as Rupiah) : null;
}
