import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../kernel/time.ts';
import type { Policy } from './policy.ts';
import { isInForce } from './policy.ts';
import { placePolicy } from './policy-dates.ts';

const today = '2026-03-03';
const hours = (validFrom: Day, validTo: Day | null = null): Policy => ({
  id: validFrom,
  kind: 'answer_hours',
  effect: 'record',
  params: { hours: 24 },
  rule: 'Kepgub 1/2026',
  validFrom,
  validTo,
});
const wanted = (validFrom: Day) => ({ kind: 'answer_hours', params: {}, validFrom }) as const;

describe('a new policy', () => {
  test('ends the one in force on its first day', () => {
    expect(placePolicy([hours('2026-01-01')], wanted('2026-04-01'), today)).toEqual({
      ok: true,
      value: { ends: '2026-01-01', validTo: null },
    });
  });

  test('lasts until the next one that is set already', () => {
    const policies = [hours('2026-01-01', '2026-06-01'), hours('2026-06-01')];
    expect(placePolicy(policies, wanted('2026-04-01'), today)).toEqual({
      ok: true,
      value: { ends: '2026-01-01', validTo: '2026-06-01' },
    });
  });

  test('never changes the past, and never starts on a taken day', () => {
    expect(placePolicy([], wanted('2026-03-02'), today)).toMatchObject({
      refusals: [{ code: 'policies/in-the-past' }],
    });
    expect(placePolicy([hours('2026-04-01')], wanted('2026-04-01'), today)).toMatchObject({
      refusals: [{ code: 'policies/starts-that-day' }],
    });
  });

  test('keeps exactly one in force on every day from the first on', () => {
    const days = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, (offsets) => {
        let policies: Policy[] = [];
        for (const offset of offsets) {
          const validFrom = addDays(today, offset);
          const place = placePolicy(policies, wanted(validFrom), today);
          if (!place.ok) continue;
          const { ends, validTo } = place.value;
          policies = policies.map((each) => (each.id === ends ? hours(each.validFrom, validFrom) : each));
          policies = [...policies, hours(validFrom, validTo)];
        }
        const first = Math.min(...offsets);
        for (let offset = 0; offset <= 45; offset++) {
          const day = addDays(today, offset);
          const count = policies.filter((policy) => isInForce(policy, day)).length;
          expect(count).toBe(offset < first ? 0 : 1);
        }
      }),
    );
  });
});
