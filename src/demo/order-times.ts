import { type Day, dayOf } from '../kernel/time.ts';
import { at, hour, inOffice, later, minute, workingDay } from './office-time.ts';
import type { Random } from './random.ts';
import type { DemoOutcome, DemoTimes } from './types.ts';

/** The steps in the order in which they happen, each with the state in which it leaves the order. */
export const steps: readonly (readonly [keyof DemoTimes, DemoOutcome])[] = [
  ['submittedAt', 'submitted'],
  ['sentAt', 'sent'],
  ['answeredAt', 'accepted'],
  ['dispatchedAt', 'dispatched'],
  ['deliveredAt', 'delivered'],
  ['inspectedAt', 'inspected'],
  ['confirmedAt', 'received'],
  ['invoicedAt', 'awaiting_verification'],
  ['verifiedAt', 'ready_to_pay'],
  ['autodebitRequestedAt', 'autodebit_requested'],
  ['paidAt', 'paid'],
  ['closedAt', 'closed'],
];

/** Nothing has happened but the submission. */
export function onlySubmitted(submittedAt: Date): DemoTimes {
  return {
    submittedAt,
    sentAt: null,
    answeredAt: null,
    cancelledAt: null,
    dispatchedAt: null,
    deliveredAt: null,
    inspectedAt: null,
    confirmedAt: null,
    invoicedAt: null,
    verifiedAt: null,
    autodebitRequestedAt: null,
    paidAt: null,
    closedAt: null,
  };
}

export type Delivery = { readonly startsAt: Date; readonly endsAt: Date; readonly minutesLate: number };

/** Food is promised half an hour before the meeting starts. */
export function promisedAt(startsAt: Date): Date {
  return later(startsAt, -30 * minute);
}

/** Submission on a working day `days` before the meeting, sent the same day; one form (same instant) where one person does both. */
export function submission(
  meetingDay: Day,
  days: number,
  oneForm: boolean,
  choice: Random,
): { submittedAt: Date; sentAt: Date } {
  const submittedAt = later(at(workingDay(meetingDay, -days), '08:05'), choice.int(0, 330) * minute);
  return { submittedAt, sentAt: oneForm ? submittedAt : later(submittedAt, choice.int(4, 110) * minute) };
}

/** Minutes from sending to the answer: most answer within the morning, a few only in the evening. */
export function answerMinutes(choice: Random): number {
  return choice.chance(0.75) ? choice.int(3, 150) : choice.int(150, 560);
}

/** A whole life as history tells it: some confirm the next day, most are paid within three working days. */
export function historicTimes(
  submittedAt: Date,
  sentAt: Date,
  delivery: Delivery,
  autodebit: boolean,
  choice: Random,
): DemoTimes {
  const answeredAt = later(sentAt, answerMinutes(choice) * minute);
  const deliveredAt = later(promisedAt(delivery.startsAt), delivery.minutesLate * minute);
  const inspectedAt = later(deliveredAt, choice.int(4, 25) * minute);
  const sameDay = choice.chance(0.7);
  const confirmedAt = inOffice(
    later(sameDay ? inspectedAt : delivery.endsAt, choice.int(15, sameDay ? 150 : 420) * minute),
  );
  const invoicedAt = later(confirmedAt, choice.int(10, 200) * minute);
  const days = choice.weighted(
    [1, 2, 3, 4, 5, 7],
    (count) => ({ 1: 16, 2: 42, 3: 29, 4: 7, 5: 4, 7: 2 })[count] ?? 0,
  );
  const paidAt = later(at(workingDay(dayOf(confirmedAt), days), '13:00'), choice.int(0, 170) * minute);
  const verifiedAt = verification(invoicedAt, paidAt, choice);
  const autodebitRequestedAt = autodebit ? later(paidAt, -choice.int(20, 90) * minute) : null;
  return {
    ...onlySubmitted(submittedAt),
    sentAt,
    answeredAt,
    dispatchedAt: later(deliveredAt, -choice.int(25, 75) * minute),
    deliveredAt,
    inspectedAt,
    confirmedAt,
    invoicedAt,
    verifiedAt,
    autodebitRequestedAt,
    paidAt,
    closedAt: inOffice(later(paidAt, choice.int(1, 26) * hour)),
  };
}

/** The finance officer looks on the morning of the day of payment, or the day after the receipt when there is time. */
function verification(invoicedAt: Date, paidAt: Date, choice: Random): Date {
  const morning = later(at(dayOf(paidAt), '08:10'), choice.int(0, 150) * minute);
  const next = later(at(workingDay(dayOf(invoicedAt), 1), '08:10'), choice.int(0, 150) * minute);
  return next < morning ? next : morning;
}

/** A brisk life, for orders in flight: everything up to the confirmation on the day, papers the next morning. */
export function briskTimes(
  submittedAt: Date,
  sentAt: Date,
  delivery: Delivery,
  autodebit: boolean,
): DemoTimes {
  const deliveredAt = later(promisedAt(delivery.startsAt), delivery.minutesLate * minute);
  const confirmedAt = later(delivery.endsAt, 10 * minute);
  const verifiedAt = at(workingDay(dayOf(confirmedAt), 1), '08:40');
  const paidAt = at(workingDay(dayOf(confirmedAt), 2), '10:15');
  return {
    ...onlySubmitted(submittedAt),
    sentAt,
    answeredAt: later(sentAt, 25 * minute),
    dispatchedAt: later(deliveredAt, -40 * minute),
    deliveredAt,
    inspectedAt: later(deliveredAt, 9 * minute),
    confirmedAt,
    invoicedAt: later(confirmedAt, 35 * minute),
    verifiedAt,
    autodebitRequestedAt: autodebit ? later(verifiedAt, 80 * minute) : null,
    paidAt,
    closedAt: later(paidAt, 20 * hour),
  };
}

/** Forgets every step behind the one that leaves the order in `outcome`. */
export function cutAt(times: DemoTimes, outcome: DemoOutcome): DemoTimes {
  const alike: Partial<Record<DemoOutcome, DemoOutcome>> = {
    partially_received: 'received',
    code_locked: 'delivered',
  };
  const wanted = alike[outcome] ?? outcome;
  const last = steps.findIndex(([, state]) => state === wanted);
  return cut(times, (index) => index <= last);
}

/** Forgets what has not happened yet, and says where that leaves the order. */
export function untilNow(times: DemoTimes, now: Date): { times: DemoTimes; outcome: DemoOutcome } {
  const reached = steps.findLastIndex(([name]) => {
    const instant = times[name];
    return instant !== null && instant <= now;
  });
  return {
    times: cut(times, (index) => index <= reached),
    outcome: steps[Math.max(0, reached)]?.[1] ?? 'submitted',
  };
}

function cut(times: DemoTimes, keep: (index: number) => boolean): DemoTimes {
  const kept: Partial<Record<keyof DemoTimes, Date | null>> = {};
  for (const [index, [name]] of steps.entries()) kept[name] = keep(index) ? times[name] : null;
  return { ...times, ...kept } as DemoTimes;
}
