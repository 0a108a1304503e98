import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Day } from '../../../kernel/time.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import type { Policy } from '../../meetings/public.ts';
import { arrivalOf } from './basket-line.ts';
import { releasedAfterChange } from './release.ts';
import { isUnanswered, type OrderState } from './states.ts';

/**
 * What becomes of an order when its meeting moves: `stops` the move (the maker has answered), is checked by the officer,
 * signed by the commitment officer, or goes out anew with another Surat Pesanan.
 */
export type MoveEffect = 'stops' | 'checked-first' | 'checked-again' | 'signed-again' | 'sent-again';

/** Foretells by the rule of the command itself, so that the page promises nothing else. */
export function moveEffect(
  order: { readonly state: OrderState; readonly gross: Rupiah; readonly startsAt: Date },
  by: Position,
  policies: readonly Policy[],
  now: Date,
  today: Day,
): MoveEffect {
  if (!isUnanswered(order.state)) return 'stops';
  if (order.state === 'submitted') return 'checked-first';
  const arriveAt = arrivalOf(order.startsAt);
  const { state } = releasedAfterChange({ ...order, arriveAt }, by, policies, now, today);
  if (state === 'submitted') return 'checked-again';
  return state === 'checked' ? 'signed-again' : 'sent-again';
}
