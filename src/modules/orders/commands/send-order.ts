import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { answerDueAt } from '../domain/deadlines.ts';
import { waitingFor } from '../domain/waiting.ts';
import { issueOrderLetters } from '../store/order-letter.ts';
import { changeOrder, lockOrder, targetOf } from '../store/orders.ts';
import { orderInput } from './order-input.ts';

/** The procurement officer has checked a submitted order and sends it to the maker; the answer clock starts. */
export const sendOrder = defineCommand({
  name: 'orders/send',
  title: { id: 'Pesanan dikirim ke penyedia', en: 'Order sent to the supplier' },
  input: orderInput,
  authority: { positions: ['procurement_officer'], scope: 'unit', states: ['submitted'] },
  async load(ctx, input) {
    const order = await lockOrder(ctx, input.orderId);
    return order && { targets: [targetOf(order)], facts: order };
  },
  decide: (order, _input, by) => ok({ answerDueAt: answerDueAt(by.now, order.arriveAt) }),
  async save(ctx, { answerDueAt: dueAt }, order) {
    const sent = { state: 'sent', sent_at: ctx.now, sent_by: ctx.by.personId, answer_due_at: dueAt } as const;
    await changeOrder(ctx, order, sent);
    await issueOrderLetters(ctx, [order.id]);
    return {
      answer: { id: order.id, answerDueAt: dueAt.toISOString() },
      publicFacts: { answerDueAt: dueAt.toISOString() },
      waiting: [waitingFor({ ...order, answerDueAt: dueAt }, 'sent', ctx.by)],
    };
  },
});
