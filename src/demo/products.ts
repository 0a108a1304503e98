import { rupiah } from '../kernel/rupiah.ts';
import type { Text } from '../kernel/text.ts';
import { addDays, type Day } from '../kernel/time.ts';
import { type Dish, dishesOf } from './dishes.ts';
import { type Random, random } from './random.ts';
import { type Maker, makers } from './suppliers.ts';
import type { DemoProduct, DemoTier, PictureRecipe } from './types.ts';
import { slug } from './units.ts';

/** What a maker does to a dish that other makers of the same theme offer as well. */
type Variant = {
  readonly suffix: string;
  readonly adds: readonly string[];
  readonly thousands: number;
  readonly note: Text;
};

const plain: Variant = { suffix: '', adds: [], thousands: 0, note: { id: '', en: '' } };

const mealVariants: readonly Variant[] = [
  plain,
  {
    suffix: ' Komplet',
    adds: ['Kerupuk', 'Buah potong'],
    thousands: 5,
    note: { id: ' Dilengkapi kerupuk dan buah potong.', en: ' With crackers and cut fruit.' },
  },
  {
    suffix: ' Hemat',
    adds: [],
    thousands: -3,
    note: { id: ' Porsi sedang untuk rapat singkat.', en: ' A medium portion for short meetings.' },
  },
  {
    suffix: ' Istimewa',
    adds: ['Buah potong', 'Puding'],
    thousands: 8,
    note: { id: ' Dengan buah potong dan puding.', en: ' With cut fruit and pudding.' },
  },
];

const snackVariants: readonly Variant[] = [
  plain,
  {
    suffix: ' dengan Buah',
    adds: ['Buah potong'],
    thousands: 4,
    note: { id: ' Dengan buah potong segar.', en: ' With fresh cut fruit.' },
  },
  {
    suffix: ' Mini',
    adds: [],
    thousands: -2,
    note: { id: ' Ukuran mini untuk rapat singkat.', en: ' Mini size for short meetings.' },
  },
  {
    suffix: ' dan Jus',
    adds: ['Jus jeruk'],
    thousands: 5,
    note: { id: ' Dengan jus jeruk peras.', en: ' With fresh orange juice.' },
  },
];

/**
 * The products that have passed curation: 420 and more, four to seven of each maker.
 * @param today dates of curation and certificates are counted from it.
 */
export function products(today: Day): DemoProduct[] {
  const all = makers(today);
  return all.flatMap((maker) => {
    const siblings = all.filter((other) => other.theme === maker.theme);
    const chosen = choose(maker, siblings.indexOf(maker));
    return chosen.map(({ dish, variant }) => product(maker, dish, variant, today));
  });
}

type Choice = { readonly dish: Dish; readonly variant: Variant };

/** Makers of one theme go round the list of its dishes; who comes to a dish again makes a variant of it. */
function choose(maker: Maker, at: number): Choice[] {
  const dishes = dishesOf(maker.theme);
  const meals = dishes.filter((dish) => dish.kind === 'meal');
  const snacks = dishes.filter((dish) => dish.kind === 'snack');
  const total = maker.theme === 'tumpeng' ? 7 : maker.homeKitchen ? 4 : 5;
  const mealShare = Math.min(meals.length, Math.round((total * meals.length) / dishes.length));
  return [
    ...round(meals, mealVariants, mealShare, at),
    ...round(snacks, snackVariants, total - mealShare, at),
  ];
}

function round(dishes: readonly Dish[], variants: readonly Variant[], count: number, at: number): Choice[] {
  return Array.from({ length: Math.min(count, dishes.length) }, (_, step) => {
    const turn = at * count + step;
    return {
      dish: dishes[turn % dishes.length] as Dish,
      variant: variants[Math.floor(turn / dishes.length) % variants.length] as Variant,
    };
  });
}

