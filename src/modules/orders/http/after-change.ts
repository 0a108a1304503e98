import { formatRupiah, type Rupiah, rupiah } from '../../../kernel/rupiah.ts';
import { fill, type Text } from '../../../kernel/text.ts';
import type { Day } from '../../../kernel/time.ts';
import { type Policy, policyOn } from '../../meetings/public.ts';
import { moveEffect } from '../domain/move-effect.ts';
import type { OrderState } from '../domain/states.ts';
import { words } from './views/checkout-words.ts';

/**
 * Who must look again at an order once its change is saved, before the maker may answer; null where nobody has checked it
 * yet, so that nothing new happens. Foretold by the rule of the command itself, from the sum as the form has it.
 */
export function afterChange(
  order: { readonly state: OrderState; readonly gross: Rupiah; readonly startsAt: Date },
  by: 'procurement_officer' | 'requester',
  policies: readonly Policy[],
  now: Date,
  today: Day,
): Text | null {
  const limit = policyOn(policies, 'officer_signs_up_to', today)?.params.amount;
  const sum = limit === undefined ? '' : formatRupiah(rupiah(limit));
  const told = ({ id, en }: Text): Text => ({ id: fill(id, { sum }), en: fill(en, { sum }) });
  switch (moveEffect(order, by, policies, now, today)) {
    case 'checked-again':
      return limit === undefined ? words.checkedAgain : told(words.checkedAgainAbove);
    case 'signed-again':
      return told(words.signedAgain);
    case 'sent-again':
      return words.sentAgain;
    default:
      return null;
  }
}
