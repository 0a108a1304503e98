import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { statesOf } from '../domain/course.ts';
import { notLateYet } from '../domain/refusals.ts';
import { waitingOn } from '../store/move.ts';
import { lockSubmission, submissionTarget } from '../store/submissions.ts';

/** The clock: a piece has passed its promised date; its desk keeps it, and the head of the department hears of it. */
export const escalateSubmission = defineCommand({
  name: 'curation/escalate',
  title: { id: 'Pengajuan melewati tanggal janji', en: 'Submission past its promised date' },
  input: z.object({ submissionId: z.uuid() }),
  authority: { positions: [], scope: 'system', states: statesOf.escalate },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId);
    return submission && { targets: [submissionTarget(submission)], facts: submission };
  },
  decide: ({ dueAt, escalatedAt }, _input, by) =>
    dueAt !== null && dueAt < by.now && escalatedAt === null ? ok({}) : refuse(notLateYet()),
  async save(ctx, _decision, submission) {
    // The version stays: what a desk decides does not depend on the clock.
    await ctx.tx
      .updateTable('submission')
      .set({ escalated_at: ctx.now })
      .where('id', '=', submission.id)
      .execute();
    const position = submission.levels[submission.level]?.position ?? null;
    const desk = waitingOn(submission, { ...submission, position });
    return {
      answer: { submissionId: submission.id },
      publicFacts: { state: submission.state },
      waiting: [
        { ...desk, tasks: [...desk.tasks, { command: 'curation/escalate', position: 'department_head' }] },
      ],
    };
  },
});
