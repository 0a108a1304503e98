import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { saveCertified } from '../../catalogue/public.ts';
import { certificateTarget } from '../domain/certificate.ts';
import { afterEnded } from '../domain/certificate-effect.ts';
import { lockShelf } from '../store/certificate-shelf.ts';
import { changeCertificate, lockCertificate } from '../store/certificates.ts';

/** The maker takes a certificate back: it was uploaded by mistake, or no longer holds. Its products lose it at once. */
export const withdrawCertificate = defineCommand({
  name: 'suppliers/withdraw-certificate',
  title: { id: 'Sertifikat ditarik', en: 'Certificate withdrawn' },
  input: z.object({ certificateId: z.uuid(), version: seenVersion }),
  authority: {
    positions: ['supplier', 'supplier_owner'],
    scope: 'supplier',
    states: ['pending', 'valid', 'refused'],
  },
  async load(ctx, { certificateId }) {
    const certificate = await lockCertificate(ctx, certificateId);
    if (!certificate) return null;
    const shelf = await lockShelf(ctx, certificate, dayOf(ctx.now, ctx.zone));
    return { targets: [certificateTarget(certificate)], facts: { certificate, shelf } };
  },
  decide: ({ certificate, shelf }, _input, by) =>
    ok(certificate.state === 'valid' ? afterEnded(shelf, certificate, dayOf(by.now, by.zone)) : []),
  async save(ctx, products, { certificate, shelf }) {
    await changeCertificate(ctx, certificate, { state: 'withdrawn' });
    await saveCertified(ctx, shelf.products, products);
    const { id, supplierId, kind } = certificate;
    return {
      answer: { id },
      publicFacts: { kind, products: products.map((product) => product.id) },
      alsoAbout: [
        { type: 'supplier', id: supplierId },
        ...products.map((product) => ({ type: 'product' as const, id: product.id })),
      ],
      waiting: [{ subject: { type: 'certificate', id }, tasks: [] }],
    };
  },
});
