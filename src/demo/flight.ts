import { rupiah } from '../kernel/rupiah.ts';
import { addDays, dayOf } from '../kernel/time.ts';
import { officerSignsUpTo } from './market.ts';
import { at, hour, later, minute, workingCalendar, workingDay } from './office-time.ts';
import { type Deal, type DealWish, type OrderBook } from './order-book.ts';
import { type Draft, finished, unfulfilled } from './order-ends.ts';
import { briskTimes, cutAt, onlySubmitted, promisedAt, submission } from './order-times.ts';
import type { Random } from './random.ts';
import { mainSupplierKey } from './suppliers.ts';
import type { DemoOutcome } from './types.ts';
import { mainUnitKey } from './units.ts';

/**
 * What waits for whom: `state, unit, working days from today to the meeting, supplier`. The main unit has every state, so that each
 * of the main team finds work; `today` is the nearest meeting that fits the state.
 */
const plan: readonly (readonly [DemoOutcome, string, number | 'today', string?])[] = [
  ['submitted', mainUnitKey, 4],
  ['submitted', mainUnitKey, 6],
  ['submitted', 'bagian-kesra-jakpus', 5],
  ['submitted', 'kec-gambir', 5],
  ['checked', mainUnitKey, 6],
  ['sent', mainUnitKey, 4, mainSupplierKey],
  ['sent', mainUnitKey, 5],
  ['sent', 'dinas-lh', 5],
  ['accepted', mainUnitKey, 1, mainSupplierKey],
  ['accepted', mainUnitKey, 2],
  ['accepted', 'kec-cakung', 2],
  ['accepted', 'jakbar', 3],
  ['dispatched', mainUnitKey, 'today'],
  ['dispatched', 'kel-tebet-timur', 'today'],
  ['delivered', mainUnitKey, 'today'],
  ['code_locked', mainUnitKey, 'today'],
  ['delivered', 'dinas-ppkukm', 'today'],
  ['inspected', mainUnitKey, -1],
  ['inspected', 'sudin-pendidikan-jakut', -1],
  ['received', mainUnitKey, -1, mainSupplierKey],
  ['received', 'bppbj', -1],
  ['partially_received', mainUnitKey, -1],
  ['awaiting_verification', mainUnitKey, -1],
  ['awaiting_verification', 'bagian-pemerintahan-jakpus', -2],
  ['awaiting_verification', 'bagian-kesra-jakpus', -1],
  ['ready_to_pay', mainUnitKey, -2],
  ['ready_to_pay', mainUnitKey, -3, mainSupplierKey],
  ['ready_to_pay', mainUnitKey, -5],
  ['ready_to_pay', 'bagian-hukum-jakpus', -2],
  ['autodebit_requested', mainUnitKey, -3],
  ['autodebit_requested', 'jakbar', -2],
  ['paid', mainUnitKey, -4],
  ['paid', 'kel-petojo-selatan', -4],
  ['declined', mainUnitKey, 4],
  ['expired', mainUnitKey, 5],
  ['cancelled', mainUnitKey, 3],
  // The main maker at the door, with a code to enter.
  ['dispatched', mainUnitKey, 'today', mainSupplierKey],
];

/** Above what the procurement officer signs alone. */
const largeMeeting = { people: 260, atLeast: rupiah(officerSignsUpTo + 1n) };

/** The orders that wait for somebody now, one by one as planned. */
export function flightOrders(now: Date, book: OrderBook, choice: Random): Draft[] {
  return plan.flatMap(([outcome, unitKey, offset, supplierKey]) => {
    const draft = order(now, book, outcome, unitKey, offset, supplierKey, choice);
    return draft ? [draft] : [];
  });
}

