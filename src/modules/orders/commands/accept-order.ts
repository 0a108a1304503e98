import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { readUnsold } from '../../catalogue/public.ts';
import { halalLacking } from '../domain/refusals.ts';
import { tooLateFor } from '../domain/state-refusals.ts';
import { waitingFor } from '../domain/waiting.ts';
import { issueAcceptedLetter } from '../store/order-letter.ts';
import { changeOrder, lockOrder, targetOf } from '../store/orders.ts';
import { orderInput } from './order-input.ts';

export const answeredTooLate = defineRefusal('orders/answered-too-late', 409, {
  id: 'Batas waktu jawaban pesanan ini sudah lewat, sehingga tidak dapat disanggupi lagi.',
  en: 'The time to answer this order is over, so it can no longer be accepted.',
});

/** The maker promises to deliver; the Surat Pesanan is issued anew and says so. */
export const acceptOrder = defineCommand({
  name: 'orders/accept',
  title: { id: 'Pesanan disanggupi', en: 'Order accepted' },
  input: orderInput,
  authority: { positions: ['supplier'], scope: 'supplier', states: ['sent'] },
  stateRefusal: tooLateFor('accept'),
  async load(ctx, input) {
    const order = await lockOrder(ctx, input.orderId);
    if (!order) return null;
    const products = order.lines.map(({ productId }) => productId);
    const [unsold] = await readUnsold(ctx, products, order.kitchenDay);
    return { targets: [targetOf(order)], facts: { order, unsold } };
  },
  decide({ order, unsold }, _input, by) {
    if (order.answerDueAt !== null && by.now > order.answerDueAt) return refuse(answeredTooLate());
    // The halal duty asks for the day of the meal; a certificate may have ended since the order was sent.
    return unsold ? refuse(halalLacking({ name: unsold.name })) : ok(null);
  },
  async save(ctx, _decision, { order }) {
    await changeOrder(ctx, order, { state: 'accepted', answered_at: ctx.now, answered_by: ctx.by.personId });
    await issueAcceptedLetter(ctx, order);
    return { answer: { id: order.id }, publicFacts: {}, waiting: [waitingFor(order, 'accepted', ctx.by)] };
  },
});
