import type { Refusal } from '../../../kernel/refusal.ts';
import type { By, SaveContext } from '../../../platform/commands/define-command.ts';
import type { NewRow, Row } from '../../../platform/storage/tables.ts';
import { seatNeeded } from '../domain/refusals.ts';
import { isHeld, type Seat } from '../domain/seats.ts';
import type { Submission } from './submissions.ts';

/** Writes a lease: a new seat, or the person's own one again. */
export async function takeSeat(
  ctx: SaveContext,
  submission: Submission,
  seat: { readonly seatId: string; readonly fresh: boolean; readonly leaseUntil: Date },
): Promise<void> {
  const lease = { state: 'held' as const, taken_at: ctx.now, lease_until: seat.leaseUntil };
  if (!seat.fresh) {
    await ctx.tx.updateTable('curation_seat').set(lease).where('id', '=', seat.seatId).execute();
    return;
  }
  await ctx.tx
    .insertInto('curation_seat')
    .values({
      id: seat.seatId,
      submission_id: submission.id,
      round: submission.round,
      level: submission.level,
      panel: submission.panel,
      person_id: ctx.by.personId as string,
      ...lease,
    })
    .execute();
}

/** The caller's own live seat, or why he has none. Nothing about anybody else's seat enters here. */
export function ownSeat(submission: Submission, by: Pick<By, 'personId' | 'now'>): Seat | Refusal {
  const own = submission.seats.find((seat) => seat.personId === by.personId);
  return own && isHeld(own, by.now) ? own : seatNeeded();
}

/** Ends a seat. */
export async function endSeat(
  ctx: SaveContext,
  seatId: string,
  state: Exclude<Row<'curation_seat'>['state'], 'held'>,
  tie: string | null = null,
): Promise<void> {
  await ctx.tx.updateTable('curation_seat').set({ state, tie }).where('id', '=', seatId).execute();
}

/** Everybody else's unfinished seat ends when the piece leaves the desk. */
export async function emptySeats(ctx: SaveContext, submission: Submission): Promise<void> {
  await ctx.tx
    .updateTable('curation_seat')
    .set({ state: 'released' })
    .where('submission_id', '=', submission.id)
    .where('state', '=', 'held')
    .execute();
}

type Opinion = Pick<NewRow<'curation_opinion'>, 'outcome'> &
  Partial<
    Pick<NewRow<'curation_opinion'>, 'marks' | 'fixes' | 'remark' | 'visited_on' | 'tax_treatment' | 'total'>
  >;

/** Keeps what somebody decided from his seat, for ever, and ends the seat. */
export async function giveOpinion(
  ctx: SaveContext,
  submission: Submission,
  seat: Seat,
  opinion: Opinion,
): Promise<void> {
  await ctx.tx
    .insertInto('curation_opinion')
    .values({
      seat_id: seat.id,
      submission_id: submission.id,
      round: submission.round,
      level: submission.level,
      panel: submission.panel,
      person_id: seat.personId,
      given_at: ctx.now,
      ...opinion,
    })
    .execute();
  await endSeat(ctx, seat.id, 'done');
}

/** Is it a refusal? */
export function isRefusal(found: Seat | Refusal): found is Refusal {
  return 'code' in found;
}
