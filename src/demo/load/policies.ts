import type { z } from 'zod';
import type { importPolicies } from '../../modules/meetings/public.ts';
import { answerHours, ceilingPerHead, halalDutyFrom, officerSignsUpTo } from '../market.ts';
import { unitOf } from '../units.ts';

type PolicyRows = z.infer<typeof importPolicies.input>['policies'];

const entitlementRule = 'Perpres 33/2020; PMK 49/2023';
const halalRule = 'PP 42/2024 arts 159-160';
const priceRule = 'PMK 49/2023, standar biaya DKI Jakarta';

/** The policies of the demonstration, in force before the year of history begins; an administrator changes them on his page. */
export function firstPolicies(validFrom: string): PolicyRows {
  const always = { validFrom, validTo: null } as const;
  const entitled = (
    [
      ['internal', 'nothing'],
      ['other_units', 'snack'],
      ['public', 'meal_and_snack'],
    ] as const
  ).map(([attendeeKind, entitlement]) => ({
    kind: 'meal_entitlement' as const,
    params: { attendeeKind, entitlement, minHours: 2, offline: true },
    effect: 'permit' as const,
    rule: entitlementRule,
    ...always,
  }));
  const ceilings = (['meal', 'snack'] as const).map((kind) => ({
    kind: 'price_ceiling' as const,
    params: { kind, amount: ceilingPerHead[kind].toString(), taxInclusive: true, blockAtTimes: 2 },
    effect: 'permit' as const,
    rule: priceRule,
    ...always,
  }));
  const halal = (['micro', 'small'] as const).map((size) => ({
    kind: 'halal_duty' as const,
    params: { size },
    effect: 'block' as const,
    rule: halalRule,
    validFrom: halalDutyFrom,
    validTo: null,
  }));
  return [
    ...entitled,
    ...halal,
    ...ceilings,
    {
      kind: 'order_lid',
      params: { amount: '50000000' },
      effect: 'block',
      rule: 'Ingub 29/2021',
      ...always,
    },
    {
      kind: 'portion_reserve',
      params: { percent: 10 },
      effect: 'permit',
      rule: 'Ketentuan BPPBJ tentang porsi cadangan',
      ...always,
    },
    {
      kind: 'answer_hours',
      params: { hours: answerHours },
      effect: 'record',
      rule: 'Ketentuan layanan e-Order',
      ...always,
    },
    {
      kind: 'curation',
      // The department of small businesses.
      params: { appealDays: 10, unitCode: unitOf('dinas-ppkukm').code },
      effect: 'record',
      rule: 'Ketentuan kurasi Dinas PPKUKM',
      ...always,
    },
    {
      kind: 'officer_signs_up_to',
      params: { amount: officerSignsUpTo.toString() },
      effect: 'record',
      rule: 'Perpres 16/2018 jo. Perpres 12/2021',
      ...always,
    },
    {
      kind: 'curation',
      params: { appealDays: 10, unitCode: unitOf('dinas-ppkukm').code },
      effect: 'record',
      rule: 'Ketentuan Dinas PPKUKM tentang kurasi',
      ...always,
    },
    {
      kind: 'price_change',
      params: { risePercent: 10 },
      effect: 'block',
      rule: 'Ketentuan BPPBJ tentang pemeriksaan harga',
      ...always,
    },
  ];
}
