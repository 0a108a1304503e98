import { describe, expect, it } from 'vitest';
import type { StagedFile } from '../../../platform/files/file-store.ts';
import { draftContent } from '../domain/product-content.ts';
import { contentOf, fieldOf, formOf, readDraftForm } from './draft-form.ts';

const hash = (letter: string) => letter.repeat(64);
const staged = (letter: string): StagedFile => ({
  sha256: hash(letter),
  name: 'foto.webp',
  mediaType: 'image/webp',
  size: 10,
  proof: hash('0'),
});

describe('the form of a draft', () => {
  it('reads back what it shows', () => {
    const content = draftContent.parse({
      name: 'Nasi uduk',
      kind: 'meal',
      unitName: 'kotak',
      descriptionId: 'Nasi uduk lengkap.',
      descriptionEn: '',
      menu: ['nasi', 'ayam'],
      composition: ['beras'],
      allergens: ['egg'],
      vegetarian: false,
      spicy: true,
      shelfLifeHours: 6,
      packagingId: 'kotak kertas',
      packagingEn: '',
      photos: [hash('a')],
    });
    expect(draftContent.parse(contentOf(formOf(content)))).toEqual(content);
  });

  it('takes lines without blanks, and an empty number as none', () => {
    const form = readDraftForm({ 'content.menu': ' nasi \r\n\r\nayam\n', 'content.shelfLifeHours': ' ' }, []);
    expect(contentOf(form)).toMatchObject({ menu: ['nasi', 'ayam'], shelfLifeHours: null, kind: null });
  });

  it('orders photos, takes the removed away, puts new ones last, each once', () => {
    const form = readDraftForm(
      {
        foto: [hash('a'), hash('b'), hash('c')],
        [`urutan.${hash('a')}`]: '2',
        [`urutan.${hash('b')}`]: '1',
        hapus: [hash('c')],
      },
      [staged('d'), staged('a')],
    );
    expect(form.photos).toEqual([hash('b'), hash('a'), hash('d')]);
    expect(form.added.map(({ sha256 }) => sha256)).toEqual([hash('d'), hash('a')]);
  });

  it('carries uploads of an earlier try along, and drops what is no upload', () => {
    const body = { foto: [hash('d')], titipan: [JSON.stringify(staged('d')), '{"a":1}', 'x'] };
    expect(readDraftForm(body, []).added).toEqual([staged('d')]);
    expect(readDraftForm({ ...body, hapus: hash('d') }, []).added).toEqual([]);
  });

  it('tells a line of a list by its list', () => {
    expect(fieldOf('content.menu.3')).toBe('content.menu');
    expect(fieldOf('content.name')).toBe('content.name');
    expect(fieldOf('photos')).toBe('content.photos');
    expect(fieldOf('version')).toBe('version');
    expect(fieldOf(undefined)).toBeUndefined();
  });
});
