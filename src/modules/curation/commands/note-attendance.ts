import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { clockTime, dayOf, formatDay } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { notInvited, sessionNotBegun } from '../domain/session.ts';
import { noteWhoCame } from '../store/invitations.ts';
import { lockSession, sessionTarget, waitingOnSession } from '../store/sessions.ts';

/** Who of the invited brought his product; may be corrected, since a list is easily mistaken. */
export const noteAttendance = defineCommand({
  name: 'curation/note-attendance',
  title: { id: 'Kehadiran sesi cicip dicatat', en: 'Attendance of a tasting noted' },
  input: z.object({
    sessionId: z.uuid(),
    version: seenVersion,
    /** Submissions whose makers came; all others that were invited did not. */
    attended: z.array(z.uuid()).max(500),
  }),
  authority: { positions: ['curator', 'city_officer'], scope: 'region', states: ['planned', 'held'] },
  async load(ctx, { sessionId }) {
    const session = await lockSession(ctx, sessionId);
    return session && { targets: [sessionTarget(session)], facts: { session } };
  },
  decide({ session }, { attended }, by) {
    const invited = new Set(session.invitations.map(({ submission_id }) => submission_id));
    const day = formatDay(dayOf(session.starts_at, by.zone), 'id');
    return (
      firstRefusals([
        session.starts_at > by.now && sessionNotBegun({ day, time: clockTime(session.starts_at, by.zone) }),
        !attended.every((id) => invited.has(id)) && notInvited(undefined, 'attended'),
      ]) ?? ok({})
    );
  },
  async save(ctx, _decision, { session }, { attended }) {
    await noteWhoCame(ctx, session.id, attended);
    await ctx.tx
      .updateTable('tasting_session')
      .set({ state: 'held', version: session.version + 1 })
      .where('id', '=', session.id)
      .execute();
    return {
      answer: { id: session.id, attended: attended.length },
      publicFacts: { invited: session.invitations.length, attended: attended.length },
      alsoAbout: session.invitations.map(({ submission_id }) => ({
        type: 'submission' as const,
        id: submission_id,
      })),
      waiting: [waitingOnSession({ ...session, state: 'held' }, session.invitations)],
    };
  },
});
