import type { Text } from '../kernel/text.ts';
import { easternDishes } from './lists/dishes-east.ts';
import { sweetDishes } from './lists/dishes-sweet.ts';
import { westernDishes } from './lists/dishes-west.ts';
import type { DemoAllergen, PictureRecipe } from './types.ts';

/** A dish of a kind of kitchen, before a maker makes it a product. */
export type Dish = {
  readonly name: string;
  readonly kind: 'meal' | 'snack';
  readonly thousands: number;
  readonly vegetarian: boolean;
  readonly spicy: boolean;
  readonly unit: 'kotak' | 'porsi';
  readonly goods: boolean;
  readonly allergens: readonly DemoAllergen[];
  readonly menu: readonly string[];
  readonly description: Text;
  readonly picture: PictureRecipe;
};

const allergenLetters: Readonly<Record<string, DemoAllergen>> = {
  g: 'gluten',
  e: 'egg',
  m: 'milk',
  p: 'peanut',
  s: 'soy',
  f: 'fish',
  c: 'shellfish',
  x: 'sesame',
};

const themes: Readonly<Record<string, string>> = { ...westernDishes, ...easternDishes, ...sweetDishes };

/** The dishes of a theme, in the order of the list. @throws RangeError for an unknown theme or a broken line. */
export function dishesOf(theme: string): Dish[] {
  const lines = themes[theme];
  if (lines === undefined) throw new RangeError(`no theme ${theme}`);
  return lines.trim().split('\n').map(dish);
}

/** Every dish, once. */
export function allDishes(): Dish[] {
  return Object.keys(themes).flatMap(dishesOf);
}

function dish(line: string): Dish {
  const fields = line.split('|');
  if (fields.length !== 9) throw new RangeError(`broken dish: ${line}`);
  const [name, kind, thousands, flags, allergens, menu, id, en, picture] = fields as NineTexts;
  return {
    name,
    kind: kind === 'm' ? 'meal' : 'snack',
    thousands: Number(thousands),
    vegetarian: flags.includes('v'),
    spicy: flags.includes('s'),
    unit: flags.includes('p') ? 'porsi' : 'kotak',
    goods: flags.includes('g'),
    allergens: allergens.split('').map((letter) => allergenLetters[letter] as DemoAllergen),
    menu: menu.split(';'),
    description: { id, en },
    picture: recipe(picture),
  };
}

type NineTexts = [string, string, string, string, string, string, string, string, string];

function recipe(text: string): PictureRecipe {
  const [base, pieces = '', garnish, tone] = text.split(':');
  return {
    base: base as PictureRecipe['base'],
    pieces: pieces.split('+'),
    garnish: garnish as PictureRecipe['garnish'],
    tone: tone as PictureRecipe['tone'],
  };
}
