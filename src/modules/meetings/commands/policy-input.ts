import { z } from 'zod';

const amount = z.string().regex(/^\d{1,15}$/);
const effect = z.enum(['block', 'permit', 'record']);
const rule = z.string().trim().min(3).max(200);

const params = [
  z.object({
    kind: z.literal('meal_entitlement'),
    params: z.object({
      attendeeKind: z.enum(['internal', 'other_units', 'public']),
      entitlement: z.enum(['meal_and_snack', 'snack', 'nothing']),
      minHours: z.number().min(0).max(24),
      offline: z.boolean(),
    }),
  }),
  z.object({
    kind: z.literal('price_ceiling'),
    params: z.object({
      kind: z.enum(['meal', 'snack']),
      amount,
      taxInclusive: z.boolean(),
      blockAtTimes: z.number().min(1).max(10),
    }),
  }),
  z.object({ kind: z.literal('order_lid'), params: z.object({ amount }) }),
  z.object({
    kind: z.literal('portion_reserve'),
    params: z.object({ percent: z.number().int().min(0).max(50) }),
  }),
  z.object({
    kind: z.literal('answer_hours'),
    params: z.object({ hours: z.number().int().min(1).max(240) }),
  }),
  z.object({ kind: z.literal('officer_signs_up_to'), params: z.object({ amount }) }),
  z.object({ kind: z.literal('halal_duty'), params: z.object({ size: z.enum(['micro', 'small']) }) }),
  z.object({
    kind: z.literal('price_change'),
    params: z.object({ risePercent: z.number().int().min(0).max(100) }),
  }),
  z.object({
    kind: z.literal('curation'),
    params: z.object({
      appealDays: z.number().int().min(1).max(60),
      unitCode: z.string().trim().min(1).max(60),
    }),
  }),
] as const;

/** A policy by its kind, with the parameters of that kind. */
export const policyBody = z.discriminatedUnion('kind', params);

/** A policy as somebody sets it: what, what happens beyond it, by which rule, from when. */
export const policyInput = z.intersection(policyBody, z.object({ effect, rule, validFrom: z.iso.date() }));

/** A policy with its end, as an import knows it. */
export const datedPolicy = z.intersection(policyInput, z.object({ validTo: z.iso.date().nullable() }));

export type PolicyInput = z.infer<typeof policyInput>;
