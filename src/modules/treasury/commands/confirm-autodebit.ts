import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { waitingFor } from '../../orders/public.ts';
import { checkAccounts } from '../domain/bill.ts';
import { alreadyPaid, autodebitRefused, requestedBySame } from '../domain/refusals.ts';
import { spend } from '../store/payments.ts';
import { loadAutodebit, paymentInput } from './autodebit-answer.ts';

/** PA/KPA lets the unit's account be debited. Two people always: who asks never confirms, which the database keeps too. */
export const confirmAutodebit = defineCommand({
  name: 'treasury/confirm-autodebit',
  title: { id: 'Autodebit disetujui', en: 'Autodebit approved' },
  input: paymentInput,
  authority: { positions: ['budget_authority'], scope: 'unit', states: ['requested'] },
  stateRefusal: ({ state }) => (state === 'refused' ? autodebitRefused() : alreadyPaid()),
  load: (ctx, input) => loadAutodebit(ctx, input.paymentId),
  decide: (facts, _input, by) =>
    firstRefusals([
      facts.payment.requested_by === by.personId && requestedBySame(),
      checkAccounts(facts.unchecked),
    ]) ?? ok(facts),
  async save(ctx, facts) {
    const paidOn = dayOf(ctx.now, ctx.zone);
    await ctx.tx
      .updateTable('payment')
      .set({
        state: 'paid',
        paid_on: paidOn,
        confirmed_at: ctx.now,
        confirmed_by: ctx.by.personId,
        version: facts.payment.version + 1,
      })
      .where('id', '=', facts.payment.id)
      .execute();
    await spend(ctx, facts, paidOn);
    return {
      answer: { id: facts.payment.id, orders: facts.orders.map(({ id }) => id) },
      publicFacts: { gross: facts.payment.gross.toString(), withheld: facts.payment.withheld.toString() },
      alsoAbout: facts.orders.map(({ id }) => ({ type: 'purchase_order' as const, id })),
      waiting: [
        { subject: { type: 'payment', id: facts.payment.id }, tasks: [] },
        ...facts.orders.map((order) => waitingFor(order, 'paid', ctx.by)),
      ],
    };
  },
});
