import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { firstRefusals, type Result } from '../../../kernel/result.ts';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import { dayOf, type Zone } from '../../../kernel/time.ts';
import type { OfferedProduct } from '../../catalogue/public.ts';
import type { CheckoutFacts } from './basket.ts';
import { checkout } from './checkout.ts';
import { ownPartOf } from './lead-time.ts';
import type { Order } from './order.ts';
import { isUnanswered } from './states.ts';

export const moveAfterAnswer = defineRefusal('orders/move-after-answer', 409, {
  id: 'Pesanan {number} sudah dijawab penyedia, sehingga rapat tidak dapat dipindahkan tanpa persetujuannya.',
  en: 'The supplier has answered order {number}, so the meeting cannot be moved without his consent.',
});

/** May these orders follow their meeting? Everything is checked again for the new day and place, at the prices agreed. */
export function checkMove(
  facts: Omit<CheckoutFacts, 'own'>,
  orders: readonly Order[],
  now: Date,
  zone: Zone,
): Result<null> {
  const answered = orders.find(({ state }) => !isUnanswered(state));
  const refusals: (Refusal | null)[] = [answered ? moveAfterAnswer({ number: answered.number }) : null];
  const day = dayOf(facts.meeting.startsAt, zone);
  for (const order of orders) {
    const sameDay = order.kitchenDay === day;
    const own = { ...ownPartOf(order), ...(sameDay ? {} : { portions: 0 }) };
    const basket = order.lines.map(({ productId, quantity, unitPrice }) => ({
      productId,
      quantity,
      seenPrice: unitPrice,
    }));
    const offers = atAgreedPrices(facts.offers, order);
    const again = checkout(
      { ...facts, offers, own, alreadyOrdered: { meal: 0, snack: 0 } },
      basket,
      now,
      zone,
    );
    // The lines are not fields of this form, so what is wrong with them is said without a field.
    if (!again.ok) refusals.push(...again.refusals.map(({ field: _line, ...refusal }) => refusal));
  }
  return firstRefusals(refusals) ?? { ok: true, value: null };
}

function atAgreedPrices(
  offers: ReadonlyMap<string, OfferedProduct>,
  order: Order,
): ReadonlyMap<string, OfferedProduct> {
  const agreed = new Map<string, Rupiah>(order.lines.map((line) => [line.productId, line.unitPrice]));
  return new Map(
    [...offers].map(([id, offer]) => [id, { ...offer, price: agreed.get(id) ?? offer.price, tiers: [] }]),
  );
}
