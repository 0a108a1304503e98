import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { stagedFile } from '../../../platform/files/file-store.ts';
import { areStaged } from '../../../platform/files/staged-uploads.ts';
import { checkPhotos } from '../domain/draft-photos.ts';
import { draftContent, photosMax } from '../domain/product-content.ts';
import { makerBanned, tooManyProducts } from '../domain/refusals.ts';
import { keepPhotos, writeDraft } from '../store/drafts.ts';

/** Products of one maker that are not withdrawn: a page lists them all. */
export const productsMax = 200;

/** Photos that come with a draft: `content.photos` names their hashes, and those that the product has already. */
export const newPhotos = z.array(stagedFile).max(photosMax).default([]);

/** The maker begins a product: a working copy that nobody else sees until it is submitted. */
export const draftProduct = defineCommand({
  name: 'catalogue/draft-product',
  title: { id: 'Draf produk dibuat', en: 'Product drafted' },
  input: z.object({ supplierId: z.uuid(), content: draftContent, newPhotos }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['new'] },
  async load(ctx, { supplierId, newPhotos: added }) {
    ctx.locks.enter('supplier');
    const maker = await ctx.tx
      .selectFrom('supplier')
      .select('state')
      .where('id', '=', supplierId)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!maker) return null;
    const products = await ctx.tx
      .selectFrom('product')
      .select('id')
      .where('supplier_id', '=', supplierId)
      .where('state', '<>', 'withdrawn')
      .limit(productsMax)
      .execute();
    const id = newId();
    return {
      targets: [{ type: 'product', id, unitId: null, supplierId, state: 'new' }],
      facts: {
        id,
        banned: maker.state === 'banned',
        full: products.length >= productsMax,
        staged: await areStaged(ctx, added),
      },
    };
  },
  decide: ({ id, banned, full, staged }, { content, newPhotos: added }) =>
    firstRefusals([
      banned && makerBanned(),
      full && tooManyProducts({ max: productsMax }),
      checkPhotos(content.photos, { known: new Set(), added, staged }),
    ]) ?? ok({ id }),
  async save(ctx, { id }, _facts, { supplierId, content, newPhotos: added }) {
    await ctx.tx.insertInto('product').values({ id, supplier_id: supplierId, state: 'draft' }).execute();
    await keepPhotos(ctx, id, added);
    await writeDraft(ctx, id, content, 1);
    return {
      answer: { id, version: 1 },
      publicFacts: {},
      privateFacts: { name: content.name },
      alsoAbout: [{ type: 'supplier', id: supplierId }],
    };
  },
});
