import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { formatDateTime } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { tellMakers } from '../store/invitations.ts';
import { lockSession, sessionTarget, waitingOnSession } from '../store/sessions.ts';

/** Calls a session off: everybody who was invited is told, and can be invited to another. */
export const cancelSession = defineCommand({
  name: 'curation/cancel-session',
  title: { id: 'Sesi cicip dibatalkan', en: 'Tasting session cancelled' },
  input: z.object({
    sessionId: z.uuid(),
    version: seenVersion,
    reason: z.string().trim().min(5).max(300),
  }),
  authority: { positions: ['curator', 'city_officer'], scope: 'region', states: ['planned'] },
  async load(ctx, { sessionId }) {
    const session = await lockSession(ctx, sessionId);
    return session && { targets: [sessionTarget(session)], facts: { session } };
  },
  decide: () => ok({}),
  async save(ctx, _decision, { session }, { reason }) {
    await ctx.tx
      .updateTable('tasting_session')
      .set({ state: 'cancelled', cancel_reason: reason, version: session.version + 1 })
      .where('id', '=', session.id)
      .execute();
    const coming = session.invitations.filter(({ answer }) => answer !== 'declined');
    const when = formatDateTime(session.starts_at, 'id', ctx.zone);
    await tellMakers(ctx, coming, (supplier) => ({
      template: 'tasting_cancelled',
      params: [supplier, when],
    }));
    return {
      answer: { id: session.id },
      publicFacts: { reason, invited: coming.length },
      alsoAbout: coming.map(({ submission_id }) => ({ type: 'submission' as const, id: submission_id })),
      waiting: [waitingOnSession({ ...session, state: 'cancelled' }, [])],
    };
  },
});
