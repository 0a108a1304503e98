import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { sessionBegun } from '../domain/session.ts';
import { lockSession, waitingOnSession } from '../store/sessions.ts';

/** The maker says whether he comes; a place that he declines is free for somebody else, and his piece can be invited again. */
export const answerInvitation = defineCommand({
  name: 'curation/answer-invitation',
  title: { id: 'Undangan sesi cicip dijawab', en: 'Invitation to a tasting answered' },
  input: z.object({ sessionId: z.uuid(), submissionId: z.uuid(), coming: z.boolean() }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['planned'] },
  async load(ctx, { sessionId, submissionId }) {
    const session = await lockSession(ctx, sessionId);
    const own = session?.invitations.find(({ submission_id }) => submission_id === submissionId);
    if (!session || !own) return null;
    const { id, state } = session;
    return {
      // Others being invited changes nothing of what this maker answers: no version.
      targets: [{ type: 'tasting_session', id, unitId: null, supplierId: own.supplier_id, state }],
      facts: { session, own },
    };
  },
  decide: ({ session }, _input, by) => (session.starts_at <= by.now ? refuse(sessionBegun()) : ok({})),
  async save(ctx, _decision, { session, own }, { coming, submissionId }) {
    const answer = coming ? ('coming' as const) : ('declined' as const);
    const held = own.answer !== 'declined';
    // Who declined gave his place away; he comes back by a new invitation.
    const taken = session.invited - (held && !coming ? 1 : 0);
    const kept = held ? answer : own.answer;
    await ctx.tx
      .updateTable('tasting_invitation')
      .set({ answer: kept })
      .where('session_id', '=', session.id)
      .where('submission_id', '=', submissionId)
      .execute();
    await ctx.tx
      .updateTable('tasting_session')
      .set({ invited: taken, version: session.version + 1 })
      .where('id', '=', session.id)
      .execute();
    const now = session.invitations.map((each) =>
      each.submission_id === submissionId ? { ...each, answer: kept } : each,
    );
    return {
      answer: { id: session.id, coming: kept === 'coming' },
      publicFacts: { coming: kept === 'coming' },
      alsoAbout: [{ type: 'submission', id: submissionId }],
      waiting: [waitingOnSession(session, now)],
    };
  },
});
