import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { isSoldOn, readPolicies } from '../../meetings/public.ts';
import { withCertificates } from '../domain/certified.ts';
import { lockCertified, saveCertified } from '../store/certified.ts';

const halalNotOver = defineRefusal('catalogue/halal-not-over', 409, {
  id: 'Sertifikat halal produk ini belum berakhir.',
  en: 'The halal certificate of this product is not over.',
});

/** The program's clock, for a product that was loaded with its certificate: after the last day it has none, and leaves the shelf where it must have one. */
export const endHalal = defineCommand({
  name: 'catalogue/end-halal',
  title: { id: 'Sertifikat halal produk berakhir', en: 'Halal certificate of the product ended' },
  // No version: the clock decides on what is there, not on what somebody saw.
  input: z.object({ productId: z.uuid() }),
  authority: { positions: [], scope: 'system', states: ['draft', 'listed', 'hidden'] },
  async load(ctx, { productId }) {
    const owner = await ctx.tx
      .selectFrom('product')
      .innerJoin('supplier', 'supplier.id', 'product.supplier_id')
      .select(['supplier_id', 'size', 'region_code'])
      .where('product.id', '=', productId)
      .executeTakeFirst();
    if (!owner) return null;
    const supplierId = owner.supplier_id;
    const [product] = await lockCertified(ctx, { supplierId, productId });
    if (!product) return null;
    return {
      targets: [{ type: 'product', id: productId, unitId: null, supplierId, state: product.state }],
      facts: { product, size: owner.size, policies: await readPolicies(ctx.tx) },
    };
  },
  decide({ product, size, policies }, _input, by) {
    const today = dayOf(by.now, by.zone);
    if (product.halalValidTo === null || product.halalValidTo >= today) return refuse(halalNotOver());
    const facts = { halalNumber: null, halalValidTo: null, pirtNumber: product.pirtNumber };
    return ok(withCertificates(product, facts, isSoldOn(facts, size, policies, today)));
  },
  async save(ctx, product, { product: before }) {
    await saveCertified(ctx, [before], [product]);
    return {
      answer: { id: product.id, state: product.state },
      publicFacts: { validTo: before.halalValidTo, hidden: product.state !== before.state },
    };
  },
});
