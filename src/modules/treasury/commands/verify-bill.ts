import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { changeOrder, waitingFor } from '../../orders/public.ts';
import { billStateRefusal } from '../domain/bill.ts';
import { receivedBySame } from '../domain/refusals.ts';
import { loadOrders } from '../store/bills.ts';
import { ordersInput } from './bill-input.ts';

/** The finance officer (PPK-SKPD) has checked the papers of received orders: they may be paid. */
export const verifyBill = defineCommand({
  name: 'treasury/verify',
  title: { id: 'Berkas diverifikasi', en: 'Papers verified' },
  input: ordersInput,
  authority: { positions: ['finance_officer'], scope: 'unit', states: ['received'] },
  stateRefusal: billStateRefusal,
  load: (ctx, input) => loadOrders(ctx, input.orderIds),
  decide: (orders, _input, by) =>
    firstRefusals(
      orders.map((order) =>
        [order.submittedBy, order.sentBy, order.inspectedBy, order.receivedBy].includes(by.personId)
          ? receivedBySame()
          : null,
      ),
    ) ?? ok(orders),
  async save(ctx, orders) {
    for (const order of orders) {
      await changeOrder(ctx, order, {
        state: 'verified',
        verified_at: ctx.now,
        verified_by: ctx.by.personId,
        bill_returned_reason: null,
      });
    }
    return {
      answer: { orders: orders.map(({ id }) => id) },
      publicFacts: {},
      waiting: orders.map((order) => waitingFor(order, 'verified', ctx.by)),
    };
  },
});
