import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { tooLateFor } from '../domain/state-refusals.ts';
import { endOrder, loadEnding } from '../store/end-order.ts';
import { orderInput, reasonText } from './order-input.ts';

/** Characters of a reason; the same as e-Katalog asks for. */
export const reasonLengthMin = 20;

export const reasonTooShort = defineRefusal('orders/reason-too-short', 422, {
  id: 'Tuliskan alasannya sekurangnya {min} huruf, agar penyedia dan pemeriksa memahaminya.',
  en: 'Write the reason in at least {min} characters, so that supplier and auditor understand it.',
});

/** The unit cancels before dispatch, with a reason; what was held is released. */
export const cancelOrder = defineCommand({
  name: 'orders/cancel',
  title: { id: 'Pesanan dibatalkan', en: 'Order cancelled' },
  input: orderInput.extend({ reason: reasonText }),
  authority: {
    positions: ['requester', 'procurement_officer'],
    scope: 'unit',
    states: ['submitted', 'checked', 'sent', 'accepted'],
  },
  stateRefusal: tooLateFor('cancel'),
  load: (ctx, input) => loadEnding(ctx, input.orderId),
  decide: (_facts, { reason }) =>
    reason.length < reasonLengthMin
      ? refuse(reasonTooShort({ min: reasonLengthMin }, 'reason'))
      : ok({ reason }),
  async save(ctx, { reason }, facts) {
    const ended = await endOrder(ctx, facts, { state: 'cancelled', cancel_reason: reason });
    return { ...ended, privateFacts: { reason } };
  },
});
