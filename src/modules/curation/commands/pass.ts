import { z } from 'zod';
import type { Refusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { type By, defineCommand } from '../../../platform/commands/define-command.ts';
import { levelAt, passOn, statesOf } from '../domain/course.ts';
import { taxNeeded, visitInFuture, visitNeeded } from '../domain/refusals.ts';
import { makerFault } from '../domain/standing.ts';
import { dueOf, moveTo, waitingOn } from '../store/move.ts';
import { emptySeats, giveOpinion, isRefusal, ownSeat } from '../store/seats.ts';
import { lockSubmission, type Submission, submissionTarget } from '../store/submissions.ts';
import { desk, remark, submissionInput } from './seat-input.ts';

const input = submissionInput.extend({
  /** Catering or goods; needed where the level fixes it. */
  taxTreatment: z.enum(['catering', 'goods']).optional(),
  /** Day on which the kitchen was visited; needed where the level validates. */
  visitedOn: z.iso.date().optional(),
  remark,
});
type Input = z.infer<typeof input>;

/** A level that does not score lets the piece go on: it verified the papers, validated the kitchen, or forwards it. */
export const passSubmission = defineCommand({
  name: 'curation/pass',
  title: { id: 'Pengajuan diteruskan', en: 'Submission passed on' },
  input,
  authority: { positions: desk, scope: 'region', states: statesOf.pass },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId, { supplier: true });
    return submission && { targets: [submissionTarget(submission)], facts: submission };
  },
  decide(submission, given, by) {
    const seat = ownSeat(submission, by);
    const refused = firstRefusals([
      isRefusal(seat) && seat,
      makerFault(submission.supplierState),
      ...formFaults(submission, given, by),
    ]);
    if (refused || isRefusal(seat)) return refused as NonNullable<typeof refused>;
    return ok({ seat, move: passOn(submission.levels, submission) });
  },
  async save(ctx, { seat, move }, submission, { taxTreatment, visitedOn, remark: said }) {
    await giveOpinion(ctx, submission, seat, {
      outcome: 'pass',
      remark: said,
      visited_on: visitedOn ?? null,
      tax_treatment: taxTreatment ?? null,
    });
    await emptySeats(ctx, submission);
    await moveTo(ctx, submission, move, taxTreatment ? { tax_treatment: taxTreatment } : {});
    return {
      answer: { submissionId: submission.id, state: move.state },
      publicFacts: {
        act: levelAt(submission.levels, submission.level).act,
        from: submission.state,
        to: move.state,
        round: submission.round,
        ...(taxTreatment ? { taxTreatment } : {}),
      },
      privateFacts: { remark: said, visitedOn: visitedOn ?? null },
      waiting: [waitingOn(submission, { ...move, dueAt: dueOf(move, ctx.by) })],
    };
  },
});

function formFaults(
  { levels, level: index }: Submission,
  { taxTreatment, visitedOn }: Input,
  by: By,
): (Refusal | false)[] {
  const level = levelAt(levels, index);
  return [
    level.fixesTax && taxTreatment === undefined && taxNeeded(undefined, 'taxTreatment'),
    level.act === 'validate' && visitedOn === undefined && visitNeeded(undefined, 'visitedOn'),
    visitedOn !== undefined && visitedOn > dayOf(by.now, by.zone) && visitInFuture(undefined, 'visitedOn'),
  ];
}
