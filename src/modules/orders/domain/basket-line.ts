import { firstRefusals, ok, type Result, refuse } from '../../../kernel/result.ts';
import { formatRupiah } from '../../../kernel/rupiah.ts';
import { dayOf, formatDayShort, weekday, type Zone } from '../../../kernel/time.ts';
import { priceFor, serves } from '../../catalogue/public.ts';
import type { BasketLine, CheckoutFacts, PlannedLine } from './basket.ts';
import { needsLeadTime } from './lead-time.ts';
import {
  halalEnded,
  kitchenClosed,
  leadTimeMissed,
  priceChanged,
  productGone,
  quantityOutside,
  zoneNotServed,
} from './refusals.ts';

/** Minutes before the meeting at which the food should arrive. */
export const arrivalLeadMinutes = 30;

/** When the food of a meeting arrives: half an hour before it starts. */
export function arrivalOf(startsAt: Date): Date {
  return new Date(startsAt.getTime() - arrivalLeadMinutes * 60_000);
}

/** Can this line be served then and there, at the price that the buyer saw? Refusals point at the line's fields. */
export function checkBasketLine(
  { offers, meeting, own }: Pick<CheckoutFacts, 'offers' | 'meeting' | 'own'>,
  line: BasketLine,
  index: number,
  now: Date,
  zone: Zone,
): Result<PlannedLine> {
  const at = (field: string) => `lines.${index}.${field}`;
  const offer = offers.get(line.productId);
  if (!offer?.listed || !offer.supplier.active) return refuse(productGone(undefined, at('productId')));

  const { name, unitName, supplier, minQuantity: min, maxQuantity: max } = offer;
  const unitPrice = priceFor(offer, line.quantity);
  const day = dayOf(meeting.startsAt, zone);
  const arriveAt = arrivalOf(meeting.startsAt);
  const hoursLeft = (arriveAt.getTime() - now.getTime()) / 3_600_000;
  const wrong = firstRefusals([
    (line.quantity < min || line.quantity > max) && quantityOutside({ name, min, max }, at('quantity')),
    unitPrice !== line.seenPrice &&
      priceChanged({ name, price: formatRupiah(unitPrice), unit: unitName }, at('quantity')),
    hoursLeft < offer.leadTimeHours &&
      needsLeadTime(own.agreed, line, arriveAt) &&
      leadTimeMissed({ name, hours: offer.leadTimeHours }, at('productId')),
    !serves(supplier, meeting.regionCode) && zoneNotServed({ supplier: supplier.name }, at('productId')),
    supplier.closedWeekdays.includes(weekday(day)) &&
      kitchenClosed({ supplier: supplier.name }, at('productId')),
    offer.halalValidTo !== null &&
      offer.halalValidTo < day &&
      halalEnded({ day: formatDayShort(offer.halalValidTo, 'id') }, at('productId')),
  ]);
  return wrong ?? ok({ offer, quantity: line.quantity, unitPrice, taxTreatment: offer.taxTreatment });
}
