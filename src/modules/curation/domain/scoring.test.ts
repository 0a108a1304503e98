import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion, Marks } from './criteria.ts';
import { gradeOf, markFaults, panelResult, weightedTotal } from './scoring.ts';

const text = { id: 'aa', en: 'aa' };
const anyCriteria = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 100 }),
      scale: fc.integer({ min: 2, max: 100 }),
      passMark: fc.integer({ min: 0, max: 100 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) =>
    list.map(
      (each, index): Criterion => ({
        ...each,
        passMark: Math.min(each.passMark, each.scale),
        code: `c_${'abcdefg'[index]}`,
        name: text,
        guidance: text,
      }),
    ),
  );
const marksOf = (criteria: readonly Criterion[]): fc.Arbitrary<Marks> =>
  fc.record(
    Object.fromEntries(criteria.map(({ code, scale }) => [code, fc.integer({ min: 1, max: scale })])),
  ) as fc.Arbitrary<Marks>;
/** A set with the sheets of one to nine curators. */
const anyPanel = anyCriteria.chain((criteria) =>
  fc.record({
    criteria: fc.constant(criteria),
    sheets: fc.array(marksOf(criteria), { minLength: 1, maxLength: 9 }),
    passTotal: fc.integer({ min: 0, max: 10_000 }),
    seed: fc.integer(),
  }),
);
const grades = { A: 8500, B: 7500, C: 6500 };
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((value, index) => ({ value, at: Math.sin(seed + index * 7919) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);

describe('the weighted total', () => {
  it('is the exact mean, rounded once and half up, between nothing and the best', () => {
    fc.assert(
      fc.property(anyPanel, ({ criteria, sheets }) => {
        const total = weightedTotal(criteria, sheets);
        const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
        const exact =
          sheets.reduce(
            (all, marks) =>
              all +
              criteria.reduce(
                (sum, { code, weight, scale }) => sum + (weight * (marks[code] ?? 0)) / scale,
                0,
              ),
            0,
          ) /
          (weights * sheets.length);
        expect(Math.abs(total - exact * 10_000)).toBeLessThanOrEqual(0.500001);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  it('does not know in which order curators and criteria come', () => {
    fc.assert(
      fc.property(anyPanel, ({ criteria, sheets, seed, passTotal }) => {
        const set = { criteria, passTotal, grades };
        const other = { ...set, criteria: shuffled(criteria, seed) };
        const [a, b] = [panelResult(set, sheets), panelResult(other, shuffled(sheets, seed))];
        const sorted = (result: typeof a) => ({
          ...result,
          criteria: result.criteria.toSorted((x, y) => (x.code < y.code ? -1 : 1)),
        });
        expect(sorted(b)).toEqual(sorted(a));
      }),
    );
  });

  it('is the best for the best marks, whatever the weights, and grows with every mark', () => {
    fc.assert(
      fc.property(anyPanel, ({ criteria, sheets: [first = {}] }) => {
        const best = Object.fromEntries(criteria.map(({ code, scale }) => [code, scale]));
        expect(weightedTotal(criteria, [best])).toBe(10_000);
        const total = weightedTotal(criteria, [first]);
        for (const { code, scale } of criteria)
          if ((first[code] ?? 0) < scale)
            expect(
              weightedTotal(criteria, [{ ...first, [code]: (first[code] ?? 0) + 1 }]),
            ).toBeGreaterThanOrEqual(total);
      }),
    );
  });

  it('does not change when all weights are doubled, nor when everybody marks alike', () => {
    fc.assert(
      fc.property(anyPanel, fc.integer({ min: 1, max: 9 }), ({ criteria, sheets: [first = {}] }, n) => {
        const doubled = criteria.map((each) => ({ ...each, weight: each.weight * 2 }));
        expect(weightedTotal(doubled, [first])).toBe(weightedTotal(criteria, [first]));
        const alike = Array.from({ length: n }, () => first);
        const { total, spread } = panelResult({ criteria, passTotal: 0, grades }, alike);
        expect([total, spread]).toEqual([weightedTotal(criteria, [first]), 0]);
      }),
    );
  });
});

describe('the result of a panel', () => {
  it('fails below the pass total or below one pass mark, and passes at the limits themselves', () => {
    fc.assert(
      fc.property(anyPanel, ({ criteria, sheets, passTotal }) => {
        const result = panelResult({ criteria, passTotal, grades }, sheets);
        const below = criteria.some(
          ({ code, passMark }) =>
            sheets.reduce((sum, marks) => sum + (marks[code] ?? 0), 0) / sheets.length < passMark,
        );
        expect(result.passed).toBe(result.total >= passTotal && !below);
        expect(result.grade === null).toBe(!result.passed);
      }),
    );
    const [criteria] = [[{ code: 'taste', name: text, guidance: text, weight: 1, scale: 4, passMark: 2 }]];
    const set = { criteria, passTotal: 5000, grades };
    expect(panelResult(set, [{ taste: 2 }])).toMatchObject({ passed: true, total: 5000, grade: 'D' });
    expect(panelResult(set, [{ taste: 1 }, { taste: 3 }])).toMatchObject({ passed: true, spread: 5000 });
    expect(panelResult(set, [{ taste: 1 }, { taste: 2 }])).toMatchObject({ passed: false });
  });

  it('gives a limit to the better grade, and rounds a tie between two basis points up', () => {
    expect([8500, 8499, 7500, 7499, 6500, 6499, 0].map((total) => gradeOf(grades, total))).toEqual([
      'A',
      'B',
      'B',
      'C',
      'C',
      'D',
      'D',
    ]);
    // 1/32 of the best is exactly 312.5 basis points, 3/32 are 937.5.
    const one = [{ code: 'taste', weight: 1, scale: 32 }];
    expect(weightedTotal(one, [{ taste: 1 }])).toBe(313);
    expect(weightedTotal(one, [{ taste: 3 }])).toBe(938);
  });

  it('has none without a sheet', () => {
    expect(() => panelResult({ criteria: [], passTotal: 0, grades }, [])).toThrow(RangeError);
  });
});

describe('marks', () => {
  const criteria: Criterion[] = [
    { code: 'taste', name: text, guidance: text, weight: 60, scale: 5, passMark: 3 },
    { code: 'photo', name: text, guidance: text, weight: 40, scale: 3, passMark: 1 },
  ];
  const faults = (marks: Marks) => markFaults(criteria, marks).map(({ code, field }) => [code, field]);

  it('are one whole number within its scale for each criterion, and no others', () => {
    expect(faults({ taste: 5, photo: 1 })).toEqual([]);
    expect(faults({ taste: 5 })).toEqual([['curation/mark-missing', 'marks.photo']]);
    for (const mark of [0, -1, 4, 1.5, Number.NaN])
      expect(faults({ taste: 1, photo: mark })).toEqual([['curation/mark-outside', 'marks.photo']]);
    expect(faults({ taste: 1, photo: 1, price: 3 })).toEqual([['curation/mark-unknown', 'marks.price']]);
    expect(faults(JSON.parse('{"__proto__":1,"taste":1,"photo":1}') as Marks)).toEqual([
      ['curation/mark-unknown', 'marks.__proto__'],
    ]);
  });
});
