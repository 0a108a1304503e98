import { z } from 'zod';
import { firstRefusals, ok, refuse } from '../../../kernel/result.ts';
import { rupiah } from '../../../kernel/rupiah.ts';
import { dayOf, workingDaysAfter } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { readPolicies } from '../../meetings/public.ts';
import {
  checkCeiling,
  faultsOfTerms,
  notPassed,
  type OfferTerms,
  type PendingPrice,
  risesTooFar,
} from '../domain/own-offer.ts';
import { makerBanned } from '../domain/refusals.ts';
import { lockOffer, offerTarget, saveOffer } from '../store/own-offer.ts';

const price = z.string().regex(/^[1-9]\d{0,11}$/);
const count = z.number().int().min(1).max(1_000_000);
/** Working days in which somebody looks at a rise. */
const checkDays = 2;

/**
 * The maker sets the price and the terms of ordering; no curation, but a look at the price. `version` is the offer's, 0 where
 * there is none yet. A rise beyond the policy waits, and the old price stays until it is checked; the other terms hold at once.
 */
export const setOffer = defineCommand({
  name: 'catalogue/set-offer',
  title: { id: 'Harga dan syarat ditetapkan', en: 'Price and terms set' },
  input: z.object({
    productId: z.uuid(),
    version: seenVersion,
    price,
    tiers: z.array(z.object({ from: count, price })).max(5),
    minQuantity: count,
    maxQuantity: count,
    leadTimeHours: z.number().int().min(0).max(720),
    /** Said by a maker who means a price above the ceiling per head. */
    confirmed: z.boolean().default(false),
  }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['draft', 'listed', 'hidden'] },
  async load(ctx, { productId }) {
    const offer = await lockOffer(ctx, productId, dayOf(ctx.now, ctx.zone));
    if (!offer) return null;
    const policies = await readPolicies(ctx.tx);
    return { targets: [offerTarget(offer, 'offer')], facts: { offer, policies } };
  },
  decide({ offer, policies }, given, by) {
    if (offer.supplierState === 'banned') return refuse(makerBanned());
    if (offer.kind === null) return refuse(notPassed());
    const today = dayOf(by.now, by.zone);
    const terms: OfferTerms = {
      ...given,
      price: rupiah(given.price),
      tiers: given.tiers.map((tier) => ({ from: tier.from, price: rupiah(tier.price) })),
    };
    const wrong = firstRefusals([
      ...faultsOfTerms(terms, offer.dailyCapacity),
      checkCeiling(terms.price, offer.kind, policies, today, given.confirmed),
    ]);
    if (wrong) return wrong;
    const waits = offer.terms !== null && risesTooFar(offer.terms, terms, policies, today);
    return ok({ terms, waits });
  },
  async save(ctx, { terms, waits }, { offer }) {
    const { productId, supplierId, regionCode } = offer;
    const pending: PendingPrice | null = waits
      ? { price: terms.price, tiers: terms.tiers, askedAt: ctx.now.toISOString() }
      : null;
    const old = waits && offer.terms ? { price: offer.terms.price, tiers: offer.terms.tiers } : {};
    await saveOffer(ctx, productId, { ...terms, ...old }, pending);
    const dueAt = workingDaysAfter(ctx.now, checkDays, ctx.by.calendar, ctx.zone);
    return {
      answer: { id: productId, waits },
      publicFacts: { price: terms.price.toString(), waits },
      alsoAbout: [{ type: 'supplier', id: supplierId }],
      waiting: [
        {
          subject: { type: 'product', id: productId },
          tasks: waits
            ? [{ command: 'catalogue/check-price', position: 'companion', regionCode, dueAt }]
            : [],
        },
      ],
    };
  },
});
