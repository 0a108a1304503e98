import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { dayOf, formatDayShort } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { dispatchDay } from '../domain/deadlines.ts';
import { waitingFor } from '../domain/waiting.ts';
import { changeOrder, lockOrder, targetOf } from '../store/orders.ts';
import { orderInput } from './order-input.ts';

export const dispatchTooEarly = defineRefusal('orders/dispatch-too-early', 422, {
  id: 'Pesanan ini baru dapat ditandai dikirim mulai {day}, sehari sebelum tiba.',
  en: 'This order can be marked as on its way from {day}, the day before it arrives.',
});

/** The maker's food is on its way; from here on nothing of the order changes, so not earlier than the day before it arrives. */
export const dispatchOrder = defineCommand({
  name: 'orders/dispatch',
  title: { id: 'Pesanan dikirim dari dapur', en: 'Order dispatched' },
  input: orderInput,
  authority: { positions: ['supplier'], scope: 'supplier', states: ['accepted'] },
  async load(ctx, input) {
    const order = await lockOrder(ctx, input.orderId);
    return order && { targets: [targetOf(order)], facts: order };
  },
  decide(order, _input, { now, zone }) {
    const day = dispatchDay(order.arriveAt, zone);
    return dayOf(now, zone) < day ? refuse(dispatchTooEarly({ day: formatDayShort(day, 'id') })) : ok(order);
  },
  async save(ctx, order) {
    await changeOrder(ctx, order, { state: 'dispatched', dispatched_at: ctx.now });
    return { answer: { id: order.id }, publicFacts: {}, waiting: [waitingFor(order, 'dispatched', ctx.by)] };
  },
});
