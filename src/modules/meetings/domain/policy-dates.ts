import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { type Day, formatDayShort } from '../../../kernel/time.ts';
import { isInForce, type Policy, slotOf } from './policy.ts';

export const policyInThePast = defineRefusal('policies/in-the-past', 422, {
  id: 'Kebijakan berlaku paling cepat hari ini. Kebijakan yang lalu tidak dapat diubah.',
  en: 'A policy starts today at the earliest. Past policies cannot be changed.',
});
export const policyOnThatDay = defineRefusal('policies/starts-that-day', 409, {
  id: 'Sudah ada kebijakan yang mulai berlaku pada {day}. Pilih tanggal lain.',
  en: 'A policy already starts on {day}. Choose another day.',
});

/** What a new policy does to the others of its slot: which one it ends, and when it ends itself. */
export type PolicyPlace = { readonly ends: string | null; readonly validTo: Day | null };

/**
 * Puts a policy into its slot: the one in force on its first day ends there, and it lasts until the next one begins.
 * Policies of a slot therefore never overlap.
 */
export function placePolicy(
  policies: readonly Policy[],
  wanted: { readonly kind: Policy['kind']; readonly params: unknown; readonly validFrom: Day },
  today: Day,
): Result<PolicyPlace> {
  if (wanted.validFrom < today) return refuse(policyInThePast({}, 'validFrom'));
  const slot = policies.filter((policy) => slotOf(policy) === slotOf(wanted));
  if (slot.some((policy) => policy.validFrom === wanted.validFrom)) {
    return refuse(policyOnThatDay({ day: formatDayShort(wanted.validFrom, 'id') }, 'validFrom'));
  }
  const before = slot.find((policy) => isInForce(policy, wanted.validFrom));
  const next = slot
    .map((policy) => policy.validFrom)
    .filter((from) => from > wanted.validFrom)
    .toSorted()[0];
  return ok({ ends: before?.id ?? null, validTo: next ?? null });
}
