import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { statesOf, withdrawn } from '../domain/course.ts';
import { moveTo, waitingOn } from '../store/move.ts';
import { emptySeats } from '../store/seats.ts';
import { lockSubmission, ownTarget } from '../store/submissions.ts';
import { submissionInput } from './seat-input.ts';

/** The maker takes his product out of curation; what is on sale stays on sale. */
export const withdrawSubmission = defineCommand({
  name: 'curation/withdraw',
  title: { id: 'Pengajuan ditarik', en: 'Submission withdrawn' },
  input: submissionInput,
  authority: { positions: ['supplier'], scope: 'supplier', states: statesOf.withdraw },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId);
    return submission && { targets: [ownTarget(submission)], facts: submission };
  },
  decide: (submission) => ok(withdrawn(submission)),
  async save(ctx, move, submission) {
    await emptySeats(ctx, submission);
    await moveTo(ctx, submission, move, { decided_at: ctx.now });
    return {
      answer: { submissionId: submission.id, state: move.state },
      publicFacts: { from: submission.state },
      waiting: [waitingOn(submission, { ...move, dueAt: null })],
    };
  },
});
