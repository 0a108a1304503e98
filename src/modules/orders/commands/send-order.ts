import { ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { readPolicies } from '../../meetings/public.ts';
import { releasedByOfficer } from '../domain/release.ts';
import { tooLateFor } from '../domain/state-refusals.ts';
import { lockOrder, targetOf } from '../store/orders.ts';
import { releaseOrder } from '../store/release-order.ts';
import { orderInput } from './order-input.ts';

/**
 * The procurement officer has checked a submitted order: it goes to the maker, whose clock starts, or to the commitment officer
 * for his signature where its sum asks for it.
 */
export const sendOrder = defineCommand({
  name: 'orders/send',
  title: { id: 'Pesanan diperiksa Pejabat Pengadaan', en: 'Order checked by the procurement officer' },
  input: orderInput,
  authority: { positions: ['procurement_officer'], scope: 'unit', states: ['submitted'] },
  stateRefusal: tooLateFor('send'),
  async load(ctx, input) {
    const order = await lockOrder(ctx, input.orderId);
    return order && { targets: [targetOf(order)], facts: { order, policies: await readPolicies(ctx.tx) } };
  },
  decide: ({ order, policies }, _input, by) =>
    ok(releasedByOfficer(order, policies, by.now, dayOf(by.now, by.zone))),
  save: (ctx, release, { order }) => releaseOrder(ctx, order, release),
});
