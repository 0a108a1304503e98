import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { checkInvitations, sessionBegun } from '../domain/session.ts';
import { lockCandidates, tellMakers } from '../store/invitations.ts';
import { lockSession, sessionTarget, waitingOnSession } from '../store/sessions.ts';

/** Invites pieces that await their score to a session; the session's lock keeps two who invite at once within its places. */
export const invite = defineCommand({
  name: 'curation/invite',
  title: { id: 'Undangan sesi cicip dikirim', en: 'Invitations to a tasting sent' },
  input: z.object({
    sessionId: z.uuid(),
    version: seenVersion,
    submissionIds: z.array(z.uuid()).min(1).max(100),
  }),
  authority: { positions: ['curator', 'city_officer'], scope: 'region', states: ['planned'] },
  async load(ctx, { sessionId, submissionIds }) {
    const candidates = await lockCandidates(ctx, [...new Set(submissionIds)]);
    const session = await lockSession(ctx, sessionId);
    return session && { targets: [sessionTarget(session)], facts: { session, candidates } };
  },
  decide({ session, candidates }, { submissionIds }, by) {
    const wanted = [...new Set(submissionIds)];
    const left = session.capacity - session.invited;
    const area = by.assignment?.regionCode ?? null;
    return (
      firstRefusals([
        session.starts_at <= by.now && sessionBegun(),
        ...checkInvitations(wanted, candidates, { left, area }),
      ]) ?? ok({})
    );
  },
  async save(ctx, _decision, { session, candidates }) {
    const rows = candidates.map(({ id, supplierId }) => ({
      session_id: session.id,
      submission_id: id,
      supplier_id: supplierId,
      answer: null,
    }));
    // Who declined and is asked again has his row already.
    await ctx.tx
      .insertInto('tasting_invitation')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['session_id', 'submission_id']).doUpdateSet({ answer: null }),
      )
      .execute();
    await ctx.tx
      .updateTable('tasting_session')
      .set({ invited: session.invited + candidates.length, version: session.version + 1 })
      .where('id', '=', session.id)
      .execute();
    const when = formatDateTime(session.starts_at, 'id', ctx.zone);
    await tellMakers(ctx, candidates, (supplier) => ({
      template: 'tasting_invited',
      params: [supplier, when, session.place],
      usefulUntil: session.starts_at,
    }));
    const before = session.invitations.filter(
      (each) => !rows.some((row) => row.submission_id === each.submission_id),
    );
    return {
      answer: { id: session.id, invited: session.invited + candidates.length },
      publicFacts: { invited: candidates.length, startsAt: session.starts_at.toISOString() },
      alsoAbout: candidates.map(({ id }) => ({ type: 'submission' as const, id })),
      waiting: [waitingOnSession(session, [...before, ...rows])],
    };
  },
});
