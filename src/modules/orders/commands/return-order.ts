import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { lockOrder, targetOf } from '../store/orders.ts';
import { releaseOrder } from '../store/release-order.ts';
import { reasonLengthMin, reasonTooShort } from './cancel-order.ts';
import { orderInput, reasonText } from './order-input.ts';

/** The commitment officer does not sign and says why: the order lies with the procurement officer again. */
export const returnOrder = defineCommand({
  name: 'orders/return',
  title: { id: 'Pesanan dikembalikan tanpa tanda tangan', en: 'Order returned unsigned' },
  input: orderInput.extend({ reason: reasonText }),
  authority: { positions: ['commitment_officer'], scope: 'unit', states: ['checked'] },
  async load(ctx, input) {
    const order = await lockOrder(ctx, input.orderId);
    return order && { targets: [targetOf(order)], facts: order };
  },
  decide: (_order, { reason }) =>
    reason.length < reasonLengthMin
      ? refuse(reasonTooShort({ min: reasonLengthMin }, 'reason'))
      : ok({ reason }),
  async save(ctx, { reason }, order) {
    const returned = await releaseOrder(ctx, order, { state: 'submitted', answerDueAt: null });
    return { ...returned, privateFacts: { reason } };
  },
});
