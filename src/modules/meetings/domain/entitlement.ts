import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { fill, type Text } from '../../../kernel/text.ts';
import type { Day } from '../../../kernel/time.ts';
import {
  type AttendeeKind,
  type EntitledTo,
  type Policy,
  type PolicyEffect,
  type PolicyOf,
  type ProductKind,
  policyOn,
} from './policy.ts';

/** What the rule needs to know of a meeting. */
export type MeetingShape = {
  readonly attendeeKind: AttendeeKind;
  readonly mode: 'offline' | 'online';
  readonly startsAt: Date;
  readonly endsAt: Date;
};

export type PermitState = 'none' | 'requested' | 'granted' | 'refused';

/** What may be ordered for a meeting, and what happens beyond it. */
export type Entitlement = {
  readonly entitlement: EntitledTo;
  readonly effect: PolicyEffect;
  /** Why it is not more: the guests, the length, an online meeting, or that nobody has set a policy. */
  readonly because: 'guests' | 'too_short' | 'online' | 'no_policy';
  readonly rule: string;
  readonly policyId: string | null;
  /** One sentence that says so, with the rule. */
  readonly sentence: Text;
};

const hourMs = 3_600_000;

/**
 * What may be ordered by the policy in force on `day` (the meeting's day). Without a policy nothing may: a government sets
 * its own. Source of the default rows: Perpres 33/2020 annex, PMK SBM (offline, two hours, guests from outside).
 */
export function entitlementOf(meeting: MeetingShape, policies: readonly Policy[], day: Day): Entitlement {
  const policy = policyOn(
    policies,
    'meal_entitlement',
    day,
    ({ attendeeKind }) => attendeeKind === meeting.attendeeKind,
  );
  if (!policy) {
    const none = { entitlement: 'nothing', effect: 'block', because: 'no_policy' } as const;
    return { ...none, rule: '', policyId: null, sentence: reasons.no_policy };
  }
  const because = shortfall(meeting, policy);
  const entitlement = because === null ? policy.params.entitlement : 'nothing';
  return {
    entitlement,
    effect: policy.effect,
    because: because ?? 'guests',
    rule: policy.rule,
    policyId: policy.id,
    sentence: sentenceOf(policy, meeting.attendeeKind, entitlement, because),
  };
}

function shortfall(
  meeting: MeetingShape,
  { params }: PolicyOf<'meal_entitlement'>,
): 'too_short' | 'online' | null {
  if (params.offline && meeting.mode === 'online') return 'online';
  const hours = (meeting.endsAt.getTime() - meeting.startsAt.getTime()) / hourMs;
  return hours < params.minHours ? 'too_short' : null;
}

const pair = (id: string, en: string): Text => ({ id, en });

const reasons = {
  no_policy: pair(
    'Belum ada kebijakan konsumsi yang berlaku untuk jenis peserta ini. Hubungi Administrator BPPBJ.',
    'No policy is in force for this kind of attendees yet. Ask the city administrator (BPPBJ).',
  ),
  online: pair(
    'Rapat ini daring. Menurut {rule}, konsumsi tidak dapat dipesan.',
    'This meeting is online. By {rule}, no food can be ordered.',
  ),
  too_short: pair(
    'Rapat ini kurang dari {hours} jam. Menurut {rule}, konsumsi tidak dapat dipesan.',
    'This meeting lasts less than {hours} hours. By {rule}, no food can be ordered.',
  ),
} as const;

const guestSentences: Record<AttendeeKind, Record<EntitledTo, Text>> = {
  internal: {
    nothing: pair(
      'Rapat ini hanya dihadiri pegawai internal. Menurut {rule}, konsumsi tidak dapat dipesan.',
      'Only the unit’s own people attend this meeting. By {rule}, no food can be ordered.',
    ),
    snack: pair(
      'Rapat internal: menurut {rule}, hanya kudapan yang dapat dipesan.',
      'Internal meeting: by {rule}, only snacks can be ordered.',
    ),
    meal_and_snack: pair(
      'Rapat internal: menurut {rule}, makanan dan kudapan dapat dipesan.',
      'Internal meeting: by {rule}, meals and snacks can be ordered.',
    ),
  },
  other_units: {
    nothing: pair(
      'Rapat dengan unit lain: menurut {rule}, konsumsi tidak dapat dipesan.',
      'Meeting with other units: by {rule}, no food can be ordered.',
    ),
    snack: pair(
      'Rapat dengan unit lain: menurut {rule}, hanya kudapan yang dapat dipesan.',
      'Meeting with other units: by {rule}, only snacks can be ordered.',
    ),
    meal_and_snack: pair(
      'Rapat dengan unit lain: menurut {rule}, makanan dan kudapan dapat dipesan.',
      'Meeting with other units: by {rule}, meals and snacks can be ordered.',
    ),
  },
  public: {
    nothing: pair(
      'Rapat dengan pihak luar: menurut {rule}, konsumsi tidak dapat dipesan.',
      'Meeting with outside parties: by {rule}, no food can be ordered.',
    ),
    snack: pair(
      'Rapat dengan pihak luar: menurut {rule}, hanya kudapan yang dapat dipesan.',
      'Meeting with outside parties: by {rule}, only snacks can be ordered.',
    ),
    meal_and_snack: pair(
      'Rapat dengan pihak luar: menurut {rule}, makanan dan kudapan dapat dipesan.',
      'Meeting with outside parties: by {rule}, meals and snacks can be ordered.',
    ),
  },
};

