import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { allDishes } from './dishes.ts';
import { pictureSvg, recipeName, renderPicture } from './picture.ts';
import { products } from './products.ts';

const recipes = [...new Map(allDishes().map((dish) => [recipeName(dish.picture), dish.picture])).values()];

describe('pictures of food', () => {
  it('can draw every product, with one to four pieces', async () => {
    for (const recipe of recipes) {
      expect(recipe.pieces.length).toBeGreaterThan(0);
      expect(recipe.pieces.length).toBeLessThanOrEqual(4);
      expect(pictureSvg(recipe)).not.toMatch(/undefined|NaN/);
    }
    const drawn = new Set(recipes.map(recipeName));
    expect(products('2026-11-25').filter((product) => !drawn.has(recipeName(product.picture)))).toEqual([]);
  });

  it('gives dishes pictures of their own', () => {
    expect(recipes.length).toBeGreaterThan(150);
    expect(new Set(recipes.map(pictureSvg)).size).toBe(recipes.length);
  });

  it('is a WebP of 4 to 3, the same for the same recipe', async () => {
    const [recipe] = recipes;
    if (!recipe) throw new Error('no recipe');
    const picture = await renderPicture(recipe);
    const { format, width, height } = await sharp(picture).metadata();
    expect([format, width, height]).toEqual(['webp', 480, 360]);
    expect(picture.length).toBeLessThan(30_000);
    expect((await renderPicture(recipe)).equals(picture)).toBe(true);
    expect((await sharp(await renderPicture(recipe, 240)).metadata()).height).toBe(180);
  });

  it('says so when nobody can draw a piece', () => {
    expect(() => pictureSvg({ base: 'plate', pieces: ['durian'], garnish: 'none', tone: 'cream' })).toThrow(
      'nobody can draw durian',
    );
  });
});
