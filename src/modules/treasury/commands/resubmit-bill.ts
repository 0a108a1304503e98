import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { changeOrder, waitingFor } from '../../orders/public.ts';
import { loadOrders } from '../store/bills.ts';

export const answerMissing = defineRefusal('treasury/answer-missing', 422, {
  id: 'Tuliskan apa yang sudah dilengkapi.',
  en: 'Write what was completed.',
});

/** The PPK sends returned papers back to the finance officer, saying what was completed. */
export const resubmitBill = defineCommand({
  name: 'treasury/resubmit',
  title: { id: 'Berkas diajukan kembali', en: 'Papers submitted again' },
  input: z.object({
    orderId: z.uuid(),
    version: seenVersion,
    answer: z.string().trim().max(500),
  }),
  authority: { positions: ['commitment_officer'], scope: 'unit', states: ['received'] },
  load: (ctx, input) => loadOrders(ctx, [input.orderId]),
  decide: (orders, { answer }) =>
    answer.length < 5 ? refuse(answerMissing(undefined, 'answer')) : ok({ orders, answer }),
  async save(ctx, { orders, answer }) {
    for (const order of orders) await changeOrder(ctx, order, { bill_returned_reason: null });
    return {
      answer: { orders: orders.map(({ id }) => id) },
      publicFacts: {},
      privateFacts: { answer },
      waiting: orders.map((order) => waitingFor(order, 'received', ctx.by)),
    };
  },
});
