import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { changeOrder, waitingFor } from '../../orders/public.ts';
import { alreadyPaid, autodebitRefused } from '../domain/refusals.ts';
import { loadAutodebit, paymentInput } from './autodebit-answer.ts';

export const refusalReasonMissing = defineRefusal('treasury/refusal-reason-missing', 422, {
  id: 'Tuliskan alasan penolakan, agar bendahara tahu apa yang harus diperbaiki.',
  en: 'Write why it is refused, so that the treasurer knows what to mend.',
});

/** PA/KPA refuses an autodebit; its orders go back to the treasurer's queue. */
export const refuseAutodebit = defineCommand({
  name: 'treasury/refuse-autodebit',
  title: { id: 'Autodebit ditolak', en: 'Autodebit refused' },
  input: paymentInput.extend({ answer: z.string().trim().max(500) }),
  authority: { positions: ['budget_authority'], scope: 'unit', states: ['requested'] },
  stateRefusal: ({ state }) => (state === 'refused' ? autodebitRefused() : alreadyPaid()),
  load: (ctx, input) => loadAutodebit(ctx, input.paymentId),
  decide: (facts, { answer }) =>
    answer.length < 5 ? refuse(refusalReasonMissing(undefined, 'answer')) : ok({ ...facts, answer }),
  async save(ctx, { payment, orders, answer }) {
    await ctx.tx
      .updateTable('payment')
      .set({ state: 'refused', answer, version: payment.version + 1 })
      .where('id', '=', payment.id)
      .execute();
    await ctx.tx
      .updateTable('payment_order')
      .set({ active: false })
      .where('payment_id', '=', payment.id)
      .execute();
    for (const order of orders) await changeOrder(ctx, order, { state: 'verified' });
    return {
      answer: { id: payment.id },
      publicFacts: {},
      privateFacts: { answer },
      alsoAbout: orders.map(({ id }) => ({ type: 'purchase_order' as const, id })),
      waiting: [
        { subject: { type: 'payment', id: payment.id }, tasks: [] },
        ...orders.map((order) => waitingFor(order, 'verified', ctx.by)),
      ],
    };
  },
});