function product(maker: Maker, dish: Dish, variant: Variant, today: Day): DemoProduct {
  const name = dish.name + variant.suffix;
  const choice = random(`product-${maker.key}-${name}`);
  const cost =
    Math.max(9, dish.thousands + variant.thousands) * 1000 + choice.pick([-1000, -500, 0, 0, 500, 1000]);
  const buffet = dish.unit === 'porsi' && dish.picture.base === 'tray';
  return {
    key: `${maker.key}--${slug(name)}`,
    supplierKey: maker.key,
    name,
    description: { id: dish.description.id + variant.note.id, en: dish.description.en + variant.note.en },
    menu: [...dish.menu, ...variant.adds],
    kind: dish.kind,
    taxTreatment: dish.goods ? 'goods' : 'catering',
    unit: dish.unit,
    price: rupiah(cost),
    tiers: tiers(cost, choice),
    minPortions: buffet ? 50 : choice.pick(maker.homeKitchen ? [5, 10, 10] : [10, 20, 20]),
    maxPortions: maker.dailyCapacity,
    leadTimeHours: Math.max(maker.leadTimeHours, buffet ? 72 : 0),
    vegetarian: dish.vegetarian,
    spicy: dish.spicy,
    allergens: dish.allergens,
    ...certificates(maker, dish, today, choice),
    grade: choice.weighted(['A', 'B', 'C', 'D'] as const, (grade) => ({ A: 34, B: 41, C: 20, D: 5 })[grade]),
    passedAt: passedAt(maker, today, choice),
    shelfLifeHours: dish.goods
      ? choice.pick([72, 168, 720])
      : dish.kind === 'meal'
        ? choice.pick([4, 5, 6])
        : choice.pick([8, 10, 12]),
    packaging: packaging(dish.picture.base, buffet),
    picture: dish.picture,
  };
}

function tiers(cost: number, choice: Random): DemoTier[] {
  if (choice.chance(0.3)) return [];
  const at = (from: number, share: number): DemoTier => ({
    from,
    price: rupiah(Math.floor((cost * share) / 500) * 500),
  });
  return choice.chance(0.7) ? [at(50, 0.97), at(100, 0.93)] : [at(100, 0.95)];
}

/** One halal certificate covers a kitchen; a few end within weeks, so that the reminder shows. SPP-IRT is for packed snacks. */
function certificates(maker: Maker, dish: Dish, today: Day, choice: Random): Certificates {
  const kitchen = random(`halal-${maker.key}`);
  // Most kitchens are certified by now; the few that are not stand in the list of halal gaps.
  const certified =
    kitchen.chance(maker.kind === 'jakpreneur' ? 0.95 : 0.84) || maker.key === 'kue-bunda-ratih';
  const number = `ID3111000${kitchen.digits(10)}`;
  const soon = kitchen.chance(0.06);
  const expiry = addDays(today, soon ? kitchen.int(12, 45) : kitchen.int(180, 1400));
  return {
    halalNumber: certified ? number : null,
    halalExpiry: certified && kitchen.chance(0.8) ? expiry : null,
    pirt: dish.goods ? `2${choice.digits(5)}3171${choice.digits(5)}-${choice.int(28, 31)}` : null,
  };
}

type Certificates = Pick<DemoProduct, 'halalNumber' | 'halalExpiry' | 'pirt'>;

function passedAt(maker: Maker, today: Day, choice: Random): Day {
  const newcomer = maker.since > addDays(today, -60);
  if (newcomer) return addDays(maker.since, choice.int(6, 14));
  if (choice.chance(0.08)) return addDays(today, -choice.int(20, 200));
  const day = addDays(maker.since, choice.int(10, 120));
  const latest = addDays(today, -380);
  return day < latest ? day : latest;
}

function packaging(base: PictureRecipe['base'], buffet: boolean): Text {
  if (buffet)
    return {
      id: 'Disajikan di meja prasmanan, alat makan dipinjamkan',
      en: 'Served on a buffet table, cutlery on loan',
    };
  const byBase: Readonly<Record<PictureRecipe['base'], Text>> = {
    plate: {
      id: 'Kotak kertas dengan sekat dan sendok bambu',
      en: 'Paper box with dividers and a bamboo spoon',
    },
    leaf: { id: 'Kotak kertas beralas daun pisang', en: 'Paper box lined with banana leaf' },
    box: { id: 'Kotak kertas bertutup, segel kertas', en: 'Closed paper box with a paper seal' },
    bowl: {
      id: 'Mangkuk kertas tertutup rapat, kuah terpisah',
      en: 'Tightly closed paper bowl, broth apart',
    },
    basket: { id: 'Besek bambu beralas daun', en: 'Bamboo basket lined with leaf' },
    tray: { id: 'Mika tebal dapat didaur ulang', en: 'Recyclable clear box' },
  };
  return byBase[base];
}
