import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criterion } from './criteria.ts';
import { defaultCriteria } from './default-criteria.ts';
import { jakartaLevels, type Level, levels as levelsShape } from './process.ts';
import { criteriaFaults, levelFaults } from './rule-checks.ts';

const food = defaultCriteria[0];
const codes = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code);
const criterion = (code: string, weight: number): Criterion => ({
  code,
  name: { id: 'Rasa', en: 'Taste' },
  guidance: { id: 'Enak', en: 'Good' },
  weight,
  scale: 5,
  passMark: 2,
});
const limits = { A: 8500, B: 7500, C: 6500 };

describe('a set of criteria', () => {
  it.each(defaultCriteria.map((set) => [set.code, set] as const))('%s by default is sound', (_code, set) => {
    expect(criteriaFaults(set)).toEqual([]);
  });

  it('of weights that add up to 100 is taken, of any other sum refused', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }), (weights) => {
        const criteria = weights.map((weight, index) => criterion(`k_${'abcdefgh'[index]}`, weight));
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const faults = codes(criteriaFaults({ criteria, passTotal: 6000, grades: limits }));
        expect(faults).toEqual(sum === 100 ? [] : ['curation/weights-differ']);
      }),
    );
  });

  it('names its other faults at their fields', () => {
    const criteria = [criterion('rasa', 50), { ...criterion('rasa', 50), passMark: 6 }];
    const faults = criteriaFaults({ criteria, passTotal: 7000, grades: limits });
    expect(faults.map(({ code, field }) => [code, field])).toEqual([
      ['curation/criterion-twice', 'criteria.1.code'],
      ['curation/pass-mark-outside', 'criteria.1.passMark'],
      ['curation/limits-out-of-order', 'grades.A'],
    ]);
  });

  it.each([
    { A: 7500, B: 7500, C: 6500 },
    { A: 8500, B: 6500, C: 6500 },
    { A: 8500, B: 7500, C: 5999 },
  ])('with limits %o is refused', (grades) => {
    const faults = criteriaFaults({ criteria: food?.criteria ?? [], passTotal: 6000, grades });
    expect(codes(faults)).toEqual(['curation/limits-out-of-order']);
  });
});

describe('levels', () => {
  const [verify, validate, forward, score] = jakartaLevels as readonly [Level, Level, Level, Level];

  it('of Jakarta are sound', () => {
    expect(levelFaults(jakartaLevels)).toEqual([]);
    expect(levelsShape.safeParse(jakartaLevels).success).toBe(true);
  });

  it.each([
    ['scored at each level', [verify, validate, { ...forward, act: 'score', panel: 3 }, score], []],
    ['one level alone', [score], []],
    ['without a score', [verify, validate, forward], ['curation/levels-must-score']],
    [
      'a score in the middle',
      [{ ...verify, act: 'score' }, validate, forward, score],
      ['curation/levels-must-score'],
    ],
    ['downwards', [validate, verify, forward, score], ['curation/levels-out-of-order']],
    [
      'twice at one desk',
      [verify, validate, validate, score],
      ['curation/levels-out-of-order', 'curation/tax-level-missing'],
    ],
    ['a panel that does not score', [{ ...verify, panel: 2 }, validate, score], ['curation/panel-of-one']],
    ['nobody says the tax', [verify, forward, score], ['curation/tax-level-missing']],
    ['the tax said by who scores', [verify, { ...score, fixesTax: true }], ['curation/tax-level-missing']],
  ] as const)('%s', (_name, chain, expected) => {
    expect(codes(levelFaults(chain as readonly Level[]))).toEqual(expected);
  });
});