function order(
  now: Date,
  book: OrderBook,
  outcome: DemoOutcome,
  unitKey: string,
  offset: number | 'today',
  supplierKey: string | undefined,
  choice: Random,
): Draft | null {
  const meeting =
    offset === 'today' ? nearest(now, outcome) : { day: workingDay(dayOf(now), offset), startTime: '09:00' };
  const { submittedAt, sentAt } = asked(now, outcome, meeting.day, unitKey === 'kel-petojo-selatan', choice);
  const promised = promisedAt(at(meeting.day, meeting.startTime));
  const hours = Math.floor((promised.getTime() - Math.max(sentAt.getTime(), submittedAt.getTime())) / hour);
  const wish = {
    unitKey,
    ...meeting,
    submittedBy: dayOf(submittedAt),
    hours,
    ...(supplierKey ? { supplierKey } : {}),
    ...(outcome === 'checked' ? { large: largeMeeting } : {}),
  };
  const deal = tryDeal(book, wish, choice);
  if (!deal) return null;
  const minutesLate = choice.int(-20, -2);
  const autodebit = outcome === 'autodebit_requested';
  const course = {
    minutesLate,
    missing: outcome === 'partially_received' ? 2 : 0,
    method: autodebit ? 'autodebit' : 'manual',
  } as const;
  if (outcome === 'submitted' || outcome === 'checked')
    return finished(deal, onlySubmitted(submittedAt), outcome, course, choice);
  if (outcome === 'declined' || outcome === 'expired' || outcome === 'cancelled') {
    return unfulfilled(deal, submittedAt, sentAt, outcome, choice);
  }
  const full = cutAt(briskTimes(submittedAt, sentAt, { ...deal, minutesLate }, autodebit), outcome);
  const started = outcome === 'dispatched' && full.dispatchedAt && full.dispatchedAt > now;
  const times = started ? { ...full, dispatchedAt: later(now, -12 * minute) } : full;
  return finished(deal, times, outcome === 'partially_received' ? 'received' : outcome, course, choice);
}

/** Another headcount or package may find a maker where the first did not. */
function tryDeal(book: OrderBook, wish: DealWish, choice: Random): Deal | null {
  for (let attempt = 0; attempt < 40; attempt++) {
    const deal = book.deal(wish, choice);
    if (deal) return deal;
  }
  return null;
}

/** New questions were asked today, those that came to nothing one or two working days ago, the rest days before the meeting. */
function asked(
  now: Date,
  outcome: DemoOutcome,
  meetingDay: string,
  oneForm: boolean,
  choice: Random,
): { submittedAt: Date; sentAt: Date } {
  if (outcome === 'submitted' || outcome === 'checked' || outcome === 'sent') {
    const sentAt = recently(now, (outcome === 'sent' ? 100 : 70) + choice.int(0, 40));
    return { submittedAt: later(sentAt, -choice.int(10, 25) * minute), sentAt };
  }
  const back = { expired: -2, declined: -1, cancelled: -1 }[outcome as 'expired'];
  if (back === undefined) return submission(meetingDay, 5, oneForm, choice);
  const submittedAt = later(at(workingDay(dayOf(now), back), '08:20'), choice.int(0, 60) * minute);
  return { submittedAt, sentAt: later(submittedAt, choice.int(8, 30) * minute) };
}

/** So many minutes ago, or when offices closed last, if that is less than a night away (longer and the answer would be overdue). */
function recently(now: Date, minutes: number): Date {
  const then = later(now, -minutes * minute);
  const day = dayOf(then);
  if (workingCalendar.isWorkingDay(day) && then >= at(day, '07:30') && then <= at(day, '16:00')) return then;
  const closing = [0, -1]
    .map((back) => addDays(dayOf(now), back))
    .filter((candidate) => workingCalendar.isWorkingDay(candidate))
    .map((candidate) => at(candidate, '15:40'))
    .find((instant) => instant < then);
  return closing && then.getTime() - closing.getTime() < 17 * hour ? closing : then;
}

/** Delivered food stands at the last meeting that has begun, dispatched food goes to the next one. */
function nearest(now: Date, outcome: DemoOutcome): { day: string; startTime: string } {
  const slots = ['08:30', '09:00', '10:00', '13:00', '13:30'];
  const today = dayOf(now);
  const todays = workingCalendar.isWorkingDay(today)
    ? slots.map((startTime) => ({ day: today, startTime }))
    : [];
  const before = slots.map((startTime) => ({ day: workingDay(today, -1), startTime }));
  // Food leaves the kitchen a day before at the earliest, so before a weekend it goes to a meeting on Saturday.
  const next = outcome === 'dispatched' ? addDays(today, 1) : workingDay(today, 1);
  const after = slots.map((startTime) => ({ day: next, startTime }));
  const startOf = (slot: { day: string; startTime: string }): Date => at(slot.day, slot.startTime);
  const all = [...before, ...todays, ...after];
  const fallback = { day: next, startTime: '08:30' };
  return (
    (outcome === 'delivered' || outcome === 'code_locked'
      ? all.findLast((slot) => later(startOf(slot), -25 * minute) < now)
      : all.find((slot) => later(startOf(slot), -20 * minute) > now)) ?? fallback
  );
}
