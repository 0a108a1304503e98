import { parseRupiah } from '../../../kernel/rupiah.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import type { Policy, PolicyKind } from '../domain/policy.ts';

/** A policy form as it was typed: every parameter by its own name. */
export type PolicyTyped = Readonly<Record<string, string>>;

/** The parameters that people may change, kind by kind; the slot itself (guests, product) stays. */
export const policyFields: Record<PolicyKind, readonly string[]> = {
  meal_entitlement: ['entitlement', 'minHours', 'offline'],
  price_ceiling: ['amount', 'blockAtTimes', 'taxInclusive'],
  order_lid: ['amount'],
  portion_reserve: ['percent'],
  answer_hours: ['hours'],
  officer_signs_up_to: ['amount'],
  halal_duty: [],
  price_change: ['risePercent'],
  curation: ['appealDays', 'unitCode'],
};

const common = ['effect', 'rule', 'validFrom'] as const;

export function typedPolicy(body: FormBody, kind: PolicyKind): PolicyTyped {
  return Object.fromEntries([...policyFields[kind], ...common].map((name) => [name, typed(body, name)]));
}

/** A policy as its form shows it, to be set anew from a day. */
export function filledPolicy(policy: Policy, validFrom: string): PolicyTyped {
  const params = policy.params as Readonly<Record<string, unknown>>;
  const values = policyFields[policy.kind].map((name) => [name, textOf(params[name])]);
  return { ...Object.fromEntries(values), effect: policy.effect, rule: policy.rule, validFrom };
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'on' : '';
  // A decimal comma; a code keeps its dots.
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value ?? '');
}

/** The typed form as command input: in the slot of `policy`, with what was typed. */
export function policyInputOf(policy: Policy, typedIn: PolicyTyped) {
  const own = Object.fromEntries(
    policyFields[policy.kind].map((name) => [name, valueOf(name, typedIn[name] ?? '')]),
  );
  return {
    kind: policy.kind,
    params: { ...policy.params, ...own },
    effect: typedIn['effect'],
    rule: typedIn['rule'],
    validFrom: typedIn['validFrom'],
  };
}

function valueOf(name: string, text: string): unknown {
  switch (name) {
    case 'offline':
    case 'taxInclusive':
      return text !== '';
    case 'amount':
      return parseRupiah(text)?.toString() ?? text;
    case 'entitlement':
    case 'unitCode':
      return text;
    default:
      return /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : text;
  }
}
