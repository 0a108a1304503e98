import type { Rupiah } from '../kernel/rupiah.ts';
import { type Day, weekday } from '../kernel/time.ts';
import { products } from './products.ts';
import { type Random, random } from './random.ts';
import { cityOf, districtOf } from './regions.ts';
import { type Maker, makers, serves } from './suppliers.ts';
import type { DemoProduct } from './types.ts';

/** What the procurement officer signs alone; above it the commitment officer signs. */
export const officerSignsUpTo = 10_000_000n;
/** Most hours that a maker has to answer. */
export const answerHours = 24;

/** Planning figures per head (PMK 49/2023, DKI), tax included: above them an order needs a permit. */
export const ceilingPerHead = { meal: 53_000n, snack: 24_000n } as const;

export type Wish = {
  readonly regionCode: string;
  readonly day: Day;
  readonly submittedBy: Day;
  readonly headcount: number;
  readonly kinds: readonly DemoProduct['kind'][];
  readonly atMost: bigint;
  readonly aboveCeiling: boolean;
  /** Hours between order and delivery, or null when any lead time is fine. */
  readonly hours: number | null;
  readonly supplierKey?: string;
};

export type Basket = {
  readonly supplierKey: string;
  readonly products: readonly DemoProduct[];
  readonly gross: bigint;
};

export type Market = {
  /** A maker who can, with one product of each wanted kind; null when nobody can. Takes the capacity of that day. */
  readonly buy: (wish: Wish, choice: Random) => Basket | null;
  readonly giveBack: (basket: Basket, day: Day, headcount: number) => void;
};

/** From this day on food of micro and small makers must be certified halal (PP 42/2024 arts 159-160). */
export const halalDutyFrom = '2026-10-17';

/** The unit price at a quantity, tiers applied. */
export function priceAt(product: DemoProduct, quantity: number): Rupiah {
  return product.tiers.findLast((tier) => quantity >= tier.from)?.price ?? product.price;
}

/** The makers as buyers meet them: some are known by everybody, many by a few, some by nobody yet. */
export function openMarket(today: Day, seed: string): Market {
  const all = makers(today);
  const goods = Map.groupBy(products(today), (product) => product.supplierKey);
  const fame = fameOf(all, today, seed);
  const taken = new Map<string, number>();
  return { buy, giveBack };

  function buy(wish: Wish, choice: Random): Basket | null {
    let left = all.filter((maker) => open(maker, wish));
    while (left.length > 0) {
      const maker = choice.weighted(left, (candidate) => appeal(candidate, wish));
      const basket = fill(maker, wish, choice);
      if (basket) {
        const slot = `${maker.key}|${wish.day}`;
        taken.set(slot, (taken.get(slot) ?? 0) + wish.headcount * wish.kinds.length);
        return basket;
      }
      left = left.filter((candidate) => candidate !== maker);
    }
    return null;
  }

  function giveBack(basket: Basket, day: Day, headcount: number): void {
    const slot = `${basket.supplierKey}|${day}`;
    taken.set(slot, (taken.get(slot) ?? 0) - headcount * basket.products.length);
  }

  function open(maker: Maker, wish: Wish): boolean {
    if (wish.supplierKey ? maker.key !== wish.supplierKey : !fame.get(maker.key)) return false;
    if (maker.closedWeekdays.includes(weekday(wish.day)) || maker.closedDays.includes(wish.day)) return false;
    const portions = wish.headcount * wish.kinds.length + (taken.get(`${maker.key}|${wish.day}`) ?? 0);
    return (
      portions <= maker.dailyCapacity && maker.since < wish.submittedBy && serves(maker, wish.regionCode)
    );
  }

  function appeal(maker: Maker, wish: Wish): number {
    const near = cityOf(maker.regionCode) === cityOf(wish.regionCode) ? 2.5 : 1;
    const nearer = districtOf(maker.regionCode) === districtOf(wish.regionCode) ? 1.8 : 1;
    return (fame.get(maker.key) ?? 0.1) * near * nearer || 0.001;
  }

  function fill(maker: Maker, wish: Wish, choice: Random): Basket | null {
    const picked: DemoProduct[] = [];
    for (const kind of wish.kinds) {
      const fitting = (goods.get(maker.key) ?? []).filter(
        (product) => product.kind === kind && suits(product, wish),
      );
      if (fitting.length === 0) return null;
      picked.push(choice.pick(fitting));
    }
    const gross = picked.reduce(
      (sum, item) => sum + priceAt(item, wish.headcount) * BigInt(wish.headcount),
      0n,
    );
    return gross <= wish.atMost ? { supplierKey: maker.key, products: picked, gross } : null;
  }
}

function suits(product: DemoProduct, wish: Wish): boolean {
  const above = priceAt(product, wish.headcount) > ceilingPerHead[product.kind];
  return (
    product.minPortions <= wish.headcount &&
    product.maxPortions >= wish.headcount &&
    product.passedAt < wish.submittedBy &&
    (wish.hours === null || product.leadTimeHours < wish.hours) &&
    (wish.aboveCeiling || !above) &&
    halalEnough(product, wish.day)
  );
}

function halalEnough({ halalNumber, halalExpiry }: DemoProduct, day: Day): boolean {
  return day < halalDutyFrom || (halalNumber !== null && (halalExpiry ?? day) >= day);
}

/** Zipf-like: a handful takes a large part, the last sixteen and the newcomers were never found. */
function fameOf(all: readonly Maker[], today: Day, seed: string): Map<string, number> {
  const old = all.filter((maker) => Date.parse(today) - Date.parse(maker.since) > 60 * 86_400_000);
  const order = random(`fame-${seed}`).shuffle(old.filter((maker) => maker.key !== 'kue-bunda-ratih'));
  const known = order.slice(0, order.length - 13).map((maker) => maker.key);
  known.splice(4, 0, 'kue-bunda-ratih');
  return new Map(known.map((key, rank) => [key, 1 / (rank + 1.5) ** 0.85]));
}
