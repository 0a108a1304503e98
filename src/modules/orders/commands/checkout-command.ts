import { z } from 'zod';
import { rupiah, sumRupiah } from '../../../kernel/rupiah.ts';
import { budgetYear, dayOf } from '../../../kernel/time.ts';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { move } from '../../budget/public.ts';
import type { BasketLine, CheckoutFacts, Plan } from '../domain/basket.ts';
import { arrivalOf } from '../domain/basket-line.ts';
import { checkout } from '../domain/checkout.ts';
import { nothingOwn } from '../domain/lead-time.ts';
import { type Release, releasedByOfficer } from '../domain/release.ts';
import { waitingFor } from '../domain/waiting.ts';
import { loadCheckout } from '../store/checkout.ts';
import { insertOrders, nameOrders } from '../store/insert-orders.ts';
import { issueOrderLetters } from '../store/order-letter.ts';

export const basketLine = z.object({
  productId: z.uuid(),
  quantity: z.number().int().min(0).max(1_000_000_000),
  /** Rupiah, as the buyer saw it: a price that changed meanwhile is never taken silently. */
  seenPrice: z.string().regex(/^\d{1,12}$/),
});

export const checkoutInput = z.object({
  meetingId: z.uuid(),
  /** Version of the meeting that the buyer saw. */
  version: seenVersion,
  lines: z.array(basketLine).max(30),
  note: z.string().max(500).default(''),
});
export type CheckoutInput = z.infer<typeof checkoutInput>;

/** The basket as the rules read it. */
export function basketOf(lines: readonly z.infer<typeof basketLine>[]): BasketLine[] {
  return lines.map((line) => ({ ...line, seenPrice: rupiah(line.seenPrice) }));
}

/** What `orders/submit` and `orders/place` share: they differ in who may call them and in the state that comes out. */
export const checkoutParts = {
  async load(ctx: LoadContext, input: CheckoutInput) {
    const loaded = await loadCheckout(ctx, input.meetingId, basketOf(input.lines), null);
    if (!loaded) return null;
    const facts: CheckoutFacts = { ...loaded, own: nothingOwn };
    const { meeting } = facts;
    const target = {
      type: 'meeting',
      id: meeting.id,
      unitId: meeting.unitId,
      supplierId: null,
      state: meeting.state,
      version: meeting.version,
    } as const;
    return { targets: [target], facts };
  },
  decide: (
    facts: CheckoutFacts,
    input: CheckoutInput,
    by: { readonly now: Date; readonly zone: LoadContext['zone'] },
  ) => checkout(facts, basketOf(input.lines), by.now, by.zone),
};

const submitted: Release = { state: 'submitted', answerDueAt: null };

/** Writes the orders of a plan, holds their money and opens their tasks: all of it or nothing. */
export async function saveCheckout(
  ctx: SaveContext,
  plan: Plan,
  facts: CheckoutFacts,
  input: CheckoutInput,
  by: 'requester' | 'procurement_officer',
) {
  const { meeting } = facts;
  const arriveAt = arrivalOf(meeting.startsAt);
  const today = dayOf(ctx.now, ctx.zone);
  const orders = nameOrders(plan, budgetYear(ctx.now, ctx.zone)).map((order) => ({
    ...order,
    release:
      by === 'procurement_officer'
        ? releasedByOfficer({ ...order.planned, arriveAt }, meeting.policies, ctx.now, today)
        : submitted,
  }));
  await insertOrders(ctx, facts, plan, orders, input.note);
  await move(
    ctx,
    facts.funds,
    orders.map(({ id, planned }) => ({ orderId: id, reason: 'hold' as const, amount: planned.gross })),
  );
  const sent = orders.filter(({ release }) => release.state === 'sent').map(({ id }) => id);
  if (sent.length > 0) await issueOrderLetters(ctx, sent);
  const gross = sumRupiah(orders.map(({ planned }) => planned.gross));
  return {
    answer: { orders: orders.map(({ id, number }) => ({ id, number })) },
    publicFacts: {
      gross: gross.toString(),
      orders: orders.map(({ id, number, planned, release }) => ({
        id,
        number,
        state: release.state,
        supplierId: planned.supplier.id,
        gross: planned.gross.toString(),
        lines: planned.lines.map((line) => ({
          productVersionId: line.offer.productVersionId,
          quantity: line.quantity,
          unitPrice: line.unitPrice.toString(),
        })),
      })),
    },
    privateFacts: { note: input.note },
    alsoAbout: orders.map(({ id }) => ({ type: 'purchase_order' as const, id })),
    waiting: orders.map(({ id, planned, release }) => ({
      ...waitingFor(
        {
          id,
          unitId: meeting.unitId,
          supplierId: planned.supplier.id,
          arriveAt,
          answerDueAt: release.answerDueAt,
          paymentDueAt: null,
        },
        release.state,
        ctx.by,
      ),
      fresh: true,
    })),
  };
}
