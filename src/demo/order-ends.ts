import { cancelReasons, declineReasons, ratingNotes, shortageReasons } from './lists/meetings.ts';
import { hour, later, minute, workingDaysBetween } from './office-time.ts';
import type { Deal } from './order-book.ts';
import { onlySubmitted } from './order-times.ts';
import type { Random } from './random.ts';
import type { DemoOrder, DemoOrderLine, DemoOutcome, DemoRating, DemoTimes } from './types.ts';

/** An order that has everything but its key. */
export type Draft = Omit<DemoOrder, 'key'>;

/** An order that ended before delivery. */
export function unfulfilled(
  deal: Deal,
  submittedAt: Date,
  sentAt: Date,
  outcome: DemoOutcome,
  choice: Random,
): Draft {
  const asked = { ...onlySubmitted(submittedAt), sentAt };
  const times: DemoTimes =
    outcome === 'cancelled'
      ? {
          ...asked,
          answeredAt: later(sentAt, 20 * minute),
          cancelledAt: later(sentAt, choice.int(50, 240) * minute),
        }
      : {
          ...asked,
          answeredAt: later(sentAt, outcome === 'expired' ? 24 * hour : choice.int(15, 300) * minute),
        };
  const reason = { declined: declineReasons, cancelled: cancelReasons, expired: null }[outcome as 'declined'];
  return {
    ...deal,
    outcome,
    reason: reason ? choice.pick(reason) : null,
    method: 'manual',
    times,
    deliveredMinutesLate: null,
    daysToPay: null,
    rating: null,
    ratingNote: null,
  };
}

type Course = {
  readonly minutesLate: number;
  readonly missing: number;
  readonly method: DemoOrder['method'];
};

/** An order with its steps: what was counted, how late it was, when it was paid, how it was rated. */
export function finished(
  deal: Deal,
  times: DemoTimes,
  reached: DemoOutcome,
  course: Course,
  choice: Random,
): Draft {
  const short = course.missing > 0 && times.inspectedAt !== null;
  const rating = times.closedAt ? rate(course, choice) : null;
  return {
    ...deal,
    lines: times.inspectedAt ? count(deal.lines, short ? course.missing : 0) : deal.lines,
    outcome: reached === 'received' && short ? 'partially_received' : reached,
    reason: short ? choice.pick(shortageReasons) : null,
    method: course.method,
    times,
    deliveredMinutesLate: times.deliveredAt ? course.minutesLate : null,
    daysToPay: times.paidAt && times.confirmedAt ? workingDaysBetween(times.confirmedAt, times.paidAt) : null,
    rating,
    ratingNote: rating && choice.chance(0.3) ? choice.pick(ratingNotes) : null,
  };
}

/** What is missing is missing from the first line. */
function count(lines: readonly DemoOrderLine[], missing: number): DemoOrderLine[] {
  return lines.map((line, at) => ({ ...line, received: line.quantity - (at === 0 ? missing : 0) }));
}

function rate(course: Course, choice: Random): DemoRating {
  const good = (): number => choice.weighted([5, 4, 3], (stars) => ({ 5: 58, 4: 34, 3: 8 })[stars] ?? 0);
  return {
    accuracy: course.missing > 0 ? choice.int(2, 4) : good(),
    service: good(),
    timeliness: course.minutesLate > 10 ? choice.int(2, 3) : good(),
  };
}
