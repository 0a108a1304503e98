import type { SaveContext } from '../../../platform/commands/define-command.ts';
import { type ProductContent, publishVersion } from '../../catalogue/public.ts';
import type { PanelResult } from '../domain/scoring.ts';
import type { TaxTreatment } from '../domain/tax-choice.ts';
import { type IssuedCertificate, issueCertificate } from './certificates.ts';
import type { IssuingUnit } from './curation-policy.ts';
import type { Submission } from './submissions.ts';

export type PassedOutcome = {
  readonly result: PanelResult;
  readonly curators: number;
  readonly taxTreatment: TaxTreatment | null;
  readonly unit: IssuingUnit;
};

/** What passed becomes the product's version that can be sold, and gets its certificate. The product must be locked. */
export async function publishPassed(
  ctx: SaveContext,
  submission: Submission,
  { result, curators, taxTreatment, unit }: PassedOutcome,
): Promise<IssuedCertificate> {
  const { grade } = result;
  if (grade === null || taxTreatment === null) throw new Error('passed without a grade or a tax treatment');
  const { content } = await ctx.tx
    .selectFrom('submission_content')
    .select('content')
    .where('submission_id', '=', submission.id)
    .where('round', '=', submission.round)
    .executeTakeFirstOrThrow();
  const passed = { content: content as unknown as ProductContent, taxTreatment, grade };
  const version = await publishVersion(ctx, { productId: submission.productId, ...passed });
  // Hidden because its time was over: with a new certificate it is on sale again. Other reasons stay.
  await ctx.tx
    .updateTable('product')
    .set({ state: 'listed', hidden_reason: null })
    .where('id', '=', submission.productId)
    .where('state', '=', 'hidden')
    .where('hidden_reason', '=', 'curation_expired')
    .execute();
  return await issueCertificate(ctx, { submission, ...passed, result, curators, version, unit });
}
