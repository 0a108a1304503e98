import { describe, expect, it } from 'vitest';
import { jakartaLevels } from '../domain/process.ts';
import { filledLevels, hiddenLevels, levelField, levelsInput, typedLevels } from './levels-form.ts';

describe('the form of the levels', () => {
  it('gives the levels back as they were', () => {
    const shown = filledLevels(jakartaLevels, 2, '2026-04-01');
    const sent = typedLevels(hiddenLevels(shown));
    expect(levelsInput(sent)).toEqual({ number: 2, validFrom: '2026-04-01', levels: jakartaLevels });
  });

  it('leads a refusal to the row that is meant, where a level below is not used', () => {
    const shown = filledLevels(jakartaLevels.slice(1), 2, '2026-04-01');
    expect(levelField(shown, 'levels.1.panel')).toBe('panel.city_officer');
    expect(levelField(shown, 'levels.0.fixesTax')).toBe('fixesTax');
    expect(levelField(shown, 'levels.0.position')).toBe('used.district_officer');
    expect(levelField(shown, 'validFrom')).toBe('validFrom');
  });
});
