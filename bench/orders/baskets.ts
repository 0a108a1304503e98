import { newId } from '../../src/kernel/ids.ts';
import { dayOf, type Zone } from '../../src/kernel/time.ts';
import type { Ground } from '../ground/ground.ts';
import type { Buyer, Maker, Market, Product } from '../ground/market.ts';

/** An order that is about to be placed: of a meeting of its own, with three lines of one maker. */
export type Basket = {
  readonly buyer: Buyer;
  readonly meetingId: string;
  /** The meeting's day. */
  readonly day: string;
  readonly key: string;
  readonly maker: Maker;
  readonly lines: readonly (Product & { readonly quantity: number })[];
};

const headcount = 40;
const spreadDays = 20;
const quantities = [20, 20, 40];

/** Makes `count` meetings with a basket each: neighbours in the list differ in unit, line, maker and day. */
export async function makeBaskets(ground: Ground, market: Market, count: number): Promise<Basket[]> {
  const { site } = ground;
  const days = daysAhead(site.clock(), site.zone);
  const plans = Array.from({ length: count }, (_, index) => planOf(market, days, index));
  for (let from = 0; from < plans.length; from += 1000) {
    const rows = plans.slice(from, from + 1000).map(({ basket, startsAt }) => ({
      id: basket.meetingId,
      unit_id: basket.buyer.unitId,
      package_id: basket.buyer.packageId,
      title: 'Rapat koordinasi',
      starts_at: startsAt,
      ends_at: new Date(startsAt.getTime() + 2 * 3_600_000),
      room: 'Ruang Rapat',
      address: 'Jalan Uji 1',
      region_code: market.towns[0]?.regionCode ?? '',
      attendee_kind: 'public' as const,
      headcount,
      state: 'scheduled' as const,
      permit_state: 'none' as const,
      created_by: basket.buyer.personId,
    }));
    await site.db.insertInto('meeting').values(rows).execute();
  }
  return plans.map(({ basket }) => basket);
}

type DayAhead = { readonly day: string; readonly startsAt: Date };

function planOf(market: Market, days: readonly DayAhead[], index: number) {
  const maker = pick(market.makers, index * 7);
  const { day, startsAt } = pick(days, Math.floor(index / market.makers.length));
  const basket: Basket = {
    buyer: pick(market.buyers, index),
    meetingId: newId(),
    day,
    key: newId(),
    maker,
    lines: maker.products.slice(0, 3).map((product, at) => ({ ...product, quantity: pick(quantities, at) })),
  };
  return { basket, startsAt };
}

/** The next twenty days as far as the budget year reaches; at the year's very end its last minutes. */
function daysAhead(now: Date, zone: Zone): DayAhead[] {
  const at = (days: number) => new Date(now.getTime() + days * 86_400_000);
  const ahead = Array.from({ length: spreadDays }, (_, index) => at(index + 1)).filter(
    (moment) => dayOf(moment, zone).slice(0, 4) === dayOf(now, zone).slice(0, 4),
  );
  const moments = ahead.length > 0 ? ahead : [new Date(now.getTime() + 3_600_000)];
  return moments.map((startsAt) => ({ day: dayOf(startsAt, zone), startsAt }));
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

/** What the API gets. */
export function bodyOf({ meetingId, lines }: Basket): string {
  return JSON.stringify({
    meetingId,
    version: 1,
    lines: lines.map(({ id, quantity, price }) => ({ productId: id, quantity, seenPrice: price.toString() })),
    note: '',
  });
}

/** The whole request as it goes over the wire. */
export function requestOf(basket: Basket): string {
  const body = bodyOf(basket);
  return [
    'POST /api/v1/orders/submit HTTP/1.1',
    'Host: localhost',
    `Authorization: Bearer ${basket.buyer.token}`,
    `Idempotency-Key: ${basket.key}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
}
