import { describe, expect, it } from 'vitest';
import { missingOf } from './completeness.ts';
import type { DraftContent } from './product-content.ts';

const whole: DraftContent = {
  name: 'Nasi uduk komplet',
  kind: 'meal',
  unitName: 'kotak',
  descriptionId: 'Nasi uduk dengan ayam goreng.',
  descriptionEn: '',
  menu: ['nasi uduk', 'ayam goreng'],
  composition: ['beras', 'santan', 'ayam'],
  allergens: [],
  vegetarian: false,
  spicy: false,
  shelfLifeHours: 6,
  packagingId: 'kotak kertas',
  packagingEn: '',
  photos: ['a'.repeat(64)],
};

describe('what is still missing', () => {
  it('is nothing of a whole draft: English, allergens and the yes and no may stay empty', () => {
    expect(missingOf(whole)).toEqual([]);
  });

  it.each([
    ['name', { name: 'Na' }],
    ['kind', { kind: null }],
    ['unitName', { unitName: '' }],
    ['descriptionId', { descriptionId: 'enak' }],
    ['menu', { menu: [] }],
    ['composition', { composition: [] }],
    ['shelfLifeHours', { shelfLifeHours: null }],
    ['packagingId', { packagingId: '' }],
    ['photos', { photos: [] }],
  ] as const)('names %s', (field, change) => {
    expect(missingOf({ ...whole, ...(change as Partial<DraftContent>) }).map((each) => each.field)).toEqual([
      field,
    ]);
  });

  it('names everything in the order of the form', () => {
    const empty = { ...whole, name: 'N', kind: null, photos: [], menu: [] };
    expect(missingOf(empty).map((each) => each.field)).toEqual(['name', 'kind', 'menu', 'photos']);
  });
});
