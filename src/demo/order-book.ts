import { type Rupiah, rupiah } from '../kernel/rupiah.ts';
import { budgetYear, type Day, dayOf } from '../kernel/time.ts';
import { packages } from './budget.ts';
import { internalReasons, priceReasons } from './lists/meetings.ts';
import { type Basket, ceilingPerHead, openMarket, priceAt } from './market.ts';
import { inSeason, meetingTitle } from './meetings.ts';
import { at } from './office-time.ts';
import type { Random } from './random.ts';
import type { DemoOrder, DemoOrderLine, DemoPackage, DemoUnit } from './types.ts';
import { unitOf, units } from './units.ts';

/** e-Order's own lid per order. */
const orderLid = 50_000_000n;

/** People at one meeting and how often the unit buys. */
const habits: Readonly<
  Record<string, { readonly weight: number; readonly people: readonly [number, number] }>
> = {
  'bagian-umum-jakpus': { weight: 12, people: [25, 90] },
  'bagian-pemerintahan-jakpus': { weight: 7, people: [25, 80] },
  'bagian-hukum-jakpus': { weight: 5, people: [20, 70] },
  'bagian-kesra-jakpus': { weight: 6, people: [25, 80] },
  'kec-gambir': { weight: 7, people: [25, 80] },
  'kel-petojo-selatan': { weight: 5, people: [20, 50] },
  'kel-tebet-timur': { weight: 5, people: [20, 50] },
  'kec-cakung': { weight: 7, people: [30, 95] },
  'kec-kepulauan-seribu-selatan': { weight: 3, people: [20, 60] },
  jakbar: { weight: 8, people: [60, 300] },
  'sudin-kesehatan-jaksel': { weight: 6, people: [25, 80] },
  'sudin-pendidikan-jakut': { weight: 6, people: [25, 90] },
  'dinas-ppkukm': { weight: 9, people: [30, 150] },
  'dinas-lh': { weight: 8, people: [25, 100] },
  bppbj: { weight: 6, people: [20, 70] },
};

/** What an order is before its steps get their times. */
export type Deal = Pick<
  DemoOrder,
  | 'unitKey'
  | 'packageKey'
  | 'year'
  | 'title'
  | 'startsAt'
  | 'endsAt'
  | 'room'
  | 'address'
  | 'regionCode'
  | 'attendeeKind'
  | 'headcount'
  | 'supplierKey'
  | 'lines'
  | 'gross'
  | 'permitReason'
>;

export type DealWish = {
  readonly unitKey: string;
  readonly day: Day;
  readonly startTime: string;
  readonly submittedBy: Day;
  /** Hours from sending to delivery; null when the order is sent early enough for everybody. */
  readonly hours: number | null;
  readonly supplierKey?: string;
  /** A large meeting: so many people, at least this sum. */
  readonly large?: { readonly people: number; readonly atLeast: Rupiah };
};

export type OrderBook = { readonly deal: (wish: DealWish, choice: Random) => Deal | null };

/** Units weighted by how often they order. */
export function orderingUnit(choice: Random): string {
  return choice.weighted(Object.keys(habits), (key) => habits[key]?.weight ?? 0);
}

