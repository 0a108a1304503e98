import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { lockOffer, offerTarget, setShelf } from '../store/own-offer.ts';

/** The maker takes a product off the shelf for a while: nobody can order it any more, orders that are there stay. */
export const hideProduct = defineCommand({
  name: 'catalogue/hide',
  title: { id: 'Produk disembunyikan', en: 'Product hidden' },
  input: z.object({ productId: z.uuid(), version: seenVersion }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['listed'] },
  async load(ctx, { productId }) {
    const offer = await lockOffer(ctx, productId, dayOf(ctx.now, ctx.zone));
    return offer && { targets: [offerTarget(offer, 'product')], facts: offer };
  },
  decide: () => ok(null),
  async save(ctx, _decision, { productId, supplierId }) {
    await setShelf(ctx, productId, 'hidden');
    return {
      answer: { id: productId },
      publicFacts: {},
      alsoAbout: [{ type: 'supplier', id: supplierId }],
    };
  },
});
