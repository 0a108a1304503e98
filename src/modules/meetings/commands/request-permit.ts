import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { dayOf, workingDaysAfter } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { entitlementOf, notEntitled, permitAwaited } from '../domain/entitlement.ts';
import { meetingStarted } from '../domain/schedule.ts';
import { changeMeetingRow, lockMeeting, meetingTarget } from '../store/meetings.ts';
import { readPolicies } from '../store/policies.ts';
import { uuid } from './meeting-input.ts';

const reasonMin = 20;

export const reasonTooShort = defineRefusal('meetings/reason-too-short', 422, {
  id: 'Tulis alasan paling sedikit {min} huruf agar PA/KPA dapat menilai.',
  en: 'Give a reason of at least {min} characters, so that PA/KPA can judge.',
});
export const permitAlreadyGranted = defineRefusal('meetings/permit-already-granted', 409, {
  id: 'Pengecualian untuk rapat ini sudah diberikan.',
  en: 'The exception for this meeting has been granted already.',
});

/** Asks PA/KPA for an exception: food beyond the rule, or above the ceiling per head. */
export const requestPermit = defineCommand({
  name: 'meetings/request-permit',
  title: { id: 'Pengecualian diajukan kepada PA/KPA', en: 'Exception requested from PA/KPA' },
  input: z.object({
    meetingId: uuid,
    version: seenVersion,
    reason: z.string().trim().min(1).max(1000),
  }),
  authority: { positions: ['requester'], scope: 'unit', states: ['scheduled'] },
  async load(ctx, { meetingId }) {
    const meeting = await lockMeeting(ctx, meetingId);
    if (!meeting) return null;
    const policies = await readPolicies(ctx.tx);
    return { targets: [meetingTarget(meeting)], facts: { meeting, policies } };
  },
  decide({ meeting, policies }, { reason }, by) {
    if (meeting.startsAt <= by.now) return refuse(meetingStarted());
    if (meeting.permitState === 'requested') return refuse(permitAwaited());
    if (meeting.permitState === 'granted') return refuse(permitAlreadyGranted());
    const entitled = entitlementOf(meeting, policies, dayOf(meeting.startsAt, by.zone));
    // Where the rule blocks everything, no permit could open it: better said now than by PA/KPA.
    if (entitled.entitlement === 'nothing' && entitled.effect === 'block') {
      return refuse({ ...notEntitled(), message: entitled.sentence });
    }
    if (reason.length < reasonMin) return refuse(reasonTooShort({ min: reasonMin }, 'reason'));
    // The answer is of use only before the meeting begins.
    const inTime = workingDaysAfter(by.now, 1, by.calendar, by.zone);
    return ok({ dueAt: inTime < meeting.startsAt ? inTime : meeting.startsAt });
  },
  async save(ctx, { dueAt }, { meeting }, { reason }) {
    await changeMeetingRow(ctx, meeting, {
      permit_state: 'requested',
      permit_reason: reason,
      permit_answer: null,
    });
    return {
      answer: { id: meeting.id },
      publicFacts: {},
      privateFacts: { reason },
      waiting: [
        {
          subject: { type: 'meeting', id: meeting.id },
          tasks: [
            {
              command: 'meetings/answer-permit',
              position: 'budget_authority',
              unitId: meeting.unitId,
              dueAt,
            },
          ],
        },
      ],
    };
  },
});
