import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { readLiveOrders } from '../store/live-orders.ts';
import { changeMeetingRow, lockMeeting, meetingTarget } from '../store/meetings.ts';
import { uuid } from './meeting-input.ts';

export const liveOrdersLeft = defineRefusal('meetings/live-orders-left', 409, {
  id: 'Rapat ini masih memiliki {count} pesanan berjalan. Batalkan pesanannya dahulu.',
  en: 'This meeting still has {count} live orders. Cancel them first.',
});

/** Cancels a meeting for which nothing is on order. */
export const cancelMeeting = defineCommand({
  name: 'meetings/cancel',
  title: { id: 'Rapat dibatalkan', en: 'Meeting cancelled' },
  input: z.object({
    meetingId: uuid,
    version: seenVersion,
    reason: z.string().trim().min(5).max(500),
  }),
  authority: { positions: ['requester', 'procurement_officer'], scope: 'unit', states: ['scheduled'] },
  async load(ctx, { meetingId }) {
    const meeting = await lockMeeting(ctx, meetingId);
    if (!meeting) return null;
    const { count } = await readLiveOrders({ db: ctx.tx, schema: ctx.schema }, meeting.id);
    return { targets: [meetingTarget(meeting)], facts: { meeting, count } };
  },
  decide: ({ count }) => (count > 0 ? refuse(liveOrdersLeft({ count })) : ok(null)),
  async save(ctx, _decision, { meeting }, { reason }) {
    await changeMeetingRow(ctx, meeting, { state: 'cancelled' });
    return {
      answer: { id: meeting.id },
      publicFacts: {},
      privateFacts: { reason },
      waiting: [{ subject: { type: 'meeting', id: meeting.id }, tasks: [] }],
    };
  },
});
