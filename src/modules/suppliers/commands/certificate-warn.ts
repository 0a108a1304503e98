import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { dayOf, instantAt } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { certificateNotDue, certificateTarget, dueStep } from '../domain/certificate.ts';
import { changeCertificate, lockCertificate } from '../store/certificates.ts';
import { tellOwner } from '../store/tell-owner.ts';

/** The program's clock tells a maker 60, 30 and 7 days before that a certificate ends: it waits for him until it is renewed. */
export const warnCertificate = defineCommand({
  name: 'suppliers/warn-certificate',
  title: { id: 'Sertifikat segera berakhir', en: 'Certificate about to end' },
  // No version: the clock decides on what is there, not on what somebody saw.
  input: z.object({ certificateId: z.uuid() }),
  authority: { positions: [], scope: 'system', states: ['valid'] },
  async load(ctx, { certificateId }) {
    const certificate = await lockCertificate(ctx, certificateId);
    return certificate && { targets: [certificateTarget(certificate)], facts: certificate };
  },
  decide(certificate, _input, by) {
    const step = dueStep(certificate, dayOf(by.now, by.zone));
    const { validTo } = certificate;
    return step === null || step === 'end' || validTo === null
      ? refuse(certificateNotDue())
      : ok({ days: step, validTo });
  },
  async save(ctx, { days, validTo }, certificate) {
    await changeCertificate(ctx, certificate, { warned: days });
    const { id, supplierId, kind } = certificate;
    await tellOwner(ctx, certificate, 'certificate_ends', validTo);
    const dueAt = instantAt(validTo, '23:59', ctx.zone) ?? ctx.now;
    return {
      answer: { id, days },
      publicFacts: { kind, days, validTo },
      alsoAbout: [{ type: 'supplier', id: supplierId }],
      waiting: [
        {
          subject: { type: 'certificate', id },
          tasks: [{ command: 'suppliers/add-certificate', position: 'supplier', supplierId, dueAt }],
        },
      ],
    };
  },
});
