import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { appealEnd } from '../domain/appeal.ts';
import { notLateYet } from '../domain/refusals.ts';
import { appealDaysOf } from '../store/curation-policy.ts';
import { lockSubmission, ownTarget } from '../store/submissions.ts';

/** The clock: the time to appeal is over, and the decision stands. */
export const lapseAppeal = defineCommand({
  name: 'curation/lapse-appeal',
  title: { id: 'Batas banding lewat', en: 'Time to appeal over' },
  input: z.object({ submissionId: z.uuid() }),
  authority: { positions: [], scope: 'system', states: ['failed'] },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId);
    if (!submission) return null;
    return { targets: [ownTarget(submission)], facts: { submission, days: await appealDaysOf(ctx) } };
  },
  decide: ({ submission: { decidedAt }, days }, _input, by) =>
    decidedAt !== null && appealEnd(decidedAt, days, by) < by.now ? ok({}) : refuse(notLateYet()),
  async save(_ctx, _decision, { submission }) {
    return {
      answer: { submissionId: submission.id },
      publicFacts: {},
      waiting: [{ subject: { type: 'submission', id: submission.id }, tasks: [] }],
    };
  },
});
