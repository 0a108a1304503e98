import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { waitingFor } from '../domain/waiting.ts';
import { changeOrder, lockOrder, targetOf } from '../store/orders.ts';
import { orderInput } from './order-input.ts';

/** The maker's food is on its way; from here on nothing of the order changes. */
export const dispatchOrder = defineCommand({
  name: 'orders/dispatch',
  title: { id: 'Pesanan dikirim dari dapur', en: 'Order dispatched' },
  input: orderInput,
  authority: { positions: ['supplier'], scope: 'supplier', states: ['accepted'] },
  async load(ctx, input) {
    const order = await lockOrder(ctx, input.orderId);
    return order && { targets: [targetOf(order)], facts: order };
  },
  decide: (order) => ok(order),
  async save(ctx, order) {
    await changeOrder(ctx, order, { state: 'dispatched', dispatched_at: ctx.now });
    return { answer: { id: order.id }, publicFacts: {}, waiting: [waitingFor(order, 'dispatched', ctx.by)] };
  },
});
