import { describe, expect, it } from 'vitest';
import { defaultCriteria } from '../domain/default-criteria.ts';
import {
  criteriaInput,
  filledCriteria,
  hiddenOf,
  percentOf,
  rowsToShow,
  typedCriteria,
} from './criteria-form.ts';

describe('the form of a set of criteria', () => {
  it.each(defaultCriteria.map((set) => [set.code, set] as const))('gives %s back as it was', (code, set) => {
    const shown = filledCriteria(set, 2, '2026-04-01');
    const sent = typedCriteria(hiddenOf(shown));
    expect(criteriaInput(code, sent)).toEqual({ ...set, number: 2, validFrom: '2026-04-01' });
  });

  it('leaves out rows that are empty or go, and shows two more', () => {
    const [set] = defaultCriteria;
    if (!set) throw new Error('no default');
    const fields = { ...hiddenOf(filledCriteria(set, 2, '2026-04-01')), 'hapus.1': 'on' };
    const typed = typedCriteria(fields);
    expect(typed.rows.map(({ code }) => code)).toEqual(['taste', 'hygiene', 'halal', 'photo']);
    expect(rowsToShow(typed)).toHaveLength(6);
  });

  it('reads percent with a comma or a point, and takes junk for no number', () => {
    const input = (passTotal: string) => criteriaInput('food', typedCriteria({ passTotal })).passTotal;
    expect([input('62,5'), input('62.5'), input('60')]).toEqual([6250, 6250, 6000]);
    expect(input('enam puluh')).toBeNaN();
    expect([percentOf(6250), percentOf(6000)]).toEqual(['62,5', '60']);
  });
});
