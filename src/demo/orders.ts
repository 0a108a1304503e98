import { addDays, dayOf } from '../kernel/time.ts';
import { flightOrders } from './flight.ts';
import { hour, minute, workingCalendar } from './office-time.ts';
import { type Deal, type OrderBook, openOrderBook, orderingUnit } from './order-book.ts';
import { type Draft, finished, unfulfilled } from './order-ends.ts';
import { historicTimes, submission, untilNow } from './order-times.ts';
import { type Random, random } from './random.ts';
import type { DemoOrder, DemoOutcome } from './types.ts';

/** How many meetings of the last twelve months are planned. */
export const historySize = 900;

const starts = ['08:30', '09:00', '09:00', '09:30', '10:00', '13:00', '13:00', '13:30'] as const;
/** On Fridays meetings end before, or start after, the prayer. */
const fridayStarts = ['08:30', '09:00', '13:30', '14:00'] as const;

/**
 * About 900 orders of the last twelve months and about 35 in flight in every state, by time of submission.
 * No package is overdrawn, no kitchen exceeds its day, every order is sent early enough for its maker.
 * @param now nothing that has happened lies behind it; the meetings of orders in flight may.
 */
export function pastOrders(now: Date, seed = 'jakarta'): DemoOrder[] {
  const book = openOrderBook(now, seed);
  const flight = flightOrders(now, book, random(`flight-${seed}`));
  const history = historyOrders(now, book, random(`history-${seed}`));
  return [...history, ...flight]
    .toSorted((a, b) => a.times.submittedAt.getTime() - b.times.submittedAt.getTime())
    .map((draft, at) => ({ key: `order-${String(at + 1).padStart(4, '0')}`, ...draft }));
}

function historyOrders(now: Date, book: OrderBook, choice: Random): Draft[] {
  const days = meetingDays(now);
  const drafts: Draft[] = [];
  for (let attempt = 0; drafts.length < historySize && attempt < historySize * 4; attempt++) {
    const day = choice.weighted(days, ({ weight }) => weight).day;
    const unitKey = orderingUnit(choice);
    const startTime = choice.pick(new Date(`${day}T00:00:00Z`).getUTCDay() === 5 ? fridayStarts : starts);
    const lead = choice.weighted(
      [2, 3, 4, 5, 6, 8],
      (count) => ({ 2: 18, 3: 26, 4: 22, 5: 16, 6: 10, 8: 8 })[count] ?? 0,
    );
    const { submittedAt, sentAt } = submission(day, lead, unitKey === 'kel-petojo-selatan', choice);
    const promised = Date.parse(`${day}T${startTime}:00+07:00`) - 30 * minute;
    const hours = Math.floor((promised - sentAt.getTime()) / hour);
    const deal = book.deal({ unitKey, day, startTime, submittedBy: dayOf(submittedAt), hours }, choice);
    if (deal) drafts.push(historic(deal, submittedAt, sentAt, now, choice));
  }
  return drafts;
}

/** Working days of the last year with their weight: busy before year's end, quiet around Idulfitri. */
function meetingDays(now: Date): { day: string; weight: number }[] {
  const today = dayOf(now);
  const busy = [0.8, 1.1, 0.75, 1, 1, 1, 1, 0.95, 1.1, 1.2, 1.35, 0.9];
  const found: { day: string; weight: number }[] = [];
  for (let day = addDays(today, -364); day < today; day = addDays(day, 1)) {
    if (workingCalendar.isWorkingDay(day))
      found.push({ day, weight: busy[Number(day.slice(5, 7)) - 1] ?? 1 });
  }
  return found;
}

function historic(deal: Deal, submittedAt: Date, sentAt: Date, now: Date, choice: Random): Draft {
  const fate = choice.next();
  if (fate < 0.04) return ended(deal, submittedAt, sentAt, fate, choice);
  const late = choice.chance(0.07);
  const minutesLate = late ? choice.int(12, 55) : choice.int(-28, 6);
  const method = choice.chance(0.3) ? 'autodebit' : 'manual';
  const full = historicTimes(submittedAt, sentAt, { ...deal, minutesLate }, method === 'autodebit', choice);
  const { times, outcome } = untilNow(full, now);
  const missing = choice.chance(0.04) ? choice.int(1, 4) : 0;
  return finished(deal, times, outcome, { minutesLate, missing, method }, choice);
}

/** Declined (by the maker), expired (no answer in a day) or cancelled (by the unit). */
function ended(deal: Deal, submittedAt: Date, sentAt: Date, fate: number, choice: Random): Draft {
  const outcome: DemoOutcome = fate < 0.016 ? 'declined' : fate < 0.024 ? 'expired' : 'cancelled';
  return unfulfilled(deal, submittedAt, sentAt, outcome, choice);
}

/** The budget years that a plan needs packages of. */
export function yearsOf(orders: readonly DemoOrder[], now: Date): number[] {
  const current = Number(dayOf(now).slice(0, 4));
  return [...new Set([current, ...orders.map((order) => order.year)])].toSorted((a, b) => a - b);
}
