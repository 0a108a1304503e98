import { z } from 'zod';
import { firstRefusals, ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { hasOrders, meetingStarted, outgrowsPermit } from '../domain/schedule.ts';
import { countLiveOrders } from '../store/live-orders.ts';
import { changeMeetingRow, lockMeeting, meetingTarget } from '../store/meetings.ts';
import { checkMeeting, meetingInput, readInputFacts, rowOf, uuid } from './meeting-input.ts';

/** Changes a meeting that has not begun and that nobody has ordered for; a permit that no longer fits ends. */
export const changeMeeting = defineCommand({
  name: 'meetings/change',
  title: { id: 'Rapat diubah', en: 'Meeting changed' },
  input: meetingInput.extend({ meetingId: uuid, version: z.number().int().min(0) }),
  authority: { positions: ['requester', 'procurement_officer'], scope: 'unit', states: ['scheduled'] },
  async load(ctx, input) {
    const meeting = await lockMeeting(ctx, input.meetingId);
    if (!meeting) return null;
    const [facts, liveOrders] = [await readInputFacts(ctx, input), await countLiveOrders(ctx.tx, meeting.id)];
    return { targets: [meetingTarget(meeting)], facts: { ...facts, meeting, liveOrders } };
  },
  decide({ meeting, liveOrders, ...facts }, input, by) {
    if (meeting.startsAt <= by.now) return refuse(meetingStarted());
    if (liveOrders > 0) return refuse(hasOrders());
    return (
      firstRefusals(checkMeeting(facts, input, meeting.unitId, by)) ??
      ok({ permitEnds: meeting.permitState !== 'none' && outgrowsPermit(meeting, input) })
    );
  },
  async save(ctx, { permitEnds }, { meeting }, input) {
    const permit = permitEnds
      ? ({ permit_state: 'none', permit_reason: null, permit_answer: null } as const)
      : {};
    await changeMeetingRow(ctx, meeting, { ...rowOf(input), ...permit });
    return {
      answer: { id: meeting.id },
      publicFacts: {
        headcount: input.headcount,
        attendeeKind: input.attendeeKind,
        startsAt: input.startsAt,
        permitEnds,
      },
      ...(permitEnds ? { waiting: [{ subject: { type: 'meeting', id: meeting.id }, tasks: [] }] } : {}),
    };
  },
});
