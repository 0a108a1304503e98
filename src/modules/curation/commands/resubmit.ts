import { canonicalJson, type Json, sha256 } from '../../../kernel/canonical-json.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { lockDraft, productContent } from '../../catalogue/public.ts';
import { comeBack, statesOf } from '../domain/course.ts';
import { draftMissing, makerNotInOrder, nothingMended } from '../domain/refusals.ts';
import { dueOf, moveTo, waitingOn } from '../store/move.ts';
import { lockSubmission, ownTarget } from '../store/submissions.ts';
import { submissionInput } from './seat-input.ts';
import { keepContent, missingFields } from './submit.ts';

/** The maker has mended the draft and hands it in again: to the level that returned it, and to the same people there. */
export const resubmitProduct = defineCommand({
  name: 'curation/resubmit',
  title: { id: 'Perbaikan diajukan', en: 'Mended product submitted' },
  input: submissionInput,
  authority: { positions: ['supplier'], scope: 'supplier', states: statesOf.resubmit },
  async load(ctx, { submissionId }) {
    const owner = await ctx.tx
      .selectFrom('submission')
      .select(['product_id', 'supplier_id'])
      .where('id', '=', submissionId)
      .executeTakeFirst();
    if (!owner) return null;
    const product = await lockDraft(ctx, owner.product_id);
    const submission = await lockSubmission(ctx, submissionId);
    if (!product || !submission) return null;
    const last = await ctx.tx
      .selectFrom('submission_content')
      .select('hash')
      .where('submission_id', '=', submissionId)
      .where('round', '=', submission.round)
      .executeTakeFirst();
    return { targets: [ownTarget(submission)], facts: { submission, product, lastHash: last?.hash ?? '' } };
  },
  decide({ submission, product, lastHash }) {
    const { supplierState } = submission;
    const refused = firstRefusals([
      (supplierState === 'suspended' || supplierState === 'banned') && makerNotInOrder(),
      ...(product.content === null ? [draftMissing()] : missingFields(product.content)),
    ]);
    if (refused) return refused;
    const content = productContent.parse(product.content);
    const same = sha256(canonicalJson(content as unknown as Json)) === lastHash;
    return (
      firstRefusals([same && nothingMended()]) ??
      ok({ content, move: comeBack(submission.levels, submission) })
    );
  },
  async save(ctx, { content, move }, { submission }) {
    const hash = await keepContent(ctx, submission.id, move.round, content);
    await moveTo(ctx, submission, move);
    return {
      answer: { submissionId: submission.id, state: move.state },
      publicFacts: { to: move.state, round: move.round, hash },
      waiting: [waitingOn(submission, { ...move, dueAt: dueOf(move, ctx.by) })],
    };
  },
});
