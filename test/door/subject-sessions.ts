import type { Cast } from './cast.ts';
import { call, valueOf } from './deeds.ts';
import { submissionAt } from './subject-submissions.ts';

const weekMs = 7 * 86_400_000;

/** A session of the first town, to which a piece of its maker that awaits a score is invited. */
export async function sessionAt(cast: Cast, state: string) {
  const { world, town } = cast;
  const curator = await town.actor('curator');
  const planned = valueOf(
    await call(world.dki, curator, 'curation/plan-session', sessionIn(town.regionCode, world.now())),
  );
  const id = String(planned['id']);
  const submission = await submissionAt(cast, 'scoring');
  valueOf(
    await call(world.dki, curator, 'curation/invite', {
      sessionId: id,
      version: 1,
      submissionIds: [submission.id],
    }),
  );
  const seen = { sessionId: id, version: 2 };
  if (state === 'cancelled')
    valueOf(await call(world.dki, curator, 'curation/cancel-session', { ...seen, reason: 'Dapur dipakai.' }));
  if (state === 'held')
    await cast.later(8, async () =>
      valueOf(
        await call(world.dki, curator, 'curation/note-attendance', { ...seen, attended: [submission.id] }),
      ),
    );
  return { id, version: state === 'planned' ? 2 : 3, table: 'tasting_session' };
}

/** A session a week from now, for three hours. */
export function sessionIn(regionCode: string, now: Date) {
  const startsAt = new Date(now.getTime() + weekMs);
  const endsAt = new Date(startsAt.getTime() + 3 * 3_600_000);
  const times = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  return { ...times, place: 'Dapur Kurasi', address: 'Jalan Cicip 1', regionCode, capacity: 10 };
}

/** The piece that is invited to a session. */
export async function invitedTo({ world }: Cast, sessionId: string): Promise<string> {
  const { submission_id } = await world.dki.db
    .selectFrom('tasting_invitation')
    .select('submission_id')
    .where('session_id', '=', sessionId)
    .executeTakeFirstOrThrow();
  return submission_id;
}
