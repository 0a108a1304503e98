import type { Text } from '../../../kernel/text.ts';

/** What a product may contain that some people must not eat; codes are stored, words are shown. */
export const allergens = {
  gluten: { id: 'gluten', en: 'gluten' },
  egg: { id: 'telur', en: 'egg' },
  milk: { id: 'susu', en: 'milk' },
  peanut: { id: 'kacang tanah', en: 'peanut' },
  soy: { id: 'kedelai', en: 'soy' },
  fish: { id: 'ikan', en: 'fish' },
  shellfish: { id: 'udang dan kerang', en: 'shellfish' },
  sesame: { id: 'wijen', en: 'sesame' },
} as const satisfies Record<string, Text>;

export type Allergen = keyof typeof allergens;

export const allergenCodes = Object.keys(allergens) as [Allergen, ...Allergen[]];
