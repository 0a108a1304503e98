import { expect, test } from 'vitest';
import { perUnit, unitWord } from './unit-names.ts';

test.each([
  ['kotak', 'boxes', 'per box'],
  ['porsi', 'portions', 'per portion'],
  ['Paket', 'sets', 'per set'],
  ['gunungan', 'gunungan', 'per gunungan'],
])('%s has its word in English', (name, en, per) => {
  expect(unitWord(name)).toEqual({ id: name, en });
  expect(perUnit(name)).toEqual({ id: `per ${name}`, en: per });
});

test('one is one', () => {
  expect([unitWord('kotak', 1).en, unitWord('kotak', 2).en]).toEqual(['box', 'boxes']);
});
