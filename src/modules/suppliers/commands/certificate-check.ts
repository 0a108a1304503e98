import { z } from 'zod';
import { firstRefusals, ok, refuse } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand, type SaveContext } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { saveCertified } from '../../catalogue/public.ts';
import {
  type Certificate,
  certificateOver,
  certificateOwn,
  certificateReason,
  certificateTarget,
} from '../domain/certificate.ts';
import { afterAccepted, type Shelf } from '../domain/certificate-effect.ts';
import { certificateReasonCodes } from '../domain/certificate-kinds.ts';
import { lockShelf } from '../store/certificate-shelf.ts';
import { changeCertificate, type Earlier, lockCertificate, lockEarlier } from '../store/certificates.ts';

const input = z.object({
  certificateId: z.uuid(),
  version: seenVersion,
  outcome: z.enum(['accept', 'refuse']),
  /** Needed for a refusal. */
  reason: z.enum(certificateReasonCodes).optional(),
  remark: z.string().trim().max(300).default(''),
});
type Input = z.infer<typeof input>;
type Facts = {
  readonly certificate: Certificate;
  readonly earlier: readonly Earlier[];
  readonly shelf: Shelf;
};

/** Somebody of the area has looked at the paper. Accepted, it takes the place of what the maker had before, and products carry it. */
export const checkCertificate = defineCommand({
  name: 'suppliers/check-certificate',
  title: { id: 'Sertifikat diperiksa', en: 'Certificate checked' },
  input,
  authority: { positions: ['companion', 'district_officer'], scope: 'region', states: ['pending'] },
  async load(ctx, { certificateId }) {
    const certificate = await lockCertificate(ctx, certificateId);
    if (!certificate) return null;
    const earlier = await lockEarlier(ctx, certificate);
    const shelf = await lockShelf(ctx, certificate, dayOf(ctx.now, ctx.zone));
    return { targets: [certificateTarget(certificate)], facts: { certificate, earlier, shelf } };
  },
  decide({ certificate, shelf }, { outcome, reason }, by) {
    const worksThere =
      by.actor.type === 'person' &&
      by.actor.assignments.some(({ supplierId }) => supplierId === certificate.supplierId);
    if (worksThere || certificate.uploadedBy === by.personId) return refuse(certificateOwn());
    const today = dayOf(by.now, by.zone);
    const over = certificate.validTo !== null && certificate.validTo < today;
    const wrong = firstRefusals([
      outcome === 'refuse' && reason === undefined && certificateReason(undefined, 'reason'),
      outcome === 'accept' && over && certificateOver(undefined, 'outcome'),
    ]);
    return wrong ?? ok(outcome === 'accept' ? afterAccepted(shelf, certificate, today) : null);
  },
  save: (ctx, products, facts, given) =>
    products === null ? refusePaper(ctx, facts, given) : acceptPaper(ctx, products, facts, given),
});

async function refusePaper(ctx: SaveContext, { certificate }: Facts, { reason, remark }: Input) {
  await changeCertificate(ctx, certificate, {
    state: 'refused',
    refused_for: reason ?? null,
    remark,
    ...checkedBy(ctx),
  });
  const { id, supplierId } = certificate;
  return {
    answer: { id, state: 'refused' },
    publicFacts: { kind: certificate.kind, outcome: 'refuse', reason: reason ?? null },
    privateFacts: { remark },
    alsoAbout: [{ type: 'supplier' as const, id: supplierId }],
    waiting: [
      {
        subject: { type: 'certificate' as const, id },
        tasks: [{ command: 'suppliers/add-certificate', position: 'supplier' as const, supplierId }],
      },
    ],
  };
}

async function acceptPaper(
  ctx: SaveContext,
  products: Shelf['products'],
  { certificate, earlier, shelf }: Facts,
  { remark }: Input,
) {
  await changeCertificate(ctx, certificate, { state: 'valid', remark, ...checkedBy(ctx) });
  for (const { id, state } of earlier)
    if (state === 'valid') await changeCertificate(ctx, { id }, { state: 'withdrawn' });
  await saveCertified(ctx, shelf.products, products);
  const { id, supplierId, kind, validTo } = certificate;
  return {
    answer: { id, state: 'valid' },
    publicFacts: { kind, outcome: 'accept', validTo, products: products.map((product) => product.id) },
    privateFacts: { remark },
    alsoAbout: [
      { type: 'supplier' as const, id: supplierId },
      ...earlier.map((each) => ({ type: 'certificate' as const, id: each.id })),
      ...products.map((product) => ({ type: 'product' as const, id: product.id })),
    ],
    // What waited for a renewal of the earlier ones is done.
    waiting: [certificate, ...earlier].map((each) => ({
      subject: { type: 'certificate' as const, id: each.id },
      tasks: [],
    })),
  };
}

function checkedBy({ by, now }: SaveContext) {
  return { checked_by: by.personId, checked_at: now };
}
