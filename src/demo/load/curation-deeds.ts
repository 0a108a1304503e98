import type { StagedFile } from '../../platform/files/file-store.ts';
import { stageUpload } from '../../platform/files/staged-uploads.ts';
import type { Site } from '../../platform/http/context.ts';
import type { DemoSubmission } from '../curation.ts';
import { allDishes } from '../dishes.ts';
import { recipeName, renderPicture } from '../picture.ts';
import type { DemoProduct, PictureRecipe } from '../types.ts';

/** Photos that makers upload: drawn, and staged like any upload. More submissions share them than there are. */
export type Photos = (recipe: PictureRecipe) => StagedFile;

const distinctMax = 12;

/** Draws and stages a dozen pictures, one of each so many dishes. */
export async function stagePhotos(site: Site): Promise<Photos> {
  const dishes = allDishes();
  const step = Math.max(1, Math.floor(dishes.length / distinctMax));
  const chosen = dishes.filter((_, index) => index % step === 0).slice(0, distinctMax);
  const staged = await Promise.all(
    chosen.map(async ({ picture }) => {
      const file = await stageUpload(site, null, await renderPicture(picture), 'foto-produk.webp');
      if (!file.ok) throw new Error(`a photo was not taken: ${file.refusals[0].code}`);
      return { picture, file: file.value };
    }),
  );
  return (recipe) => {
    const same = staged.find(({ picture }) => recipeName(picture) === recipeName(recipe));
    const alike = staged.find(({ picture }) => picture.base === recipe.base);
    const found = same ?? alike ?? staged[0];
    if (!found) throw new Error('no photo was staged');
    return found.file;
  };
}

/** Ingredients out of the components, as a label would list them. */
function compositionOf(menu: readonly string[]): string[] {
  return [...menu.map((part) => part.toLowerCase()), 'garam', 'gula', 'bumbu dapur'];
}

/** What a maker fills in for a new product. */
export function draftOfDish({ dish, maker }: DemoSubmission, photos: readonly string[]) {
  return {
    name: dish.name,
    kind: dish.kind,
    unitName: dish.unit,
    descriptionId: dish.description.id,
    descriptionEn: dish.description.en,
    menu: [...dish.menu],
    composition: compositionOf(dish.menu),
    allergens: [...dish.allergens],
    vegetarian: dish.vegetarian,
    spicy: dish.spicy,
    shelfLifeHours: dish.goods ? 72 : maker.homeKitchen ? 6 : 8,
    packagingId:
      dish.unit === 'kotak' ? 'Kotak kertas aman pangan, berlabel' : 'Nampan stainless dengan penutup',
    packagingEn: dish.unit === 'kotak' ? 'Food-safe paper box with a label' : 'Steel tray with a lid',
    photos: [...photos],
  };
}

/** A product on sale in new packaging: all else as it passed before. */
export function draftOfProduct(product: DemoProduct, photos: readonly string[]) {
  return {
    name: product.name,
    kind: product.kind,
    unitName: product.unit,
    descriptionId: product.description.id,
    descriptionEn: product.description.en,
    menu: [...product.menu],
    composition: compositionOf(product.menu),
    allergens: [...product.allergens],
    vegetarian: product.vegetarian,
    spicy: product.spicy,
    shelfLifeHours: product.shelfLifeHours,
    packagingId: `${product.packaging.id}, berlabel tanggal`,
    packagingEn: `${product.packaging.en}, with a date label`,
    photos: [...photos],
  };
}
