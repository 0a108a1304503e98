import type { Refusal } from '../../../kernel/refusal.ts';
import { dayOf, formatDayShort } from '../../../kernel/time.ts';
import type { By } from '../../../platform/commands/define-command.ts';
import type { Order } from '../../orders/public.ts';
import { tooEarly } from './refusals.ts';

/** Nothing is handed over or checked before the day on which it must arrive. */
export function checkDay({ arriveAt }: Pick<Order, 'arriveAt'>, { now, zone }: By): Refusal | null {
  const day = dayOf(arriveAt, zone);
  return dayOf(now, zone) < day ? tooEarly({ day: formatDayShort(day, 'id') }) : null;
}
