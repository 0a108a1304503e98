import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { endOrder, loadEnding } from '../store/end-order.ts';

const notYet = defineRefusal('orders/not-expired-yet', 409, {
  id: 'Batas waktu pesanan ini belum lewat.',
  en: 'The time of this order is not over yet.',
});

/** The program's clock ends an order that the maker did not answer in time, or that was never sent before its meeting. */
export const expireOrder = defineCommand({
  name: 'orders/expire',
  title: { id: 'Pesanan kedaluwarsa', en: 'Order expired' },
  // No version: the clock decides on what is there, not on what somebody saw.
  input: z.object({ orderId: z.uuid() }),
  authority: { positions: [], scope: 'system', states: ['submitted', 'checked', 'sent'] },
  load: (ctx, input) => loadEnding(ctx, input.orderId),
  decide({ order }, _input, by) {
    const due = order.state === 'sent' ? (order.answerDueAt ?? order.arriveAt) : order.arriveAt;
    return by.now > due ? ok({ due }) : refuse(notYet());
  },
  async save(ctx, { due }, facts) {
    const ended = await endOrder(ctx, facts, { state: 'expired' });
    return { ...ended, publicFacts: { ...ended.publicFacts, due: due.toISOString() } };
  },
});
