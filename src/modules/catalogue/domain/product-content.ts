import { z } from 'zod';
import { allergenCodes } from './allergens.ts';

/** Photos of one product: the first one stands for it in lists. */
export const photosMax = 6;

/** SHA-256 of a picture in the file store. */
const picture = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What a product is, as curation sees it and the catalogue shows it. A change of any of it makes a new version that must pass
 * again; the price and the terms of ordering lie in the offer and need no curation.
 */
export const productContent = z.object({
  name: z.string().trim().min(3).max(120),
  kind: z.enum(['meal', 'snack']),
  /** What one unit is called: `kotak`, `porsi`. */
  unitName: z.string().trim().min(1).max(40),
  descriptionId: z.string().trim().min(10).max(2000),
  descriptionEn: z.string().trim().max(2000),
  /** Components of one portion, in the order they are read. */
  menu: z.array(z.string().trim().min(1).max(120)).min(1).max(30),
  /** Ingredients, as the label says them. */
  composition: z.array(z.string().trim().min(1).max(120)).min(1).max(60),
  allergens: z.array(z.enum(allergenCodes)).max(allergenCodes.length),
  vegetarian: z.boolean(),
  spicy: z.boolean(),
  shelfLifeHours: z.number().int().min(1).max(100_000),
  packagingId: z.string().trim().min(3).max(200),
  packagingEn: z.string().trim().max(200),
  photos: z.array(picture).min(1).max(photosMax),
});

export type ProductContent = z.infer<typeof productContent>;

/** A maker's working copy: the same fields, any of which may still be missing or too short. */
export const draftContent = z.object({
  name: z.string().trim().min(1).max(120),
  kind: z.enum(['meal', 'snack']).nullable(),
  unitName: z.string().trim().max(40),
  descriptionId: z.string().trim().max(2000),
  descriptionEn: z.string().trim().max(2000),
  menu: z.array(z.string().trim().min(1).max(120)).max(30),
  composition: z.array(z.string().trim().min(1).max(120)).max(60),
  allergens: z.array(z.enum(allergenCodes)).max(allergenCodes.length),
  vegetarian: z.boolean(),
  spicy: z.boolean(),
  shelfLifeHours: z.number().int().min(1).max(100_000).nullable(),
  packagingId: z.string().trim().max(200),
  packagingEn: z.string().trim().max(200),
  photos: z.array(picture).max(photosMax),
});

export type DraftContent = z.infer<typeof draftContent>;
