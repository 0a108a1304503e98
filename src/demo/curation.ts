import { type Day, dayOf } from '../kernel/time.ts';
import { type Dish, dishesOf } from './dishes.ts';
import { workingDay } from './office-time.ts';
import { products } from './products.ts';
import { random } from './random.ts';
import { districtOf } from './regions.ts';
import { type Maker, mainSupplierKey, makers } from './suppliers.ts';
import type { DemoProduct } from './types.ts';

/** How far a submission of the plan comes, in the words of its states. */
export type CurationFate =
  | 'verifying'
  | 'validating'
  | 'forwarding'
  | 'scoring'
  | 'returned'
  | 'returned-late'
  | 'failed'
  | 'appealed'
  | 'passed';

export type DemoSubmission = {
  readonly key: string;
  readonly maker: Maker;
  readonly fate: CurationFate;
  /** The day on which its maker handed it in. */
  readonly day: Day;
  /** What the maker makes anew, or a product on sale of which he changes something. */
  readonly dish: Dish;
  readonly product: DemoProduct | null;
};

/** Levels passed before a fate ends the way. */
export const levelsPassed: Readonly<Record<CurationFate, number>> = {
  verifying: 0,
  returned: 0,
  validating: 1,
  'returned-late': 1,
  forwarding: 2,
  scoring: 3,
  failed: 3,
  appealed: 3,
  passed: 3,
};

/** Working days from the hand-in to the end of each level, as the people of the demonstration work. */
export const levelDays = [1, 4, 5, 8] as const;

/** How often each fate occurs, and how many working days ago it was handed in: from, to. */
const plan: readonly (readonly [CurationFate, count: number, from: number, to: number])[] = [
  ['verifying', 15, 1, 5],
  ['validating', 17, 2, 9],
  ['forwarding', 9, 5, 8],
  ['scoring', 19, 6, 14],
  ['returned', 9, 2, 14],
  ['returned-late', 6, 5, 15],
  ['failed', 8, 10, 40],
  ['appealed', 3, 10, 14],
  ['passed', 34, 10, 200],
];

/** The last of those who passed were guests of one tasting: handed in together, so many working days ago. */
export const tastedCount = 4;
export const tastedDays = 16;

/** The companion and the kecamatan of the main team. */
const mainDistrict = '31.71.01';

/**
 * About 120 submissions in every state and nearly every kecamatan; the desks of the main team have work in each, and its maker
 * has one to mend and one that waits for its score.
 */
export function demoSubmissions(now: Date): DemoSubmission[] {
  const today = dayOf(now);
  const shelf = Map.groupBy(products(today), ({ supplierKey }) => supplierKey);
  const turn = turns(makers(today), today);
  return plan.flatMap(([fate, count, from, to]) =>
    Array.from({ length: count }, (_, index): DemoSubmission => {
      const key = `${fate}-${String(index + 1).padStart(2, '0')}`;
      const choice = random(`curation-${key}`);
      const guest = fate === 'passed' && index >= count - tastedCount;
      const day = workingDay(today, guest ? -tastedDays : -choice.int(from, to));
      const maker = turn(fate, index, day);
      const own = shelf.get(maker.key) ?? [];
      const dishes = dishesOf(maker.theme).filter(({ name }) =>
        own.every((product) => product.name !== name),
      );
      const dish = choice.pick(dishes.length > 0 ? dishes : dishesOf(maker.theme));
      // What passed is a new version of what was on sale before: its offer and its orders go on.
      const product = fate === 'passed' ? (own[index % Math.max(1, own.length)] ?? null) : null;
      return { key, maker, fate, day, dish, product };
    }),
  );
}

type Turn = (fate: CurationFate, index: number, day: Day) => Maker;

/** Whose turn it is: all makers one after another, but for those that the main team works with. */
function turns(all: readonly Maker[], today: Day): Turn {
  const order = random('curation-turns').shuffle(all);
  const near = all.filter(({ regionCode }) => districtOf(regionCode) === mainDistrict);
  const own = all.find(({ key }) => key === mainSupplierKey);
  const latest = all.filter(({ since }) => since > workingDay(today, -60));
  let next = 0;
  return (fate, index, day) => {
    const main = own && index === 0 && ['returned', 'scoring'].includes(fate) ? own : undefined;
    const close =
      index >= 1 && index <= 3 && ['verifying', 'validating'].includes(fate) ? near[index % 2] : undefined;
    const young = fate === 'passed' && index < latest.length ? latest[index] : undefined;
    const wanted = main ?? close ?? young;
    if (wanted && wanted.since <= day) return wanted;
    for (;;) {
      const maker = order[next++ % order.length] as Maker;
      if (maker.since <= day) return maker;
    }
  };
}
