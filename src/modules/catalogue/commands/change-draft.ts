import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { areStaged } from '../../../platform/files/staged-uploads.ts';
import { checkPhotos } from '../domain/draft-photos.ts';
import { draftContent } from '../domain/product-content.ts';
import { keepPhotos, lockDraft, photosOf, productTarget, writeDraft } from '../store/drafts.ts';
import { newPhotos } from './draft-product.ts';

/**
 * The maker changes the working copy. What is on sale stays as it passed, and what was submitted stays as it was handed in:
 * the change counts from the next submission on. `version` is the working copy's, 0 where there was none yet.
 */
export const changeDraft = defineCommand({
  name: 'catalogue/change-draft',
  title: { id: 'Draf produk diubah', en: 'Product draft changed' },
  input: z.object({ productId: z.uuid(), version: seenVersion, content: draftContent, newPhotos }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['draft', 'listed', 'hidden'] },
  async load(ctx, { productId, newPhotos: added }) {
    const product = await lockDraft(ctx, productId);
    if (!product) return null;
    const [known, staged] = [await photosOf(ctx, product), await areStaged(ctx, added)];
    return { targets: [productTarget(product, 'draft')], facts: { product, known, staged } };
  },
  decide({ known, staged }, { content, newPhotos: added }) {
    const wrong = checkPhotos(content.photos, { known, added, staged });
    return wrong ? refuse(wrong) : ok({});
  },
  async save(ctx, _decision, { product }, { content, newPhotos: added }) {
    const version = product.version + 1;
    await keepPhotos(ctx, product.id, added);
    await writeDraft(ctx, product.id, content, version);
    return { answer: { id: product.id, version }, publicFacts: {}, privateFacts: { name: content.name } };
  },
});
