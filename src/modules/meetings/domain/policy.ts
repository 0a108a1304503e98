import type { Day } from '../../../kernel/time.ts';

/** Who comes: only the unit's own people, people of other units, or the public too. */
export type AttendeeKind = 'internal' | 'other_units' | 'public';

/** What may be eaten at a meeting, by the rule. */
export type EntitledTo = 'meal_and_snack' | 'snack' | 'nothing';

export type ProductKind = 'meal' | 'snack';

/** Size of a business by PP 7/2021. */
export type MakerSize = 'micro' | 'small';

/** What happens to an order beyond a policy: refused, allowed with a reasoned permit of PA/KPA, or only recorded. */
export type PolicyEffect = 'block' | 'permit' | 'record';

/** Parameters of each kind of policy; money is a decimal string of whole rupiah, as in JSON. */
export type PolicyParams = {
  /** What guests of a kind are entitled to, when the meeting lasts `minHours` and (when `offline`) is held in a room. */
  readonly meal_entitlement: {
    readonly attendeeKind: AttendeeKind;
    readonly entitlement: EntitledTo;
    readonly minHours: number;
    readonly offline: boolean;
  };
  /** Most per head, tax included or not; above it the effect, above `blockAtTimes` times it always refused. */
  readonly price_ceiling: {
    readonly kind: ProductKind;
    readonly amount: string;
    readonly taxInclusive: boolean;
    readonly blockAtTimes: number;
  };
  /** Most that one order may cost. */
  readonly order_lid: { readonly amount: string };
  /** Portions above the headcount, in percent. */
  readonly portion_reserve: { readonly percent: number };
  /** Hours that a supplier has to answer. */
  readonly answer_hours: { readonly hours: number };
  /** Up to this sum the procurement officer signs the Surat Pesanan alone; above it the commitment officer. */
  readonly officer_signs_up_to: { readonly amount: string };
  /** Food makers of a size must hold a halal certificate on the day of the meal. */
  readonly halal_duty: { readonly size: MakerSize };
  /** A rise of a price by more than so many percent waits for a check. */
  readonly price_change: { readonly risePercent: number };
  /** Working days in which a maker may appeal, and the unit under whose number certificates of curation are issued. */
  readonly curation: { readonly appealDays: number; readonly unitCode: string };
};

export type PolicyKind = keyof PolicyParams;

/** A policy in its time: in force from `validFrom` up to, not including, `validTo`. */
export type PolicyOf<Kind extends PolicyKind> = {
  readonly id: string;
  readonly kind: Kind;
  readonly effect: PolicyEffect;
  readonly params: PolicyParams[Kind];
  /** Number of the rule, as it is quoted: `Pergub 20/2024`. */
  readonly rule: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
};

export type Policy = { [Kind in PolicyKind]: PolicyOf<Kind> }[PolicyKind];

/** Is it in force on the day? */
export function isInForce(policy: Pick<Policy, 'validFrom' | 'validTo'>, day: Day): boolean {
  return policy.validFrom <= day && (policy.validTo === null || day < policy.validTo);
}

/** The policy of a kind that is in force on a day; the youngest when two overlap. */
export function policyOn<Kind extends PolicyKind>(
  policies: readonly Policy[],
  kind: Kind,
  day: Day,
  fits: (params: PolicyParams[Kind]) => boolean = () => true,
): PolicyOf<Kind> | null {
  const found = policies.filter(
    (policy) => policy.kind === kind && isInForce(policy, day) && fits(policy.params as PolicyParams[Kind]),
  ) as unknown as PolicyOf<Kind>[];
  return found.reduce<PolicyOf<Kind> | null>(
    (best, policy) => (best === null || policy.validFrom > best.validFrom ? policy : best),
    null,
  );
}

/** Policies of one slot follow each other in time: one for each kind, guests, product and size of maker. */
export function slotOf(policy: { readonly kind: PolicyKind; readonly params: unknown }): string {
  const params = policy.params as {
    readonly attendeeKind?: string;
    readonly kind?: string;
    readonly size?: string;
  };
  return [policy.kind, params.attendeeKind ?? params.kind ?? params.size ?? ''].filter(Boolean).join(':');
}
