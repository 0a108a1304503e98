import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf, formatDayShort } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { appealEnd } from '../domain/appeal.ts';
import { appealOf, openStates, statesOf } from '../domain/course.ts';
import { appealedOnce, appealTooLate, makerNotInOrder, newerOpen } from '../domain/refusals.ts';
import { appealDaysOf } from '../store/curation-policy.ts';
import { dueOf, moveTo, waitingOn } from '../store/move.ts';
import { lockSubmission, ownTarget } from '../store/submissions.ts';
import { submissionInput } from './seat-input.ts';

/** The owner appeals, once and in time: another panel scores the product anew, and nobody of it has looked at it before. */
export const appealDecision = defineCommand({
  name: 'curation/appeal',
  title: { id: 'Banding diajukan', en: 'Appeal made' },
  input: submissionInput.extend({ reason: z.string().trim().min(20).max(2000) }),
  authority: { positions: ['supplier_owner'], scope: 'supplier', states: statesOf.appeal },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId, { product: true });
    if (!submission) return null;
    // Under the product's lock nobody can hand it in beside.
    const newer = await ctx.tx
      .selectFrom('submission')
      .select('id')
      .where('product_id', '=', submission.productId)
      .where('state', 'in', [...openStates])
      .executeTakeFirst();
    return {
      targets: [ownTarget(submission)],
      facts: { submission, newer: newer !== undefined, days: await appealDaysOf(ctx) },
    };
  },
  decide({ submission, newer, days }, _input, by) {
    const { supplierState, decidedAt } = submission;
    const end = appealEnd(decidedAt ?? by.now, days, by);
    return (
      firstRefusals([
        (supplierState === 'suspended' || supplierState === 'banned') && makerNotInOrder(),
        submission.panel === 'appeal' && appealedOnce(),
        by.now > end && appealTooLate({ day: formatDayShort(dayOf(end, by.zone), 'id') }),
        newer && newerOpen(),
      ]) ?? ok(appealOf(submission.levels, submission))
    );
  },
  async save(ctx, move, { submission }, { reason }) {
    await moveTo(ctx, submission, move, { appeal: reason, decided_at: null, total: null, grade: null });
    return {
      answer: { submissionId: submission.id, state: move.state },
      publicFacts: { from: submission.state, to: move.state },
      privateFacts: { reason },
      waiting: [waitingOn(submission, { ...move, dueAt: dueOf(move, ctx.by) })],
    };
  },
});
