import type { Row } from '../../../platform/storage/tables.ts';
import type { Allergen } from '../domain/allergens.ts';
import type { DraftContent } from '../domain/product-content.ts';

/** A passed version as a working copy begins: what is on sale, ready to be changed. */
export function contentOfVersion(version: Row<'product_version'>): DraftContent {
  return {
    name: version.name,
    kind: version.kind,
    unitName: version.unit_name,
    descriptionId: version.description_id,
    descriptionEn: version.description_en,
    menu: version.menu as string[],
    composition: version.composition as string[],
    allergens: version.allergens as Allergen[],
    vegetarian: version.vegetarian,
    spicy: version.spicy,
    shelfLifeHours: version.shelf_life_hours,
    packagingId: version.packaging_id,
    packagingEn: version.packaging_en,
    // Pictures drawn for examples have no hash of a file.
    photos: [version.picture, ...(version.photos as string[])].filter((hash) => /^[0-9a-f]{64}$/.test(hash)),
  };
}

/** Would a draft change anything of what passed? English that the maker left out stands in Indonesian in the version. */
export function differs(draft: DraftContent, passed: DraftContent): boolean {
  const filled = (content: DraftContent) => ({
    ...content,
    descriptionEn: content.descriptionEn || content.descriptionId,
    packagingEn: content.packagingEn || content.packagingId,
  });
  const [a, b] = [filled(draft), filled(passed)];
  return (Object.keys(b) as (keyof DraftContent)[]).some(
    (field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  );
}
