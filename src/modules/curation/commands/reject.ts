import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { appealEnd } from '../domain/appeal.ts';
import { failed, statesOf } from '../domain/course.ts';
import { remarkNeeded } from '../domain/refusals.ts';
import { rejectReason } from '../domain/reject-reasons.ts';
import { appealDaysOf } from '../store/curation-policy.ts';
import { moveTo, waitingOn } from '../store/move.ts';
import { emptySeats, giveOpinion, isRefusal, ownSeat } from '../store/seats.ts';
import { lockSubmission, submissionTarget } from '../store/submissions.ts';
import { desk, remark, submissionInput } from './seat-input.ts';

/** Turned down for a reason that no mending helps; where a level scores, marks decide and nobody alone. The maker may appeal. */
export const rejectSubmission = defineCommand({
  name: 'curation/reject',
  title: { id: 'Pengajuan ditolak', en: 'Submission rejected' },
  input: submissionInput.extend({ reason: rejectReason, remark }),
  authority: { positions: desk, scope: 'region', states: statesOf.reject },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId);
    if (!submission) return null;
    return {
      targets: [submissionTarget(submission)],
      facts: { submission, appealDays: await appealDaysOf(ctx) },
    };
  },
  decide({ submission, appealDays }, { remark: said }, by) {
    const seat = ownSeat(submission, by);
    const refused = firstRefusals([
      isRefusal(seat) && seat,
      said === '' && remarkNeeded(undefined, 'remark'),
    ]);
    if (refused || isRefusal(seat)) return refused as NonNullable<typeof refused>;
    return ok({ seat, move: failed(submission), appealUntil: appealEnd(by.now, appealDays, by) });
  },
  async save(ctx, { seat, move, appealUntil }, { submission }, { reason, remark: said }) {
    const opinion = { outcome: 'reject' as const, fixes: JSON.stringify([reason]), remark: said };
    await giveOpinion(ctx, submission, seat, opinion);
    await emptySeats(ctx, submission);
    await moveTo(ctx, submission, move, { decided_at: ctx.now });
    return {
      answer: { submissionId: submission.id, state: move.state },
      publicFacts: { from: submission.state, reason, round: submission.round },
      privateFacts: { remark: said },
      waiting: [waitingOn(submission, { ...move, dueAt: appealUntil })],
    };
  },
});
