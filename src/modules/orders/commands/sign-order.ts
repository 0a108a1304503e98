import { ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { readPolicies } from '../../meetings/public.ts';
import { sentOut } from '../domain/release.ts';
import { tooLateFor } from '../domain/state-refusals.ts';
import { lockOrder, targetOf } from '../store/orders.ts';
import { releaseOrder } from '../store/release-order.ts';
import { orderInput } from './order-input.ts';

/** The commitment officer signs the Surat Pesanan of an order above the officer's sum; it goes to the maker, whose clock starts. */
export const signOrder = defineCommand({
  name: 'orders/sign',
  title: { id: 'Surat Pesanan ditandatangani', en: 'Order letter signed' },
  input: orderInput,
  authority: { positions: ['commitment_officer'], scope: 'unit', states: ['checked'] },
  stateRefusal: tooLateFor('sign'),
  async load(ctx, input) {
    const order = await lockOrder(ctx, input.orderId);
    return order && { targets: [targetOf(order)], facts: { order, policies: await readPolicies(ctx.tx) } };
  },
  decide: ({ order, policies }, _input, by) => ok(sentOut(order, policies, by.now, dayOf(by.now, by.zone))),
  save: (ctx, release, { order }) => releaseOrder(ctx, order, release),
});
