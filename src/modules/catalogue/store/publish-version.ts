import { newId } from '../../../kernel/ids.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { ProductContent } from '../domain/product-content.ts';
import { inheritHalal } from './certified.ts';

export type PassedVersion = {
  readonly productId: string;
  readonly content: ProductContent;
  readonly taxTreatment: 'catering' | 'goods';
  readonly grade: 'A' | 'B' | 'C' | 'D';
};

/**
 * What passed curation becomes the product's next version, and from now on the one that is ordered. The product must be
 * locked (`lockDraft`). Its state stays: one that was never on sale waits, without an offer, until its maker makes one.
 */
export async function publishVersion(
  ctx: SaveContext,
  { productId, content, taxTreatment, grade }: PassedVersion,
): Promise<{ readonly versionId: string; readonly number: number }> {
  const versionId = newId();
  const last = await ctx.tx
    .selectFrom('product_version')
    .select('number')
    .where('product_id', '=', productId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  const [picture = '', ...photos] = content.photos;
  await ctx.tx
    .insertInto('product_version')
    .values({
      id: versionId,
      product_id: productId,
      number,
      name: content.name,
      description_id: content.descriptionId,
      // Indonesian stands where the maker gave no English.
      description_en: content.descriptionEn || content.descriptionId,
      menu: JSON.stringify(content.menu),
      kind: content.kind,
      tax_treatment: taxTreatment,
      unit_name: content.unitName,
      vegetarian: content.vegetarian,
      spicy: content.spicy,
      allergens: JSON.stringify(content.allergens),
      composition: JSON.stringify(content.composition),
      shelf_life_hours: content.shelfLifeHours,
      packaging_id: content.packagingId,
      packaging_en: content.packagingEn || content.packagingId,
      picture,
      photos: JSON.stringify(photos),
      grade,
      passed_at: ctx.now,
    })
    .execute();
  await ctx.tx
    .updateTable('product')
    .set((eb) => ({ current_version_id: versionId, version: eb('version', '+', 1) }))
    .where('id', '=', productId)
    .execute();
  await inheritHalal(ctx, productId);
  return { versionId, number };
}
