import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { statesOf } from '../domain/course.ts';
import { alreadyDecided } from '../domain/refusals.ts';
import { endSeat } from '../store/seats.ts';
import { lockSubmission, submissionTarget } from '../store/submissions.ts';
import { desk, submissionInput } from './seat-input.ts';

/** Somebody at a desk declares a tie to the maker and steps back: from this piece, and from every other of the same maker. */
export const recuseFrom = defineCommand({
  name: 'curation/recuse',
  title: { id: 'Hubungan dengan penyedia dinyatakan', en: 'Tie to the maker declared' },
  input: submissionInput.extend({ reason: z.string().trim().min(5).max(500) }),
  authority: { positions: desk, scope: 'region', states: statesOf.recuse },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId);
    return submission && { targets: [submissionTarget(submission)], facts: submission };
  },
  decide(submission, _input, by) {
    const seat = submission.seats.find((each) => each.personId === by.personId) ?? null;
    return seat?.state === 'done' ? refuse(alreadyDecided()) : ok({ seat });
  },
  async save(ctx, { seat }, submission, { reason }) {
    const personId = ctx.by.personId as string;
    if (seat) await endSeat(ctx, seat.id, 'recused', reason);
    await ctx.tx
      .insertInto('curator_tie')
      .values({
        id: newId(),
        person_id: personId,
        supplier_id: submission.supplierId,
        reason,
        declared_at: ctx.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return {
      answer: { submissionId: submission.id },
      publicFacts: {},
      privateFacts: { submissionId: submission.id, supplierId: submission.supplierId, reason },
      about: [
        { type: 'person', id: personId },
        ...(seat ? [{ type: 'curation_seat' as const, id: seat.id }] : []),
      ],
    };
  },
});
