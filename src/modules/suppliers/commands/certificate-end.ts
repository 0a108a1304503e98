import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { saveCertified } from '../../catalogue/public.ts';
import { certificateNotDue, certificateTarget, dueStep } from '../domain/certificate.ts';
import { afterEnded } from '../domain/certificate-effect.ts';
import { lockShelf } from '../store/certificate-shelf.ts';
import { changeCertificate, lockCertificate, readOrdersAfter } from '../store/certificates.ts';
import { tellOwner } from '../store/tell-owner.ts';

/**
 * The program's clock, on the day after the last: products lose the certificate, and leave the shelf where they may not be sold
 * without it. The maker's open orders for later days carry the event, so that buyers read it in the timeline.
 */
export const endCertificate = defineCommand({
  name: 'suppliers/end-certificate',
  title: { id: 'Sertifikat penyedia berakhir', en: 'Certificate of the supplier ended' },
  // No version: the clock decides on what is there, not on what somebody saw.
  input: z.object({ certificateId: z.uuid() }),
  authority: { positions: [], scope: 'system', states: ['valid'] },
  async load(ctx, { certificateId }) {
    const certificate = await lockCertificate(ctx, certificateId);
    if (!certificate) return null;
    const shelf = await lockShelf(ctx, certificate, dayOf(ctx.now, ctx.zone));
    return { targets: [certificateTarget(certificate)], facts: { certificate, shelf } };
  },
  decide({ certificate, shelf }, _input, by) {
    const today = dayOf(by.now, by.zone);
    const { validTo } = certificate;
    if (validTo === null || dueStep(certificate, today) !== 'end') return refuse(certificateNotDue());
    const products = afterEnded(shelf, certificate, today);
    // Where another paper takes its place, buyers need not hear of it.
    const bare = products.filter(({ halalNumber, pirtNumber }) =>
      certificate.kind === 'halal' ? halalNumber === null : pirtNumber === null,
    );
    return ok({ validTo, products, bare });
  },
  async save(ctx, { validTo, products, bare }, { certificate, shelf }) {
    const { id, supplierId, kind } = certificate;
    await changeCertificate(ctx, certificate, { state: 'expired', warned: 0 });
    await tellOwner(ctx, certificate, 'certificate_ended');
    await saveCertified(ctx, shelf.products, products);
    const bareIds = bare.map((product) => product.id);
    const orders = await readOrdersAfter(ctx, supplierId, bareIds, validTo);
    const hidden = products.filter(
      (product) => product.state === 'hidden' && wasListed(shelf.products, product.id),
    );
    return {
      answer: { id, hidden: hidden.length },
      publicFacts: { kind, validTo, hidden: hidden.map((product) => product.id) },
      alsoAbout: [
        { type: 'supplier', id: supplierId },
        ...products.map((product) => ({ type: 'product' as const, id: product.id })),
        ...orders.map((orderId) => ({ type: 'purchase_order' as const, id: orderId })),
      ],
      waiting: [
        {
          subject: { type: 'certificate', id },
          tasks: [{ command: 'suppliers/add-certificate', position: 'supplier', supplierId }],
        },
      ],
    };
  },
});

function wasListed(
  before: readonly { readonly id: string; readonly state: string }[],
  productId: string,
): boolean {
  return before.some(({ id, state }) => id === productId && state === 'listed');
}
