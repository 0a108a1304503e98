import { dayOf, weekday, type Zone } from '../../../kernel/time.ts';
import { type Fits } from '../../catalogue/public.ts';
import {
  checkEntitled,
  type Entitlement,
  entitlementOf,
  type ProductKind,
  priceCeilingOn,
} from '../../meetings/public.ts';
import type { MeetingFacts } from '../domain/basket.ts';
import { arrivalOf } from '../domain/basket-line.ts';

type Ceiling = ReturnType<typeof priceCeilingOn>;

/** What the rules allow for a meeting, in the terms in which its pages speak. */
export type MeetingTerms = {
  readonly entitled: Entitlement;
  /** Kinds that may be ordered, by the rule or by a granted permit. */
  readonly kinds: readonly ProductKind[];
  readonly ceilings: { readonly snack: Ceiling; readonly meal: Ceiling };
  readonly fits: Fits;
};

export function termsOf(meeting: MeetingFacts, now: Date, zone: Zone): MeetingTerms {
  const day = dayOf(meeting.startsAt, zone);
  const entitled = entitlementOf(meeting, meeting.policies, day);
  const may = (kind: ProductKind) => {
    const { outcome } = checkEntitled(entitled, [kind], meeting.permitState);
    return outcome !== 'blocked' && outcome !== 'permit-needed';
  };
  const kinds = (['snack', 'meal'] as const).filter(may);
  return {
    entitled,
    kinds,
    ceilings: {
      snack: priceCeilingOn('snack', meeting.policies, day),
      meal: priceCeilingOn('meal', meeting.policies, day),
    },
    fits: {
      kinds,
      regionCode: meeting.regionCode,
      day,
      weekday: weekday(day),
      hoursLeft: Math.floor((arrivalOf(meeting.startsAt).getTime() - now.getTime()) / 3_600_000),
      headcount: meeting.headcount,
    },
  };
}
