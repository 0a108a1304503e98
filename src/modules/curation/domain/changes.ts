import type { DraftContent } from '../../catalogue/public.ts';

/** A field of a product. */
export type Change = keyof DraftContent;

/** The fields in which two contents differ, in the order of the form. English that was left out stands in Indonesian in what passed. */
export function changesOf(before: DraftContent, now: DraftContent): Change[] {
  const [a, b] = [filled(before), filled(now)];
  return (Object.keys(b) as Change[]).filter(
    (field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  );
}

function filled(content: DraftContent): DraftContent {
  return {
    name: content.name,
    kind: content.kind,
    unitName: content.unitName,
    descriptionId: content.descriptionId,
    descriptionEn: content.descriptionEn || content.descriptionId,
    menu: content.menu,
    composition: content.composition,
    allergens: content.allergens,
    vegetarian: content.vegetarian,
    spicy: content.spicy,
    shelfLifeHours: content.shelfLifeHours,
    packagingId: content.packagingId,
    packagingEn: content.packagingEn || content.packagingId,
    photos: content.photos,
  };
}
