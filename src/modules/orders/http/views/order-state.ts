import { paymentStates, type StateWord } from '../../../../web/text/states.ts';
import { type OrderState, orderStateWords } from '../../domain/states.ts';

/** An order's state as people see it; a bill that was sent back says so. */
export function stateOf(order: { readonly state: OrderState; readonly billReturned: boolean }): StateWord {
  if (order.billReturned && order.state === 'received') return paymentStates.returned;
  return orderStateWords[order.state];
}

/** In which of the eight stages an order is, 9 when all is done; `stopped` where it ended before the end. */
export function stageOf(state: OrderState): { readonly current: number; readonly stopped: boolean } {
  const stages: Readonly<Record<OrderState, number>> = {
    submitted: 4,
    checked: 4,
    sent: 4,
    accepted: 5,
    dispatched: 5,
    delivered: 5,
    inspected: 5,
    received: 6,
    verified: 6,
    payment_requested: 7,
    paid: 8,
    closed: 9,
    declined: 4,
    expired: 4,
    cancelled: 4,
  };
  const stopped = state === 'declined' || state === 'expired' || state === 'cancelled';
  return { current: stages[state], stopped };
}
