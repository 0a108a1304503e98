import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEntitled, entitlementOf, type MeetingShape, type PermitState } from './entitlement.ts';
import type { AttendeeKind, EntitledTo, Policy, PolicyEffect } from './policy.ts';

const day = '2026-03-10';
const meeting = (attendeeKind: AttendeeKind, hours = 2, mode: MeetingShape['mode'] = 'offline') => ({
  attendeeKind,
  mode,
  startsAt: new Date('2026-03-10T02:00:00Z'),
  endsAt: new Date(Date.parse('2026-03-10T02:00:00Z') + hours * 3_600_000),
});
const policy = (
  attendeeKind: AttendeeKind,
  entitlement: EntitledTo,
  effect: PolicyEffect = 'permit',
  validFrom = '2026-01-01',
  validTo: string | null = null,
): Policy => ({
  id: `${attendeeKind} ${validFrom}`,
  kind: 'meal_entitlement',
  effect,
  params: { attendeeKind, entitlement, minHours: 2, offline: true },
  rule: 'Kepgub 1/2026',
  validFrom,
  validTo,
});
const policies = [
  policy('internal', 'nothing'),
  policy('other_units', 'snack'),
  policy('public', 'meal_and_snack'),
];

describe('what may be ordered for a meeting', () => {
  test.each<[AttendeeKind, number, MeetingShape['mode'], EntitledTo, string]>([
    ['public', 2, 'offline', 'meal_and_snack', 'guests'],
    ['other_units', 2, 'offline', 'snack', 'guests'],
    ['internal', 2, 'offline', 'nothing', 'guests'],
    ['public', 1.99, 'offline', 'nothing', 'too_short'],
    ['public', 3, 'online', 'nothing', 'online'],
  ])('%s, %d hours, %s: %s', (kind, hours, mode, entitlement, because) => {
    expect(entitlementOf(meeting(kind, hours, mode), policies, day)).toMatchObject({ entitlement, because });
  });

  test('says the sentence of the rule', () => {
    expect(entitlementOf(meeting('internal'), policies, day).sentence.id).toBe(
      'Rapat ini hanya dihadiri pegawai internal. Menurut Kepgub 1/2026, konsumsi tidak dapat dipesan. Ajukan pengecualian kepada PA/KPA bila diperlukan.',
    );
    const blocked = entitlementOf(meeting('internal'), [policy('internal', 'nothing', 'block')], day);
    expect(blocked.sentence.id).not.toContain('pengecualian');
  });

  test('is nothing where no policy is in force', () => {
    expect(entitlementOf(meeting('public'), [], day)).toMatchObject({
      entitlement: 'nothing',
      effect: 'block',
    });
    const ended = [policy('public', 'meal_and_snack', 'permit', '2025-01-01', day)];
    expect(entitlementOf(meeting('public'), ended, day).because).toBe('no_policy');
    expect(entitlementOf(meeting('public'), ended, '2026-03-09').entitlement).toBe('meal_and_snack');
  });

  test('a sentence never shows an unfilled place, in either language', () => {
    const kinds = fc.constantFrom<AttendeeKind>('internal', 'other_units', 'public');
    const rules = fc.constantFrom<EntitledTo>('nothing', 'snack', 'meal_and_snack');
    const effects = fc.constantFrom<PolicyEffect>('block', 'permit', 'record');
    fc.assert(
      fc.property(kinds, rules, effects, fc.integer({ min: 1, max: 24 }), (kind, rule, effect, hours) => {
        const { sentence } = entitlementOf(meeting(kind, hours), [policy(kind, rule, effect)], day);
        expect(`${sentence.id}${sentence.en}`).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('an order beyond the entitlement', () => {
  const entitled = (effect: PolicyEffect) =>
    entitlementOf(meeting('other_units'), [policy('other_units', 'snack', effect)], day);

  test.each<[PolicyEffect, PermitState, string]>([
    ['block', 'granted', 'blocked'],
    ['block', 'none', 'blocked'],
    ['permit', 'none', 'permit-needed'],
    ['permit', 'requested', 'permit-needed'],
    ['permit', 'refused', 'permit-needed'],
    ['permit', 'granted', 'permitted'],
    ['record', 'none', 'recorded'],
  ])('%s with permit %s: %s', (effect, permit, outcome) => {
    expect(checkEntitled(entitled(effect), ['snack', 'meal'], permit).outcome).toBe(outcome);
    expect(checkEntitled(entitled(effect), ['snack'], permit).outcome).toBe('ok');
  });

  test('says that the answer is awaited while it is', () => {
    expect(checkEntitled(entitled('permit'), ['meal'], 'requested')).toMatchObject({
      refusal: { code: 'meetings/permit-awaited' },
    });
  });
});
