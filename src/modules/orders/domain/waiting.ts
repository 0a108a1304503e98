import { workingDaysAfter } from '../../../kernel/time.ts';
import type { By, TaskSpec, Waiting } from '../../../platform/commands/define-command.ts';
import type { OrderState } from './states.ts';

/** Days that a desk has for its step; the payment itself has three working days from the BAST (Ingub 29/2021). */
export const paymentWorkingDays = 3;

/** The food stands on the table: counting it takes minutes, and an hour is plenty. */
function checkDueAt(now: Date): Date {
  return new Date(now.getTime() + 3_600_000);
}

type Facts = {
  readonly id: string;
  readonly unitId: string;
  readonly supplierId: string;
  readonly arriveAt: Date;
  readonly answerDueAt: Date | null;
  readonly paymentDueAt: Date | null;
};

/** Who must do what next with an order, by when: the one table behind the inbox and every clock. */
export function waitingFor(order: Facts, state: OrderState, by: By): Waiting {
  return { subject: { type: 'purchase_order', id: order.id }, tasks: tasksFor(order, state, by) };
}

function tasksFor(order: Facts, state: OrderState, by: By): readonly TaskSpec[] {
  const { unitId, supplierId } = order;
  const nextDay = () => workingDaysAfter(by.now, 1, by.calendar, by.zone);
  const payment = order.paymentDueAt ? { dueAt: order.paymentDueAt } : {};
  switch (state) {
    case 'submitted':
      return [{ command: 'orders/send', position: 'procurement_officer', unitId, dueAt: nextDay() }];
    case 'checked':
      return [{ command: 'orders/sign', position: 'commitment_officer', unitId, dueAt: nextDay() }];
    case 'sent':
      return [
        {
          command: 'orders/accept',
          position: 'supplier',
          supplierId,
          ...(order.answerDueAt ? { dueAt: order.answerDueAt } : {}),
        },
      ];
    case 'accepted':
      return [{ command: 'orders/dispatch', position: 'supplier', supplierId, dueAt: order.arriveAt }];
    case 'dispatched':
      return [{ command: 'receiving/hand-over', position: 'supplier', supplierId, dueAt: order.arriveAt }];
    case 'delivered':
      return [{ command: 'receiving/inspect', position: 'receiver', unitId, dueAt: checkDueAt(by.now) }];
    case 'inspected':
      return [{ command: 'receiving/confirm', position: 'commitment_officer', unitId, dueAt: nextDay() }];
    case 'received':
      return [{ command: 'treasury/verify', position: 'finance_officer', unitId, ...payment }];
    case 'verified':
      return [{ command: 'treasury/pay', position: 'treasurer', unitId, ...payment }];
    // The payment itself waits, once for all its orders.
    case 'payment_requested':
      return [];
    case 'paid':
      return [{ command: 'orders/close', position: 'commitment_officer', unitId, dueAt: nextDay() }];
    case 'closed':
    case 'declined':
    case 'expired':
    case 'cancelled':
      return [];
  }
}
