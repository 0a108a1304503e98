import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { lockOffer, offerTarget, saveOffer } from '../store/own-offer.ts';

/** Characters of the reason why a rise is refused. */
export const priceRemarkMin = 10;

const nothingWaits = defineRefusal('catalogue/no-price-waits', 409, {
  id: 'Tidak ada kenaikan harga yang menunggu pemeriksaan.',
  en: 'No rise of the price waits for a check.',
});
const remarkShort = defineRefusal('catalogue/price-remark', 422, {
  id: 'Jelaskan mengapa harga itu ditolak, sekurangnya {min} huruf.',
  en: 'Say why the price is refused, in at least {min} characters.',
});
const ownPrice = defineRefusal('catalogue/own-price', 403, {
  id: 'Anda bekerja di usaha ini, sehingga pemeriksaan harus dilakukan oleh petugas lain.',
  en: 'You work for this business, so somebody else must check it.',
});

/** Somebody of the area looks at a rise: the new price holds from now on, or the old one stays. */
export const checkPrice = defineCommand({
  name: 'catalogue/check-price',
  title: { id: 'Kenaikan harga diperiksa', en: 'Rise of the price checked' },
  input: z.object({
    productId: z.uuid(),
    version: seenVersion,
    outcome: z.enum(['accept', 'refuse']),
    remark: z.string().trim().max(300).default(''),
  }),
  authority: {
    positions: ['companion', 'district_officer'],
    scope: 'region',
    states: ['draft', 'listed', 'hidden'],
  },
  async load(ctx, { productId }) {
    const offer = await lockOffer(ctx, productId, dayOf(ctx.now, ctx.zone));
    return offer && { targets: [offerTarget(offer, 'offer')], facts: offer };
  },
  decide(offer, { outcome, remark }, by) {
    const { terms, pending } = offer;
    const works =
      by.actor.type === 'person' &&
      by.actor.assignments.some(({ supplierId }) => supplierId === offer.supplierId);
    if (works) return refuse(ownPrice());
    if (!terms || !pending) return refuse(nothingWaits());
    if (outcome === 'refuse' && remark.length < priceRemarkMin)
      return refuse(remarkShort({ min: priceRemarkMin }, 'remark'));
    const { price, tiers } = outcome === 'accept' ? pending : terms;
    return ok({ ...terms, price, tiers });
  },
  async save(ctx, terms, { productId, supplierId }, { outcome, remark }) {
    await saveOffer(ctx, productId, terms, null);
    return {
      answer: { id: productId, price: terms.price.toString() },
      publicFacts: { outcome, price: terms.price.toString() },
      privateFacts: { remark },
      alsoAbout: [{ type: 'supplier', id: supplierId }],
      waiting: [{ subject: { type: 'product', id: productId }, tasks: [] }],
    };
  },
});
