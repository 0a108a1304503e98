import { budgetYear, dayOf } from '../../kernel/time.ts';
import { arrivalOf } from '../../modules/orders/domain/basket-line.ts';
import { answerDueAt } from '../../modules/orders/domain/deadlines.ts';
import { answerHours, officerSignsUpTo } from '../market.ts';
import { at, later, minute, workingDay } from '../office-time.ts';
import { random } from '../random.ts';
import type { DemoOrder } from '../types.ts';
import { mainUnitKey } from '../units.ts';

/** What somebody does for an order: the commands of its life. */
export type Deed =
  | 'meet'
  | 'ask-permit'
  | 'grant-permit'
  | 'submit'
  | 'place'
  | 'send'
  | 'sign'
  | 'accept'
  | 'decline'
  | 'expire'
  | 'cancel'
  | 'dispatch'
  | 'lock-code'
  | 'hand-over'
  | 'inspect'
  | 'confirm'
  | 'return-papers'
  | 'resubmit'
  | 'verify'
  | 'pay'
  | 'ask-autodebit'
  | 'confirm-autodebit'
  | 'close';

export type Planned = { readonly deed: Deed; readonly at: Date };

/**
 * The deeds of an order in the order in which they happen, each later than the one before, none after `now`. Two times of the
 * plan give way to the rules: an answer comes before the maker's time is over, and a payment with the batch of its day.
 * @param paidWith when the batch was paid; null where there is none.
 */
export function courseOf(order: DemoOrder, paidWith: Date | null, now: Date): Planned[] {
  const { times } = order;
  const oneForm = times.sentAt?.getTime() === times.submittedAt.getTime();
  const large = order.gross > officerSignsUpTo;
  const sentAt = times.sentAt && (large && oneForm ? later(times.sentAt, 20 * minute) : times.sentAt);
  const checkedAt = order.outcome === 'checked' ? later(times.submittedAt, 9 * minute) : times.sentAt;
  const due = sentAt && answerDueAt(sentAt, arrivalOf(order.startsAt), answerHours);
  const answer = times.answeredAt && due && times.answeredAt >= due ? later(due, -minute) : times.answeredAt;
  const autodebit = times.autodebitRequestedAt !== null;
  const paidAt = autodebit ? times.paidAt : (paidWith ?? times.paidAt);
  const wanted: (readonly [Deed, Date | null])[] = [
    ...beforeOrdering(order),
    [oneForm ? 'place' : 'submit', times.submittedAt],
    ['send', oneForm ? null : checkedAt && large ? later(checkedAt, -5 * minute) : checkedAt],
    ['sign', large ? sentAt : null],
    ['accept', accepts(order) ? answer : null],
    ['decline', order.outcome === 'declined' ? answer : null],
    ['expire', order.outcome === 'expired' && due ? later(due, minute / 2) : null],
    ['cancel', times.cancelledAt],
    ['dispatch', times.dispatchedAt],
    ['lock-code', order.outcome === 'code_locked' ? times.deliveredAt : null],
    ['hand-over', order.outcome === 'code_locked' || withoutPhone(order) ? null : times.deliveredAt],
    ['inspect', times.inspectedAt],
    ['confirm', times.confirmedAt],
    ...returnedPapers(order, now),
    ['verify', times.verifiedAt],
    ['ask-autodebit', times.autodebitRequestedAt],
    ['confirm-autodebit', autodebit ? paidAt : null],
    ['pay', autodebit ? null : paidAt],
    ['close', times.closedAt],
  ];
  const found: Planned[] = [];
  for (const [deed, planned] of wanted) {
    if (planned === null) continue;
    const before = found.at(-1)?.at;
    const inOrder = before && planned <= before ? later(before, minute) : planned;
    found.push({ deed, at: inOrder < now ? inOrder : now });
  }
  return found;
}

/** The meeting, made minutes before the order; a permit takes from the afternoon before. */
function beforeOrdering({ permitReason, times }: DemoOrder): (readonly [Deed, Date])[] {
  if (permitReason === null) return [['meet', later(times.submittedAt, -6 * minute)]];
  const dayBefore = workingDay(dayOf(times.submittedAt), -1);
  return [
    ['meet', at(dayBefore, '13:40')],
    ['ask-permit', at(dayBefore, '13:52')],
    ['grant-permit', at(dayBefore, '15:25')],
  ];
}

const hourMs = 60 * minute;

/** The papers of a few orders went back once; those of a partial delivery of the main unit lie with its PPK now. */
function returnedPapers({ key, unitKey, outcome, times }: DemoOrder, now: Date): (readonly [Deed, Date])[] {
  if (outcome === 'partially_received' && unitKey === mainUnitKey) {
    return [['return-papers', later(now, -40 * minute)]];
  }
  const { invoicedAt, verifiedAt } = times;
  if (!invoicedAt || !verifiedAt || !random(`papers-${key}`).chance(returnedShare)) return [];
  if (verifiedAt.getTime() - invoicedAt.getTime() < 3 * hourMs) return [];
  return [
    ['return-papers', later(verifiedAt, -2 * hourMs)],
    ['resubmit', later(verifiedAt, -hourMs)],
  ];
}

const returnedShare = 0.06;

/** A few couriers have no phone at hand: the receiver records the hand-over without the code, with the check. */
export function withoutPhone({ key, times }: Pick<DemoOrder, 'key' | 'times'>): boolean {
  return times.inspectedAt !== null && random(`phone-${key}`).chance(withoutPhoneShare);
}

const withoutPhoneShare = 0.02;

function accepts({ outcome, times }: DemoOrder): boolean {
  return times.answeredAt !== null && outcome !== 'declined' && outcome !== 'expired';
}

/** Orders that one payment pays: of one unit, by hand, on one day; paid with the last of them. */
export type Batch = { readonly unitKey: string; readonly at: Date; readonly orders: readonly DemoOrder[] };

const batchMax = 20;

/** The treasurers' batches, by the keys of their orders. */
export function batchesOf(orders: readonly DemoOrder[]): Map<string, Batch> {
  const byHand = orders.filter(({ times }) => times.paidAt !== null && times.autodebitRequestedAt === null);
  const groups = Map.groupBy(
    byHand,
    ({ unitKey, times }) => `${unitKey} ${times.paidAt && dayOf(times.paidAt)}`,
  );
  const found = new Map<string, Batch>();
  for (const group of groups.values()) {
    for (let from = 0; from < group.length; from += batchMax) {
      const own = group.slice(from, from + batchMax);
      const last = Math.max(...own.map(({ times }) => times.paidAt?.getTime() ?? 0));
      const batch = { unitKey: own[0]?.unitKey ?? '', at: new Date(last), orders: own };
      for (const { key } of own) found.set(key, batch);
    }
  }
  return found;
}

/** A package can only be ordered from in its own year: the few meetings of January that December would order for are left out. */
export function withinYear(orders: readonly DemoOrder[]): DemoOrder[] {
  return orders.filter(
    ({ year, startsAt, times }) => budgetYear(startsAt) === year && budgetYear(times.submittedAt) === year,
  );
}
