import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { changeOrder, waitingFor } from '../../orders/public.ts';
import { billStateRefusal, checkAccounts } from '../domain/bill.ts';
import { noAccount } from '../domain/refusals.ts';
import { loadOrders, uncheckedMakers } from '../store/bills.ts';
import { insertPayment, totalsOf } from '../store/payments.ts';
import { moneyDesk, ordersInput } from './bill-input.ts';
import { checkBatch } from './pay-orders.ts';

/** The treasurer asks PA/KPA to let orders be paid from the unit's registered account; nothing is spent yet. */
export const requestAutodebit = defineCommand({
  name: 'treasury/request-autodebit',
  title: { id: 'Autodebit diajukan', en: 'Autodebit requested' },
  input: ordersInput,
  authority: { positions: moneyDesk, scope: 'unit', states: ['verified'] },
  stateRefusal: billStateRefusal,
  async load(ctx, { orderIds }) {
    const unchecked = await uncheckedMakers(ctx, orderIds);
    const loaded = await loadOrders(ctx, orderIds);
    if (!loaded) return null;
    const unitId = loaded.facts[0]?.unitId ?? '';
    const unit = await ctx.tx
      .selectFrom('unit')
      .select('bank_account')
      .where('id', '=', unitId)
      .executeTakeFirst();
    return { ...loaded, facts: { orders: loaded.facts, account: unit?.bank_account ?? null, unchecked } };
  },
  decide: ({ orders, account, unchecked }, _input, by) =>
    firstRefusals([account === null && noAccount(), ...checkBatch(orders, by), checkAccounts(unchecked)]) ??
    ok(orders),
  async save(ctx, orders) {
    const paymentId = await insertPayment(ctx, orders, { method: 'autodebit', state: 'requested' });
    for (const order of orders) await changeOrder(ctx, order, { state: 'payment_requested' });
    const { gross, withheld } = totalsOf(orders);
    const due = orders.flatMap(({ paymentDueAt }) => (paymentDueAt ? [paymentDueAt] : []));
    const dueAt = due.toSorted((a, b) => a.getTime() - b.getTime())[0];
    return {
      answer: { id: paymentId },
      publicFacts: { gross: gross.toString(), withheld: withheld.toString(), paymentId },
      alsoAbout: [{ type: 'payment', id: paymentId }],
      waiting: [
        ...orders.map((order) => waitingFor(order, 'payment_requested', ctx.by)),
        {
          subject: { type: 'payment', id: paymentId },
          tasks: [
            {
              command: 'treasury/confirm-autodebit',
              position: 'budget_authority',
              unitId: orders[0]?.unitId ?? '',
              ...(dueAt ? { dueAt } : {}),
            },
          ],
          fresh: true,
        },
      ],
    };
  },
});
