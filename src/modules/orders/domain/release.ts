import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Day } from '../../../kernel/time.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { answerHoursOn, type Policy, signerOf } from '../../meetings/public.ts';
import { answerDueAt } from './deadlines.ts';
import type { OrderState } from './states.ts';

/** What an order needs to go out: its sum decides who signs, its arrival how long the maker may think. */
type Outgoing = { readonly gross: Rupiah; readonly arriveAt: Date };

/** Where an order goes, and until when the maker answers where it goes to him. */
export type Release = { readonly state: 'submitted' | 'checked' | 'sent'; readonly answerDueAt: Date | null };

/** Goes out to the maker now. */
export function sentOut(order: Outgoing, policies: readonly Policy[], now: Date, day: Day): Release {
  const hours = answerHoursOn(policies, day);
  return { state: 'sent', answerDueAt: answerDueAt(now, order.arriveAt, hours) };
}

/**
 * The procurement officer has checked an order: up to the sum of the policy he signs the Surat Pesanan alone and it goes out;
 * above it the commitment officer signs first (policy `officer_signs_up_to`).
 */
export function releasedByOfficer(
  order: Outgoing,
  policies: readonly Policy[],
  now: Date,
  day: Day,
): Release {
  return signerOf(order.gross, policies, day) === 'procurement_officer'
    ? sentOut(order, policies, now, day)
    : { state: 'checked', answerDueAt: null };
}

/** Where an order stands after a change: whoever changed it cannot sign for others, so it is checked and signed anew. */
export function releasedAfterChange(
  order: Outgoing & { readonly state: OrderState },
  changedBy: Position | null,
  policies: readonly Policy[],
  now: Date,
  day: Day,
): Release {
  return order.state !== 'submitted' && changedBy === 'procurement_officer'
    ? releasedByOfficer(order, policies, now, day)
    : { state: 'submitted', answerDueAt: null };
}
