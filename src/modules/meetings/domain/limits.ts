import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { formatRupiah, type Rupiah, rupiah } from '../../../kernel/rupiah.ts';
import type { Day } from '../../../kernel/time.ts';
import { beyondPolicy, type Checked, type PermitState } from './entitlement.ts';
import { type Policy, type ProductKind, policyOn } from './policy.ts';

/** e-Order's own lid (BPPBJ): also a constraint of the database. */
const lidOfEOrder = rupiah(50_000_000);
const answerHoursByDefault = 24;

export const priceAboveCeiling = defineRefusal('meetings/price-above-ceiling', 422, {
  id: 'Harga per orang {price} melebihi batas {ceiling} ({rule}).',
  en: 'The price per head of {price} is above the ceiling of {ceiling} ({rule}).',
});
export const priceNeedsPermit = defineRefusal('meetings/price-needs-permit', 422, {
  id: 'Harga per orang {price} melebihi batas {ceiling} ({rule}). Ajukan pengecualian kepada PA/KPA atau pilih yang lain.',
  en: 'The price per head of {price} is above the ceiling of {ceiling} ({rule}). Ask PA/KPA for an exception or choose another.',
});
export const tooManyPortions = defineRefusal('meetings/too-many-portions', 422, {
  id: 'Jumlah porsi {portions} melebihi {max} yang dapat dipesan untuk {headcount} peserta. Kurangi porsi atau perbarui jumlah peserta.',
  en: '{portions} portions are more than the {max} that can be ordered for {headcount} attendees. Order less or correct the headcount.',
});
export const orderAboveLid = defineRefusal('meetings/order-above-lid', 422, {
  id: 'Nilai pesanan {amount} melebihi {max} untuk satu pesanan di e-Order ({rule}).',
  en: 'The order of {amount} is above the {max} for one order in e-Order ({rule}).',
});

/** The ceiling per head of a kind on a day, null when no policy sets one. */
export function priceCeilingOn(
  kind: ProductKind,
  policies: readonly Policy[],
  day: Day,
): { readonly amount: Rupiah; readonly rule: string; readonly taxInclusive: boolean } | null {
  const policy = policyOn(policies, 'price_ceiling', day, (params) => params.kind === kind);
  if (!policy) return null;
  const { amount, taxInclusive } = policy.params;
  return { amount: rupiah(amount), rule: policy.rule, taxInclusive };
}

/**
 * Is the price of one portion of a kind within the ceiling of the day? At the ceiling it is; above it the policy's effect
 * decides; above `blockAtTimes` times it is always refused. Without a policy there is no ceiling.
 * @param perHead what one guest's portion costs, tax included.
 */
export function checkPriceCeiling(
  perHead: Rupiah,
  kind: ProductKind,
  policies: readonly Policy[],
  day: Day,
  permit: PermitState = 'none',
): Checked {
  const policy = policyOn(policies, 'price_ceiling', day, (params) => params.kind === kind);
  if (!policy) return { outcome: 'ok' };
  const ceiling = rupiah(policy.params.amount);
  if (perHead <= ceiling) return { outcome: 'ok' };
  const words = { price: formatRupiah(perHead), ceiling: formatRupiah(ceiling), rule: policy.rule };
  const blocked = priceAboveCeiling(words);
  // Compared in thousandths, so that one and a half times stays whole numbers.
  const blockedFrom = ceiling * BigInt(Math.round(policy.params.blockAtTimes * 1000));
  if (perHead * 1000n > blockedFrom) return { outcome: 'blocked', refusal: blocked };
  return beyondPolicy({ effect: policy.effect, rule: policy.rule, policyId: policy.id }, permit, {
    needed: priceNeedsPermit(words),
    blocked,
  });
}

/** Most portions of one kind for a headcount: the reserve is rounded down, so that it is never more than its percent. */
export function portionsMax(headcount: number, policies: readonly Policy[], day: Day): number {
  const percent = policyOn(policies, 'portion_reserve', day)?.params.percent ?? 0;
  return headcount + Math.floor((headcount * percent) / 100);
}

/** Are so many portions of one kind (meal or snack, all live orders of the meeting together) within the headcount? */
export function checkPortions(
  portions: number,
  headcount: number,
  policies: readonly Policy[],
  day: Day,
  permit: PermitState = 'none',
): Checked {
  const max = portionsMax(headcount, policies, day);
  if (portions <= max) return { outcome: 'ok' };
  const policy = policyOn(policies, 'portion_reserve', day);
  const refusal = tooManyPortions({ portions, max, headcount });
  return beyondPolicy(
    { effect: policy?.effect ?? 'block', rule: policy?.rule ?? '', policyId: policy?.id ?? null },
    permit,
    { needed: refusal, blocked: refusal },
  );
}

/** Most that one order may cost on a day; never above e-Order's own Rp50 million. */
export function orderLidOn(policies: readonly Policy[], day: Day): { amount: Rupiah; rule: string } {
  const policy = policyOn(policies, 'order_lid', day);
  const amount = policy ? rupiah(policy.params.amount) : lidOfEOrder;
  return { amount: amount < lidOfEOrder ? amount : lidOfEOrder, rule: policy?.rule ?? 'Ingub 29/2021' };
}

/** Refuses an order above the lid, whatever the policy's effect: the lid is also a constraint of the database. */
export function checkOrderLid(gross: Rupiah, policies: readonly Policy[], day: Day): Refusal | null {
  const { amount, rule } = orderLidOn(policies, day);
  return gross > amount
    ? orderAboveLid({ amount: formatRupiah(gross), max: formatRupiah(amount), rule })
    : null;
}

/** Hours that a supplier has to answer an order that is sent on this day. */
export function answerHoursOn(policies: readonly Policy[], day: Day): number {
  return policyOn(policies, 'answer_hours', day)?.params.hours ?? answerHoursByDefault;
}

/** Who signs the Surat Pesanan: the procurement officer alone up to the sum, the commitment officer above it. */
export function signerOf(
  gross: Rupiah,
  policies: readonly Policy[],
  day: Day,
): 'procurement_officer' | 'commitment_officer' {
  const policy = policyOn(policies, 'officer_signs_up_to', day);
  return !policy || gross <= rupiah(policy.params.amount) ? 'procurement_officer' : 'commitment_officer';
}
