import { addDays, type Day, dayOf, type Zone } from '../../../kernel/time.ts';

const hourMs = 3_600_000;

/**
 * Until when a maker may answer: a quarter of the time that is left before the food must arrive, at least one hour, at most the
 * hours of the policy, and never after the food is due.
 * @param hoursMax the policy `answer_hours` of the day on which the order is sent.
 */
export function answerDueAt(sentAt: Date, arriveAt: Date, hoursMax: number): Date {
  const left = arriveAt.getTime() - sentAt.getTime();
  const window = Math.min(Math.max(left / 4, hourMs), hoursMax * hourMs);
  return new Date(sentAt.getTime() + Math.max(0, Math.min(window, left)));
}

/** From which day on food may be on its way: the day before it must arrive, as some is cooked and brought in the evening. */
export function dispatchDay(arriveAt: Date, zone: Zone): Day {
  return addDays(dayOf(arriveAt, zone), -1);
}
