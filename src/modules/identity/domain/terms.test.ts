import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../kernel/time.ts';
import { type Position, positions } from '../../../platform/commands/positions.ts';
import { clashOf, overlap, type Term, termFault } from './terms.ts';

const units = ['u1', 'u2', 'u3'];
const start = '2026-01-01';
const day = (n: number) => addDays(start, n);

const anyTerm: fc.Arbitrary<Term> = fc
  .record({
    position: fc.constantFrom(...positions),
    unitIds: fc.subarray(units, { minLength: 1 }),
    from: fc.integer({ min: 0, max: 12 }),
    length: fc.option(fc.integer({ min: 0, max: 8 })),
  })
  .map(({ position, unitIds, from, length }) => ({
    position,
    unitIds,
    supplierId: null,
    regionCode: null,
    kind: 'definitive',
    decree: 'SK 1',
    from: day(from),
    until: length === null ? null : day(from + length),
  }));

const threePeople: readonly (readonly Position[])[] = [
  ['procurement_officer'],
  ['commitment_officer'],
  ['treasurer', 'assistant_treasurer'],
];

/** Day by day and unit by unit: at how many of the three desks does the person sit? */
function mostDesks(held: readonly Term[]): number {
  let most = 0;
  for (let n = 0; n <= 25; n++) {
    for (const unit of units) {
      const today = held.filter((term) => overlap(term, { from: day(n), until: day(n) }));
      const here = today.filter((term) => term.unitIds.includes(unit));
      const desks = threePeople.filter((desk) => here.some((term) => desk.includes(term.position)));
      most = Math.max(most, desks.length);
    }
  }
  return most;
}

test('whoever is appointed only when nothing clashes never sits at two of the three desks of a unit on a day', () => {
  fc.assert(
    fc.property(fc.array(anyTerm, { maxLength: 12 }), (wanted) => {
      const held: Term[] = [];
      for (const term of wanted) if (!clashOf(held, term)) held.push(term);
      expect(mostDesks(held)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

test('a refusal is never without reason: with the refused term he would sit at two desks', () => {
  fc.assert(
    fc.property(anyTerm, anyTerm, (a, b) => {
      expect(clashOf([a], b) !== null).toBe(mostDesks([a, b]) > 1);
    }),
    { numRuns: 500 },
  );
});

test('the order of two appointments does not matter', () => {
  fc.assert(
    fc.property(anyTerm, anyTerm, (a, b) => {
      expect(clashOf([a], b) === null).toBe(clashOf([b], a) === null);
    }),
  );
});

const base: Term = {
  position: 'procurement_officer',
  unitIds: ['u1'],
  supplierId: null,
  regionCode: null,
  kind: 'definitive',
  decree: 'SK 1/2026',
  from: '2026-01-01',
  until: null,
};

test.each<[string, Partial<Term>, string | null]>([
  ['a whole one', {}, null],
  ['one day', { until: '2026-01-01' }, null],
  ['an end before the start', { until: '2025-12-31' }, 'identity/end-before-start'],
  ['a Plh without end', { kind: 'plh' }, 'identity/acting-needs-end'],
  ['a Plt without end', { kind: 'plt' }, null],
  ['no unit', { unitIds: [] }, 'identity/units-needed'],
  ['an auditor with a unit', { position: 'auditor' }, 'identity/no-units'],
  ['an auditor', { position: 'auditor', unitIds: [] }, null],
  ['a supplier without a business', { position: 'supplier', unitIds: [] }, 'identity/supplier-needed'],
  ['an officer of a business', { supplierId: 's1' }, 'identity/supplier-needed'],
  ['a supplier in a unit', { position: 'supplier', supplierId: 's1' }, 'identity/no-units'],
])('a term: %s', (_name, change, wanted) => {
  expect(termFault({ ...base, ...change })?.code ?? null).toBe(wanted);
});

test.each<[string, Partial<Term>, Partial<Term>, boolean]>([
  ['officer and PPK of one unit', {}, { position: 'commitment_officer' }, true],
  ['officer and assistant treasurer', {}, { position: 'assistant_treasurer' }, true],
  ['treasurer and assistant', { position: 'treasurer' }, { position: 'assistant_treasurer' }, false],
  ['officer and requester', {}, { position: 'requester' }, false],
  ['PA/KPA and PPK', { position: 'budget_authority' }, { position: 'commitment_officer' }, false],
  ['another unit', {}, { position: 'treasurer', unitIds: ['u2'] }, false],
  ['after the end', { until: '2026-06-30' }, { position: 'treasurer', from: '2026-07-01' }, false],
  ['on the last day', { until: '2026-06-30' }, { position: 'treasurer', from: '2026-06-30' }, true],
])('together: %s', (_name, first, second, clashes) => {
  expect(clashOf([{ ...base, ...first }], { ...base, ...second }) !== null).toBe(clashes);
});
