import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import type { Tx } from '../../../platform/storage/database.ts';
import { changeMeetingRow, lockMeeting, meetingTarget } from '../store/meetings.ts';
import { uuid } from './meeting-input.ts';
import { requestPermit } from './request-permit.ts';

export const askedByYourself = defineRefusal('meetings/asked-by-yourself', 403, {
  id: 'Anda yang mengajukan permintaan ini, sehingga persetujuan harus diberikan oleh pejabat lain.',
  en: 'You made this request yourself, so another officer must answer it.',
});
export const nothingAsked = defineRefusal('meetings/no-permit-asked', 409, {
  id: 'Tidak ada pengecualian yang menunggu jawaban untuk rapat ini.',
  en: 'No exception waits for an answer for this meeting.',
});

/** PA/KPA grants or refuses the exception, with a reason; never the one who asked. */
export const answerPermit = defineCommand({
  name: 'meetings/answer-permit',
  title: { id: 'Pengecualian dijawab PA/KPA', en: 'Exception answered by PA/KPA' },
  input: z.object({
    meetingId: uuid,
    version: seenVersion,
    answer: z.enum(['grant', 'refuse']),
    reason: z.string().trim().min(5).max(1000),
  }),
  authority: { positions: ['budget_authority'], scope: 'unit', states: ['scheduled'] },
  async load(ctx, { meetingId }) {
    const meeting = await lockMeeting(ctx, meetingId);
    if (!meeting) return null;
    const askedBy = await lastAsker(ctx.tx, meeting.id);
    return { targets: [meetingTarget(meeting)], facts: { meeting, askedBy } };
  },
  decide({ meeting, askedBy }, { answer }, by) {
    const wrong = firstRefusals([
      meeting.permitState === 'requested' ? null : nothingAsked(),
      askedBy !== null && askedBy === by.personId ? askedByYourself() : null,
    ]);
    return wrong ?? ok(answer === 'grant' ? ('granted' as const) : ('refused' as const));
  },
  async save(ctx, permitState, { meeting }, { reason }) {
    await changeMeetingRow(ctx, meeting, { permit_state: permitState, permit_answer: reason });
    return {
      answer: { id: meeting.id, permit: permitState },
      publicFacts: { permit: permitState },
      privateFacts: { reason },
      waiting: [{ subject: { type: 'meeting', id: meeting.id }, tasks: [] }],
    };
  },
});

/** Who asked last: the event says so, and nobody can rewrite it. */
async function lastAsker(tx: Tx, meetingId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('event_subject')
    .innerJoin('event', 'event.id', 'event_subject.event_id')
    .select('event.actor_id')
    .where('event_subject.subject_type', '=', 'meeting')
    .where('event_subject.subject_id', '=', meetingId)
    .where('event.command', '=', requestPermit.name)
    .orderBy('event_subject.event_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.actor_id ?? null;
}
