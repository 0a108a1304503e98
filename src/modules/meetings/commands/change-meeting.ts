import { firstRefusals, ok, refuse } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { checkOrdered } from '../domain/ordered.ts';
import { meetingStarted, outgrowsPermit } from '../domain/schedule.ts';
import { readLiveOrders } from '../store/live-orders.ts';
import { changeMeetingRow, lockMeeting, meetingTarget } from '../store/meetings.ts';
import { readPolicies } from '../store/policies.ts';
import { checkMeeting, meetingInput, readInputFacts, rowOf, uuid } from './meeting-input.ts';

/**
 * Changes a meeting that has not begun; once something is on order for it, its title and headcount only. A permit that no longer
 * fits ends.
 */
export const changeMeeting = defineCommand({
  name: 'meetings/change',
  title: { id: 'Rapat diubah', en: 'Meeting changed' },
  input: meetingInput.extend({ meetingId: uuid, version: seenVersion }),
  authority: { positions: ['requester', 'procurement_officer'], scope: 'unit', states: ['scheduled'] },
  async load(ctx, input) {
    const meeting = await lockMeeting(ctx, input.meetingId);
    if (!meeting) return null;
    const live = await readLiveOrders({ db: ctx.tx, schema: ctx.schema }, meeting.id);
    const policies = live.count > 0 ? await readPolicies(ctx.tx) : [];
    const facts = { ...(await readInputFacts(ctx, input)), meeting, live, policies };
    return { targets: [meetingTarget(meeting)], facts };
  },
  decide({ meeting, live, policies, ...facts }, input, by) {
    if (meeting.startsAt <= by.now) return refuse(meetingStarted());
    const after = { ...input, startsAt: new Date(input.startsAt), endsAt: new Date(input.endsAt) };
    const wrong =
      live.count > 0
        ? checkOrdered(live, meeting, after, policies, dayOf(by.now, by.zone))
        : checkMeeting(facts, input, meeting.unitId, by);
    return (
      firstRefusals(wrong) ??
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
