import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand, type SaveContext } from '../../../platform/commands/define-command.ts';
import { appealEnd } from '../domain/appeal.ts';
import { failed, levelAt, passOn, statesOf } from '../domain/course.ts';
import { needsTax } from '../domain/needs-tax.ts';
import { certificateUnit, taxNeeded } from '../domain/refusals.ts';
import { markFaults, panelResult, weightedTotal } from '../domain/scoring.ts';
import { isComplete } from '../domain/seats.ts';
import { makerFault } from '../domain/standing.ts';
import { taxOf } from '../domain/tax-choice.ts';
import { appealDaysOf, issuingUnit } from '../store/curation-policy.ts';
import { dueOf, moveTo, waitingOn } from '../store/move.ts';
import { publishPassed } from '../store/publish-passed.ts';
import { giveOpinion, isRefusal, ownSeat } from '../store/seats.ts';
import { type Sheet, sheetsOf } from '../store/sheets.ts';
import { lockSubmission, type Submission, submissionTarget } from '../store/submissions.ts';
import { desk, remark, submissionInput } from './seat-input.ts';

const input = submissionInput.extend({
  /** A mark for every criterion of the set under which it was handed in. */
  marks: z.record(z.string().max(30), z.number().int().min(-1000).max(1000)),
  remark,
  /** Needed where no level below has fixed it. */
  taxTreatment: z.enum(['catering', 'goods']).optional(),
});

/**
 * A curator gives his marks from his own seat. Before the last seat of the panel has scored, nothing of it is on the submission:
 * no version, no event, no task. The last one brings the result, the certificate and the version that can be sold, or the failure.
 */
export const scoreSubmission = defineCommand({
  name: 'curation/score',
  title: { id: 'Penilaian diberikan', en: 'Marks given' },
  input,
  authority: { positions: desk, scope: 'region', states: statesOf.score },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId, { supplier: true, product: true });
    if (!submission) return null;
    const facts = {
      submission,
      sheets: await sheetsOf(ctx, submission),
      unit: await issuingUnit(ctx),
      appealDays: await appealDaysOf(ctx),
    };
    return { targets: [submissionTarget(submission)], facts };
  },
  decide({ submission, sheets, unit, appealDays }, { marks, taxTreatment }, by) {
    const seat = ownSeat(submission, by);
    // None of these depends on what anybody else of the panel did.
    const refused = firstRefusals([
      isRefusal(seat) && seat,
      makerFault(submission.supplierState),
      ...markFaults(submission.criteria.criteria, marks),
      needsTax(submission) && taxTreatment === undefined && taxNeeded(undefined, 'taxTreatment'),
      unit === null && certificateUnit(),
    ]);
    if (refused || isRefusal(seat) || unit === null) return refused as NonNullable<typeof refused>;
    const own = { marks, taxTreatment: taxTreatment ?? null };
    const total = weightedTotal(submission.criteria.criteria, [marks]);
    const complete = isComplete(levelAt(submission.levels, submission.level), submission.seats, seat.id);
    const outcome = complete ? outcomeOf(submission, [...sheets, own]) : null;
    return ok({ seat, total, outcome, unit, appealUntil: appealEnd(by.now, appealDays, by) });
  },
  async save(ctx, { seat, total, outcome, unit, appealUntil }, { submission }, given) {
    await giveOpinion(ctx, submission, seat, {
      outcome: 'score',
      marks: JSON.stringify(given.marks),
      remark: given.remark,
      tax_treatment: given.taxTreatment ?? null,
      total,
    });
    const kept = {
      privateFacts: { marks: given.marks, remark: given.remark },
      about: [{ type: 'curation_seat' as const, id: seat.id }],
    };
    if (outcome === null) {
      const answer = { submissionId: submission.id, state: submission.state, ownTotal: total };
      return { answer, publicFacts: {}, ...kept };
    }
    const certificate = await decideOn(ctx, submission, { ...outcome, unit });
    const dueAt = outcome.move.state === 'failed' ? appealUntil : dueOf(outcome.move, ctx.by);
    const { result, move } = outcome;
    const said = { state: move.state, total: result.total, grade: result.grade };
    return {
      answer: {
        submissionId: submission.id,
        ownTotal: total,
        ...said,
        certificate: certificate?.number ?? null,
      },
      publicFacts: { from: submission.state, spread: result.spread, ...said, ...certificate },
      ...kept,
      alsoAbout: [
        { type: 'submission', id: submission.id },
        { type: 'product', id: submission.productId },
        ...(certificate ? [{ type: 'product_certificate' as const, id: certificate.id }] : []),
      ],
      waiting: [
        waitingOn(submission, { ...move, dueAt }),
        // Nobody need renew a certificate that this one replaces.
        ...(certificate?.replaces
          ? [{ subject: { type: 'product_certificate' as const, id: certificate.replaces }, tasks: [] }]
          : []),
      ],
    };
  },
});

function outcomeOf(submission: Submission, sheets: readonly Sheet[]) {
  const result = panelResult(
    submission.criteria,
    sheets.map(({ marks }) => marks),
  );
  return {
    result,
    curators: sheets.length,
    taxTreatment: submission.taxTreatment ?? taxOf(sheets.map((sheet) => sheet.taxTreatment)),
    move: result.passed ? passOn(submission.levels, submission) : failed(submission),
  };
}

type Outcome = ReturnType<typeof outcomeOf> & {
  readonly unit: NonNullable<Awaited<ReturnType<typeof issuingUnit>>>;
};

/** Writes what a whole panel decided. @returns the certificate, null where there is none (yet). */
async function decideOn(ctx: SaveContext, submission: Submission, outcome: Outcome) {
  const { move, result, taxTreatment } = outcome;
  const ended = move.state === 'passed' || move.state === 'failed';
  const columns = ended
    ? { total: result.total, grade: result.grade, decided_at: ctx.now, tax_treatment: taxTreatment }
    : {};
  await moveTo(ctx, submission, move, columns);
  return move.state === 'passed' ? await publishPassed(ctx, submission, outcome) : null;
}
