import type { Cast } from './cast.ts';
import { call, valueOf } from './deeds.ts';

/** A working copy that only has its name. */
export function draftOf(name: string): Record<string, unknown> {
  return {
    name,
    kind: null,
    unitName: '',
    descriptionId: '',
    descriptionEn: '',
    menu: [],
    composition: [],
    allergens: [],
    vegetarian: false,
    spicy: false,
    shelfLifeHours: null,
    packagingId: '',
    packagingEn: '',
    photos: [],
  };
}

/** A product of the first town's maker, with a draft. */
export async function productAt({ world: { dki }, town }: Cast, state: string) {
  const maker = await town.actor('supplier');
  const input = { supplierId: town.supplierId, content: draftOf('Nasi uduk') };
  const id = String(valueOf(await call(dki, maker, 'catalogue/draft-product', input))['id']);
  if (state === 'withdrawn')
    valueOf(await call(dki, maker, 'catalogue/withdraw-product', { productId: id, version: 1 }));
  if (state === 'listed' || state === 'hidden')
    await dki.db.updateTable('product').set({ state, version: 2 }).where('id', '=', id).execute();
  return { id, version: state === 'draft' ? 1 : 2, table: 'product' };
}