/** Makes deals that never overdraw a package nor a kitchen. */
export function openOrderBook(now: Date, seed: string): OrderBook {
  const market = openMarket(dayOf(now), seed);
  const year = budgetYear(now);
  const shelves = new Map<number, DemoPackage[]>();
  const spent = new Map<string, bigint>();
  return { deal };

  function deal(wish: DealWish, choice: Random): Deal | null {
    const unit = unitOf(wish.unitKey);
    const month = Number(wish.day.slice(5, 7));
    const item = choosePackage(wish, month, choice);
    if (!item) return null;
    const { title, attendeeKind } = meetingTitle(item, unit, month, choice);
    const place = chooseRoom(unit, choice);
    const headcount = choosePeople(wish, attendeeKind, choice);
    const basket = market.buy(
      {
        ...wish,
        regionCode: place.regionCode,
        headcount,
        kinds: chooseKinds(attendeeKind, choice),
        atMost: least(left(item), orderLid),
        aboveCeiling: attendeeKind === 'public' && choice.chance(0.1),
      },
      choice,
    );
    if (!basket || basket.gross < (wish.large?.atLeast ?? 0n)) return null;
    spent.set(item.key, (spent.get(item.key) ?? 0n) + basket.gross);
    const startsAt = at(wish.day, wish.startTime);
    return {
      unitKey: unit.key,
      packageKey: item.key,
      year: item.year,
      title,
      startsAt,
      endsAt: endOf(wish, choice),
      ...place,
      attendeeKind,
      headcount,
      supplierKey: basket.supplierKey,
      lines: linesOf(basket, headcount),
      gross: basket.gross as Rupiah,
      permitReason: permitReason(basket, headcount, attendeeKind, choice),
    };
  }

  function choosePackage(wish: DealWish, month: number, choice: Random): DemoPackage | null {
    const packageYear = Number(wish.day.slice(0, 4));
    const all = shelves.get(packageYear) ?? packages(packageYear, year);
    shelves.set(packageYear, all);
    const fitting = all.filter(
      (item) =>
        item.unitKey === wish.unitKey &&
        item.state === 'ready' &&
        inSeason(item, month) &&
        left(item) > 1_500_000n,
    );
    return fitting.length > 0 ? choice.weighted(fitting, (item) => Number(left(item))) : null;
  }

  function left(item: DemoPackage): bigint {
    return item.ceiling - (spent.get(item.key) ?? 0n);
  }
}

/** Mostly the unit's own rooms; a kecamatan also meets at one of its kelurahan. */
function chooseRoom(unit: DemoUnit, choice: Random): Pick<DemoOrder, 'room' | 'address' | 'regionCode'> {
  const children = unit.key.startsWith('kec-') ? units().filter((other) => other.parentKey === unit.key) : [];
  const host = children.length > 0 && choice.chance(0.18) ? choice.pick(children) : unit;
  const room = choice.weighted(host.rooms, (name) => 1 / (host.rooms.indexOf(name) + 1));
  return { room, address: host.address, regionCode: host.regionCode };
}

function choosePeople(wish: DealWish, kind: DemoOrder['attendeeKind'], choice: Random): number {
  if (wish.large) return wish.large.people;
  const [low, high] = habits[wish.unitKey]?.people ?? [20, 60];
  const most = kind === 'internal' ? Math.round((low + high) / 2) : high;
  const drawn = low + Math.round((most - low) * choice.next() * (0.45 + 0.55 * choice.next()));
  return choice.chance(0.6) ? Math.round(drawn / 5) * 5 : drawn;
}

/** Guests from outside may get a meal; meetings with other units, or internal ones with a permit, a snack (Perpres 33/2020). */
function chooseKinds(kind: DemoOrder['attendeeKind'], choice: Random): ('meal' | 'snack')[] {
  if (kind !== 'public') return ['snack'];
  const draw = choice.next();
  if (draw < 0.42) return ['meal', 'snack'];
  return draw < 0.78 ? ['meal'] : ['snack'];
}

/** Two to three and a half hours, ending before offices close. */
function endOf(wish: DealWish, choice: Random): Date {
  const start = at(wish.day, wish.startTime);
  const longest = (at(wish.day, '16:00').getTime() - start.getTime()) / 1_800_000;
  return new Date(start.getTime() + Math.min(longest, choice.pick([4, 4, 5, 6, 7])) * 1_800_000);
}

function linesOf(basket: Basket, headcount: number): DemoOrderLine[] {
  return basket.products.map((product) => ({
    productKey: product.key,
    quantity: headcount,
    price: priceAt(product, headcount),
    received: null,
  }));
}

function permitReason(
  basket: Basket,
  headcount: number,
  kind: DemoOrder['attendeeKind'],
  choice: Random,
): string | null {
  if (kind === 'internal') return choice.pick(internalReasons);
  const above = basket.products.some((product) => priceAt(product, headcount) > ceilingPerHead[product.kind]);
  return above ? choice.pick(priceReasons) : null;
}

function least(one: bigint, other: bigint): Rupiah {
  return rupiah(one < other ? one : other);
}
