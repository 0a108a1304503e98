import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { move } from '../../budget/public.ts';
import { takeCapacity } from '../../catalogue/public.ts';
import { arrivalOf } from '../domain/basket-line.ts';
import { checkout } from '../domain/checkout.ts';
import { ownPartOf } from '../domain/lead-time.ts';
import { releasedAfterChange } from '../domain/release.ts';
import { tooLateFor } from '../domain/state-refusals.ts';
import { waitingFor } from '../domain/waiting.ts';
import { loadCheckout } from '../store/checkout.ts';
import { issueOrderLetters } from '../store/order-letter.ts';
import { lockOrder, readPlaces, targetOf } from '../store/orders.ts';
import { replaceLines } from '../store/replace-lines.ts';
import { basketLine, basketOf } from './checkout-command.ts';
import { orderInput } from './order-input.ts';

export const otherSupplier = defineRefusal('orders/other-supplier', 422, {
  id: 'Pesanan ini untuk satu penyedia. Buat pesanan baru untuk produk penyedia lain.',
  en: 'This order is for one supplier. Make a new order for products of another.',
});

/**
 * Quantities and products of an order change until the maker has accepted; the hold and the kitchen follow at once, and it is
 * checked and signed anew.
 */
export const changeOrderLines = defineCommand({
  name: 'orders/change',
  title: { id: 'Pesanan diubah', en: 'Order changed' },
  input: orderInput.extend({
    lines: z.array(basketLine).min(1).max(30),
    note: z.string().max(500).default(''),
  }),
  authority: {
    positions: ['procurement_officer', 'requester'],
    scope: 'unit',
    states: ['submitted', 'checked', 'sent'],
  },
  stateRefusal: tooLateFor('change'),
  async load(ctx, input) {
    const [place] = await readPlaces(ctx, [input.orderId]);
    if (!place) return null;
    const facts = await loadCheckout(ctx, place.meetingId, basketOf(input.lines), place.id);
    const order = facts && (await lockOrder(ctx, place.id));
    return (
      order && {
        targets: [targetOf(order)],
        facts: { order, checkout: { ...facts, own: ownPartOf(order) } },
      }
    );
  },
  decide({ order, checkout: facts }, input, by) {
    const plan = checkout(facts, basketOf(input.lines), by.now, by.zone);
    if (!plan.ok) return plan;
    const [planned, ...others] = plan.value.orders;
    if (!planned || others.length > 0 || planned.supplier.id !== order.supplierId)
      return refuse(otherSupplier());
    const arriveAt = arrivalOf(facts.meeting.startsAt);
    const release = releasedAfterChange(
      { state: order.state, gross: planned.gross, arriveAt },
      by.assignment?.position ?? null,
      facts.meeting.policies,
      by.now,
      dayOf(by.now, by.zone),
    );
    return ok({ planned, policy: plan.value.policy, release, arriveAt });
  },
  async save(ctx, { planned, policy, release, arriveAt }, { order, checkout: facts }, input) {
    const difference = planned.gross - order.held;
    const reason = difference > 0n ? 'hold' : 'release';
    const amount = (difference > 0n ? difference : -difference) as Rupiah;
    await move(ctx, facts.funds, [{ orderId: order.id, reason, amount }]);
    const slot = { supplierId: order.supplierId, day: order.kitchenDay };
    await takeCapacity(ctx, slot, planned.portions - order.portions);
    await replaceLines(ctx, order, { planned, policy, release, note: input.note, meeting: facts.meeting });
    if (release.state === 'sent') await issueOrderLetters(ctx, [order.id]);
    return {
      answer: { id: order.id, gross: planned.gross.toString(), state: release.state },
      publicFacts: {
        before: order.gross.toString(),
        gross: planned.gross.toString(),
        state: release.state,
      },
      alsoAbout: [{ type: 'meeting', id: order.meetingId }],
      waiting: [waitingFor({ ...order, arriveAt, answerDueAt: release.answerDueAt }, release.state, ctx.by)],
    };
  },
});
