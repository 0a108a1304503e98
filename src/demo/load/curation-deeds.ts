import type { StagedFile } from '../../platform/files/file-store.ts';
import { stageUpload } from '../../platform/files/staged-uploads.ts';
import type { Site } from '../../platform/http/context.ts';
import type { DemoSubmission } from '../curation.ts';
import { recipeName, renderPicture } from '../picture.ts';
import type { DemoProduct, PictureRecipe } from '../types.ts';
import type { Picture } from './reference.ts';

/** Photos that makers upload: the drawn picture of the dish, staged like any upload. */
export type Photos = (recipe: PictureRecipe) => Promise<StagedFile>;

/**
 * Stages a picture when it is asked for first.
 * @param drawn SHA-256 of a picture that the market has drawn already; what it lacks is drawn here.
 */
export function stagePhotos(site: Site, drawn: Picture): Photos {
  const staged = new Map<string, Promise<StagedFile>>();
  async function stage(recipe: PictureRecipe): Promise<StagedFile> {
    const hash = await drawn(recipeName(recipe)).catch(() => null);
    const bytes = hash ? await site.files.read(hash) : await renderPicture(recipe);
    const file = await stageUpload(site, null, bytes, 'foto-produk.webp');
    if (!file.ok) throw new Error(`a photo was not taken: ${file.refusals[0].code}`);
    return file.value;
  }
  return (recipe) => {
    const name = recipeName(recipe);
    const file = staged.get(name) ?? stage(recipe);
    staged.set(name, file);
    return file;
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
