import type { Refusal } from '../../../kernel/refusal.ts';
import { makerNotInOrder, makerPending } from './refusals.ts';

/** Nothing of a maker passes who is not approved yet, or is out of good standing. */
export function makerFault(state: 'pending' | 'active' | 'suspended' | 'banned'): Refusal | null {
  if (state === 'active') return null;
  return state === 'pending' ? makerPending() : makerNotInOrder();
}
