import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { readPolicies } from '../../meetings/public.ts';
import { keptFromShelf } from '../domain/own-offer.ts';
import { lockOffer, offerTarget, setShelf } from '../store/own-offer.ts';

/** The maker puts a product that has passed on the shelf; refused with every reason that keeps it off. */
export const listProduct = defineCommand({
  name: 'catalogue/list',
  title: { id: 'Produk dijual', en: 'Product put on sale' },
  input: z.object({ productId: z.uuid(), version: seenVersion }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['draft', 'hidden'] },
  async load(ctx, { productId }) {
    const offer = await lockOffer(ctx, productId, dayOf(ctx.now, ctx.zone));
    if (!offer) return null;
    const policies = await readPolicies(ctx.tx);
    return { targets: [offerTarget(offer, 'product')], facts: { offer, policies } };
  },
  decide: ({ offer, policies }, _input, by) =>
    firstRefusals(keptFromShelf(offer, policies, dayOf(by.now, by.zone))) ?? ok(null),
  async save(ctx, _decision, { offer: { productId, supplierId } }) {
    await setShelf(ctx, productId, 'listed');
    return {
      answer: { id: productId },
      publicFacts: {},
      alsoAbout: [{ type: 'supplier', id: supplierId }],
    };
  },
});
