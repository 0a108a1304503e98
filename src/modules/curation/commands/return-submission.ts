import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { sendBack, statesOf } from '../domain/course.ts';
import { fixCode } from '../domain/fixes.ts';
import { fixesNeeded, remarkNeeded } from '../domain/refusals.ts';
import { moveTo, waitingOn } from '../store/move.ts';
import { emptySeats, giveOpinion, isRefusal, ownSeat } from '../store/seats.ts';
import { lockSubmission, submissionTarget } from '../store/submissions.ts';
import { desk, remark, submissionInput } from './seat-input.ts';

/** Back to the maker with what he must mend, in codes; it comes back to whoever looked at it here. */
export const returnSubmission = defineCommand({
  name: 'curation/return',
  title: { id: 'Pengajuan dikembalikan untuk diperbaiki', en: 'Submission returned for mending' },
  input: submissionInput.extend({ fixes: z.array(fixCode).max(20), remark }),
  authority: { positions: desk, scope: 'region', states: statesOf.return },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId);
    return submission && { targets: [submissionTarget(submission)], facts: submission };
  },
  decide(submission, { fixes, remark: said }, by) {
    const seat = ownSeat(submission, by);
    const refused = firstRefusals([
      isRefusal(seat) && seat,
      fixes.length === 0 && fixesNeeded(undefined, 'fixes'),
      fixes.includes('other') && said === '' && remarkNeeded(undefined, 'remark'),
    ]);
    if (refused || isRefusal(seat)) return refused as NonNullable<typeof refused>;
    const people = submission.seats
      .filter(({ state }) => state === 'held' || state === 'done')
      .map(({ personId }) => personId);
    return ok({ seat, fixes: [...new Set(fixes)], move: sendBack(submission, people) });
  },
  async save(ctx, { seat, fixes, move }, submission, { remark: said }) {
    const opinion = { outcome: 'return' as const, fixes: JSON.stringify(fixes), remark: said };
    await giveOpinion(ctx, submission, seat, opinion);
    await emptySeats(ctx, submission);
    await moveTo(ctx, submission, move);
    return {
      answer: { submissionId: submission.id, state: move.state },
      publicFacts: { from: submission.state, fixes, round: submission.round },
      privateFacts: { remark: said },
      waiting: [waitingOn(submission, { ...move, dueAt: null })],
    };
  },
});
