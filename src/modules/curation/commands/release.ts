import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { statesOf } from '../domain/course.ts';
import { endSeat, isRefusal, ownSeat } from '../store/seats.ts';
import { lockSubmission, submissionTarget } from '../store/submissions.ts';
import { desk, submissionInput } from './seat-input.ts';

/** Whoever took a piece gives it back, before his time is over. */
export const releaseSubmission = defineCommand({
  name: 'curation/release',
  title: { id: 'Pengajuan dilepas', en: 'Submission given back' },
  input: submissionInput,
  authority: { positions: desk, scope: 'region', states: statesOf.release },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId);
    return submission && { targets: [submissionTarget(submission)], facts: submission };
  },
  decide(submission, _input, by) {
    const seat = ownSeat(submission, by);
    return isRefusal(seat) ? refuse(seat) : ok(seat);
  },
  async save(ctx, seat, submission) {
    await endSeat(ctx, seat.id, 'released');
    return {
      answer: { submissionId: submission.id },
      publicFacts: { submissionId: submission.id },
      about: [{ type: 'curation_seat', id: seat.id }],
    };
  },
});
