import { describe, expect, it } from 'vitest';
import { dayOf } from '../kernel/time.ts';
import { packages } from './budget.ts';
import { ceilingPerHead, officerSignsUpTo, priceAt } from './market.ts';
import { at, workingCalendar } from './office-time.ts';
import { steps } from './order-times.ts';
import { pastOrders, yearsOf } from './orders.ts';
import { products } from './products.ts';
import { serves, suppliers } from './suppliers.ts';
import type { DemoOrder, DemoOutcome } from './types.ts';
import { mainUnitKey, unitOf } from './units.ts';

/** A busy morning, a night, a Sunday, the end and the start of a year. */
const moments = [
  '2026-11-25T04:40:00Z',
  '2026-08-12T18:30:00Z',
  '2026-10-04T03:00:00Z',
  '2026-12-30T09:30:00Z',
  '2027-01-05T02:10:00Z',
] as const;

const ended: readonly DemoOutcome[] = ['declined', 'expired', 'cancelled'];

describe.each(moments)('the plan of orders at %s', (moment) => {
  const now = new Date(moment);
  const today = dayOf(now);
  const orders = pastOrders(now);
  const makers = new Map(suppliers(today).map((maker) => [maker.key, maker]));
  const goods = new Map(products(today).map((product) => [product.key, product]));
  const bought = new Map(
    yearsOf(orders, now)
      .flatMap((year) => packages(year, Number(today.slice(0, 4))))
      .map((item) => [item.key, item]),
  );

  it('is about a year of orders, in every state', () => {
    expect(orders.length).toBeGreaterThan(900);
    expect(new Set(orders.map((order) => order.key)).size).toBe(orders.length);
    const states = new Set(orders.map((order) => order.outcome));
    const wanted = [...steps.map(([, state]) => state), 'partially_received', ...ended] as const;
    expect([...wanted].filter((state) => !states.has(state))).toEqual([]);
    const main = new Set(
      orders.filter((order) => order.unitKey === mainUnitKey).map((order) => order.outcome),
    );
    expect([...wanted].filter((state) => !main.has(state))).toEqual([]);
  });

  it('refers to what exists: unit, ready package of its unit and year, products of the one supplier', () => {
    for (const order of orders) {
      const item = bought.get(order.packageKey);
      expect([item?.unitKey, item?.year, item?.state]).toEqual([order.unitKey, order.year, 'ready']);
      expect(dayOf(order.startsAt).slice(0, 4)).toBe(String(order.year));
      expect(unitOf(order.unitKey).rooms.length).toBeGreaterThan(0);
      for (const line of order.lines) expect(goods.get(line.productKey)?.supplierKey).toBe(order.supplierKey);
    }
  });

  it('meets on working days in office hours for two hours or more', () => {
    for (const order of orders) {
      const day = dayOf(order.startsAt);
      expect(workingCalendar.isWorkingDay(day)).toBe(true);
      expect(order.startsAt >= at(day, '08:00') && order.endsAt <= at(day, '16:00')).toBe(true);
      expect(order.endsAt.getTime() - order.startsAt.getTime()).toBeGreaterThanOrEqual(2 * 3_600_000);
    }
  });

  it('prices by tier, one portion a head, within the lid of Rp50 million and with a permit above a ceiling', () => {
    for (const order of orders) {
      let gross = 0n;
      for (const line of order.lines) {
        const product = goods.get(line.productKey);
        if (!product) throw new Error(`no product ${line.productKey}`);
        expect(line.quantity).toBe(order.headcount);
        expect(line.price).toBe(priceAt(product, line.quantity));
        expect(line.quantity >= product.minPortions && line.quantity <= product.maxPortions).toBe(true);
        expect(line.price <= ceilingPerHead[product.kind] || order.permitReason !== null).toBe(true);
        gross += line.price * BigInt(line.quantity);
      }
      expect(order.gross).toBe(gross);
      expect(gross <= 50_000_000n).toBe(true);
      expect(order.attendeeKind !== 'internal' || order.permitReason !== null).toBe(true);
    }
  });

  it('never overdraws a package', () => {
    const overdrawn = [...sums(orders, (order) => order.packageKey)].filter(
      ([key, spent]) => spent > (bought.get(key)?.ceiling ?? 0n),
    );
    expect(overdrawn).toEqual([]);
  });

  it('asks makers who serve the place, are open, have the capacity and get the order in time', () => {
    const portions = new Map<string, number>();
    for (const order of orders) {
      const maker = makers.get(order.supplierKey);
      if (!maker) throw new Error(`no supplier ${order.supplierKey}`);
      const day = dayOf(order.startsAt);
      expect(serves(maker, order.regionCode)).toBe(true);
      expect(maker.closedDays).not.toContain(day);
      const slot = `${order.supplierKey}|${day}`;
      portions.set(
        slot,
        (portions.get(slot) ?? 0) + order.lines.reduce((sum, line) => sum + line.quantity, 0),
      );
      expect((portions.get(slot) ?? 0) <= maker.dailyCapacity).toBe(true);
      const sent = order.times.sentAt ?? order.times.submittedAt;
      const hours = (order.startsAt.getTime() - 1_800_000 - sent.getTime()) / 3_600_000;
      for (const line of order.lines) {
        expect(hours).toBeGreaterThan(goods.get(line.productKey)?.leadTimeHours ?? Number.POSITIVE_INFINITY);
        expect(dayOf(order.times.submittedAt) > (goods.get(line.productKey)?.passedAt ?? '9999')).toBe(true);
      }
    }
  });

  it('takes steps in order, none of them in the future, up to the outcome', () => {
    for (const order of orders) {
      const reached = steps.flatMap(([name]) => order.times[name]?.getTime() ?? []);
      expect(reached).toEqual([...reached].toSorted((a, b) => a - b));
      const last = Math.max(...reached, order.times.cancelledAt?.getTime() ?? 0);
      expect(last).toBeLessThanOrEqual(now.getTime());
      expect(ended.includes(order.outcome) ? order.outcome : outcomeOf(order)).toBe(order.outcome);
      expect(order.times.paidAt === null).toBe(order.daysToPay === null);
      expect(order.times.closedAt === null).toBe(order.rating === null);
    }
  });

  it('is concentrated as in life: a few makers often, many seldom, some never', () => {
    const counts = [...makers.keys()].map(
      (key) => orders.filter((order) => order.supplierKey === key).length,
    );
    counts.sort((a, b) => b - a);
    const top = counts.slice(0, 10).reduce((sum, count) => sum + count, 0);
    expect(top / orders.length).toBeGreaterThan(0.25);
    expect(top / orders.length).toBeLessThan(0.65);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(8);
  });
});

it('plans the same for the same moment and seed, something else for another seed', () => {
  const now = new Date(moments[0]);
  expect(pastOrders(now)).toEqual(pastOrders(now));
  expect(pastOrders(now, 'other')).not.toEqual(pastOrders(now));
});

function outcomeOf(order: DemoOrder): DemoOutcome {
  const state = steps.findLast(([name]) => order.times[name] !== null)?.[1] ?? 'submitted';
  const short = order.lines.some((line) => line.received !== null && line.received < line.quantity);
  if (state === 'submitted' && order.outcome === 'checked' && order.gross > officerSignsUpTo)
    return 'checked';
  if (state === 'delivered' && order.outcome === 'code_locked') return 'code_locked';
  return state === 'received' && short ? 'partially_received' : state;
}

function sums(orders: readonly DemoOrder[], keyOf: (order: DemoOrder) => string): Map<string, bigint> {
  const found = new Map<string, bigint>();
  for (const order of orders) found.set(keyOf(order), (found.get(keyOf(order)) ?? 0n) + order.gross);
  return found;
}
