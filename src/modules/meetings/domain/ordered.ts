import type { Refusal } from '../../../kernel/refusal.ts';
import type { Day } from '../../../kernel/time.ts';
import { portionsMax, tooManyPortions } from './limits.ts';
import type { Policy } from './policy.ts';
import { checkHeadcount, hasOrders } from './schedule.ts';

/** What the live orders of a meeting bring: how many orders, and portions of each kind. */
export type LiveOrders = { readonly count: number; readonly meal: number; readonly snack: number };

type Shape = {
  readonly packageId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly room: string;
  readonly address: string;
  readonly regionCode: string;
  readonly attendeeKind: string;
  readonly mode: string;
  readonly headcount: number;
};

/**
 * May a meeting with live orders change like this? Its title and headcount may, as long as what is on order still fits; where and
 * when it is, its guests and its package bind makers and money, so it moves together with its orders.
 */
export function checkOrdered(
  live: LiveOrders,
  before: Shape,
  after: Shape,
  policies: readonly Policy[],
  day: Day,
): (Refusal | null)[] {
  if (!sameForMakers(before, after)) return [hasOrders()];
  const badHeadcount = checkHeadcount(after.headcount);
  // More guests than before never make an order too large.
  if (badHeadcount || after.headcount >= before.headcount) return [badHeadcount];
  const max = portionsMax(after.headcount, policies, day);
  const portions = Math.max(live.meal, live.snack);
  return [
    portions > max ? tooManyPortions({ portions, max, headcount: after.headcount }, 'headcount') : null,
  ];
}

function sameForMakers(before: Shape, after: Shape): boolean {
  return (
    before.startsAt.getTime() === after.startsAt.getTime() &&
    before.endsAt.getTime() === after.endsAt.getTime() &&
    (['packageId', 'room', 'address', 'regionCode', 'attendeeKind', 'mode'] as const).every(
      (name) => before[name] === after[name],
    )
  );
}
