import { defineRefusal } from '../../../kernel/refusal.ts';
import type { Day } from '../../../kernel/time.ts';
import { beyondPolicy, type Checked, type PermitState } from './entitlement.ts';
import { type MakerSize, type Policy, type PolicyOf, policyOn } from './policy.ts';

export const halalMissing = defineRefusal('meetings/halal-missing', 422, {
  id: 'Produk ini belum bersertifikat halal. Menurut {rule}, produk tanpa sertifikat halal tidak dapat dipesan untuk hari itu.',
  en: 'This product has no halal certificate. By {rule}, products without one cannot be ordered for that day.',
});
export const halalNeedsPermit = defineRefusal('meetings/halal-needs-permit', 422, {
  id: 'Produk ini belum bersertifikat halal ({rule}). Ajukan pengecualian kepada PA/KPA atau pilih yang lain.',
  en: 'This product has no halal certificate ({rule}). Ask PA/KPA for an exception or choose another.',
});

/** What a product's halal certificate says; without an end it holds until it is withdrawn. */
export type HalalFacts = { readonly halalNumber: string | null; readonly halalValidTo: Day | null };

/** Does the certificate hold on the day? The last day still counts. */
export function isHalalOn({ halalNumber, halalValidTo }: HalalFacts, day: Day): boolean {
  return halalNumber !== null && (halalValidTo === null || halalValidTo >= day);
}

/** The duty of makers of a size to hold a halal certificate on a day; null where no policy sets it. */
export function halalDutyOn(
  policies: readonly Policy[],
  size: MakerSize,
  day: Day,
): PolicyOf<'halal_duty'> | null {
  return policyOn(policies, 'halal_duty', day, (params) => params.size === size);
}

/** May the product be sold for a meal of that day at all? Only a blocking duty takes it off the shelf. */
export function isSoldOn(facts: HalalFacts, size: MakerSize, policies: readonly Policy[], day: Day): boolean {
  return isHalalOn(facts, day) || halalDutyOn(policies, size, day)?.effect !== 'block';
}

/** A product against the duty on the day of the meal: the policy's effect decides where its certificate does not hold. */
export function checkHalalDuty(
  facts: HalalFacts,
  size: MakerSize,
  policies: readonly Policy[],
  day: Day,
  permit: PermitState = 'none',
): Checked {
  const duty = halalDutyOn(policies, size, day);
  if (!duty || isHalalOn(facts, day)) return { outcome: 'ok' };
  const { rule } = duty;
  return beyondPolicy({ effect: duty.effect, rule, policyId: duty.id }, permit, {
    needed: halalNeedsPermit({ rule }),
    blocked: halalMissing({ rule }),
  });
}
