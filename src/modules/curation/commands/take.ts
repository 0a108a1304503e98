import { newId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { type By, defineCommand } from '../../../platform/commands/define-command.ts';
import { levelAt, statesOf } from '../domain/course.ts';
import {
  alreadyDecided,
  declareFirst,
  otherPanelNeeded,
  recusedBefore,
  reserved,
  seatsTaken,
} from '../domain/refusals.ts';
import { freeSeats, type Seat } from '../domain/seats.ts';
import { tieRefusal } from '../domain/ties.ts';
import { satBefore } from '../store/panels.ts';
import { takeSeat } from '../store/seats.ts';
import { lockSubmission, type Submission, submissionTarget } from '../store/submissions.ts';
import { type Standing, standingOf } from '../store/ties.ts';
import { desk, submissionInput } from './seat-input.ts';

/**
 * Somebody at a desk takes a piece: a lease on a seat, so that two never work on one. Taking it again renews his lease. The
 * event is about the seat and not about the submission: what one curator does is on no timeline that another reads.
 */
export const takeSubmission = defineCommand({
  name: 'curation/take',
  title: { id: 'Pengajuan diambil', en: 'Submission taken' },
  input: submissionInput,
  authority: { positions: desk, scope: 'region', states: statesOf.take },
  async load(ctx, { submissionId }) {
    const submission = await lockSubmission(ctx, submissionId);
    if (!submission) return null;
    const standing = await standingOf(ctx, submission.supplierId);
    const before = submission.panel === 'appeal' ? await satBefore(ctx, submission.id) : new Set<string>();
    return { targets: [submissionTarget(submission)], facts: { submission, standing, before } };
  },
  decide({ submission, standing, before }, _input, by) {
    const personId = by.personId as string;
    const own = submission.seats.find((seat) => seat.personId === personId) ?? null;
    const level = levelAt(submission.levels, submission.level);
    return (
      firstRefusals([
        standing.tie && tieRefusal(standing.tie),
        ...ownFaults(own, standing),
        before.has(personId) && otherPanelNeeded(),
        isReserved(submission, personId, by) && reserved(),
        freeSeats(level, submission.seats, personId, by.now) <= 0 && seatsTaken(),
      ]) ??
      ok({
        seatId: own?.id ?? newId(),
        fresh: own === null,
        leaseUntil: new Date(by.now.getTime() + level.leaseMinutes * 60_000),
      })
    );
  },
  async save(ctx, seat, { submission }) {
    await takeSeat(ctx, submission, seat);
    return {
      answer: { submissionId: submission.id, seatId: seat.seatId, leaseUntil: seat.leaseUntil.toISOString() },
      publicFacts: { submissionId: submission.id },
      about: [{ type: 'curation_seat', id: seat.seatId }],
    };
  },
});

/** What a person's own seat, or the lack of his declaration, keeps him from. */
function ownFaults(own: Seat | null, { declared }: Standing): (Refusal | false)[] {
  return [
    !declared && declareFirst(),
    own?.state === 'done' && alreadyDecided(),
    own?.state === 'recused' && recusedBefore(),
  ];
}

/** A mended piece is kept for those who returned it, until the promised date. */
function isReserved(submission: Submission, personId: string, { now }: Pick<By, 'now'>): boolean {
  const { reservedFor, reservedUntil } = submission;
  if (reservedFor.length === 0 || reservedUntil === null || reservedUntil <= now) return false;
  return !reservedFor.includes(personId);
}
