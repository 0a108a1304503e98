import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { stillInCuration, stillOrdered } from '../domain/refusals.ts';
import { lockDraft, productTarget } from '../store/drafts.ts';
import { isInCuration, isStillOrdered } from '../store/withdrawal.ts';

/**
 * The maker takes a product off the shelf for good. Not while it is in curation, and not while an order of it is still to be
 * handed over: the buyer may yet change its count, and the maker has promised to cook. Hiding it stops new orders at once.
 */
export const withdrawProduct = defineCommand({
  name: 'catalogue/withdraw-product',
  title: { id: 'Produk ditarik', en: 'Product withdrawn' },
  input: z.object({ productId: z.uuid(), version: seenVersion }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['draft', 'listed', 'hidden'] },
  async load(ctx, { productId }) {
    const product = await lockDraft(ctx, productId);
    if (!product) return null;
    const facts = {
      product,
      inCuration: await isInCuration(ctx, productId),
      ordered: await isStillOrdered(ctx, productId),
    };
    return { targets: [productTarget(product, 'product')], facts };
  },
  decide: ({ inCuration, ordered }) =>
    firstRefusals([inCuration && stillInCuration(), ordered && stillOrdered()]) ?? ok({}),
  async save(ctx, _decision, { product }) {
    await ctx.tx
      .updateTable('product')
      .set({ state: 'withdrawn', hidden_reason: null, version: product.productVersion + 1 })
      .where('id', '=', product.id)
      .execute();
    return {
      answer: { id: product.id },
      publicFacts: { wasListed: product.state === 'listed' },
      waiting: [{ subject: { type: 'product', id: product.id }, tasks: [] }],
    };
  },
});