const beyond: Record<PolicyEffect, Text> = {
  permit: pair(
    'Ajukan pengecualian kepada PA/KPA bila diperlukan.',
    'Ask PA/KPA for an exception if it is needed.',
  ),
  record: pair(
    'Pesanan di luar ketentuan tetap dapat dibuat dan akan dicatat.',
    'An order beyond the rule is possible and will be recorded.',
  ),
  block: pair('', ''),
};

function sentenceOf(
  policy: PolicyOf<'meal_entitlement'>,
  guests: AttendeeKind,
  entitlement: EntitledTo,
  because: 'too_short' | 'online' | null,
): Text {
  const first = because === null ? guestSentences[guests][entitlement] : reasons[because];
  const then = entitlement === 'meal_and_snack' ? beyond.block : beyond[policy.effect];
  const params = { rule: policy.rule, hours: policy.params.minHours };
  return {
    id: fill(`${first.id} ${then.id}`.trim(), params),
    en: fill(`${first.en} ${then.en}`.trim(), params),
  };
}

export const notEntitled = defineRefusal('meetings/not-entitled', 422, pair('{sentence}', '{sentence}'));
export const permitNeeded = defineRefusal('meetings/permit-needed', 422, pair('{sentence}', '{sentence}'));
export const permitAwaited = defineRefusal('meetings/permit-awaited', 422, {
  id: 'Pengecualian untuk rapat ini masih menunggu jawaban PA/KPA.',
  en: 'The exception for this meeting still waits for the answer of PA/KPA.',
});

/** What an order beyond a policy comes to. */
export type Checked =
  | { readonly outcome: 'ok' }
  | { readonly outcome: 'recorded'; readonly rule: string; readonly policyId: string | null }
  | { readonly outcome: 'permitted'; readonly rule: string; readonly policyId: string | null }
  | { readonly outcome: 'permit-needed'; readonly refusal: Refusal }
  | { readonly outcome: 'blocked'; readonly refusal: Refusal };

/** May these kinds of product be ordered for the meeting? A granted permit lifts the rule where its effect is `permit`. */
export function checkEntitled(
  entitled: Entitlement,
  kinds: readonly ProductKind[],
  permit: PermitState,
): Checked {
  const wrong = kinds.some((kind) => !covers(entitled.entitlement, kind));
  if (!wrong) return { outcome: 'ok' };
  return beyondPolicy(entitled, permit, {
    needed: withSentence(permitNeeded(), entitled.sentence),
    blocked: withSentence(notEntitled(), entitled.sentence),
  });
}

/** The one rule of effects: `record` lets through, `permit` lets through what PA/KPA granted, `block` never. */
export function beyondPolicy(
  policy: { readonly effect: PolicyEffect; readonly rule: string; readonly policyId: string | null },
  permit: PermitState,
  refusals: { readonly needed: Refusal; readonly blocked: Refusal },
): Checked {
  const { rule, policyId } = policy;
  if (policy.effect === 'record') return { outcome: 'recorded', rule, policyId };
  if (policy.effect === 'block') return { outcome: 'blocked', refusal: refusals.blocked };
  if (permit === 'granted') return { outcome: 'permitted', rule, policyId };
  return {
    outcome: 'permit-needed',
    refusal: permit === 'requested' ? permitAwaited() : refusals.needed,
  };
}

function covers(entitlement: EntitledTo, kind: ProductKind): boolean {
  return entitlement === 'meal_and_snack' || (entitlement === 'snack' && kind === 'snack');
}

function withSentence(refusal: Refusal, sentence: Text): Refusal {
  return { ...refusal, message: sentence };
}
