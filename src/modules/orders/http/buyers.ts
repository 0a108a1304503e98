import type { Refusal } from '../../../kernel/refusal.ts';
import { type Actor, unitsOf } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';

/** What a person may do with a basket of a unit: place (check and send), submit, or nothing. */
export function buyerIn(actor: Actor, unitId: string): 'places' | 'submits' | null {
  if (unitsOf(actor, 'procurement_officer').includes(unitId)) return 'places';
  return unitsOf(actor, 'requester').includes(unitId) ? 'submits' : null;
}

/** Why this person may not see the basket of a meeting; null when he may. */
export function basketRefusal(
  actor: Actor,
  meeting: { readonly unitId: string; readonly unitName: string } | null,
): Refusal | null {
  if (actor.type === 'anonymous') return signInNeeded();
  if (!meeting) return notFound();
  return buyerIn(actor, meeting.unitId) ? null : notAuthorised({ unit: meeting.unitName });
}
