import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CatalogueQuery,
  catalogueHref,
  catalogueSizes,
  pagesMax,
  parseCatalogueQuery,
  priceBands,
  printCatalogueQuery,
  searchMax,
} from './catalogue-query.ts';

const queries: fc.Arbitrary<CatalogueQuery> = fc.record({
  search: fc.stringMatching(/^[a-z<>'%_&=;-]{1,30}( [a-z0-9]{1,20})?$/),
  kind: fc.constantFrom('snack', 'meal', null),
  band: fc.constantFrom(...(Object.keys(priceBands) as (keyof typeof priceBands)[]), null),
  place: fc.constantFrom('31.71', '31.75.04', null),
  vegetarian: fc.boolean(),
  spicy: fc.constantFrom('yes', 'no', null),
  sort: fc.constantFrom('price', 'name', 'rating'),
  page: fc.integer({ min: 1, max: pagesMax }),
  size: fc.constantFrom(...catalogueSizes),
});

describe('the address of the catalogue', () => {
  test('says what it was made from', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const raw = Object.fromEntries(printCatalogueQuery(query));
        expect(parseCatalogueQuery(raw)).toEqual(query);
      }),
    );
  });

  test('junk never throws and stays within bounds', () => {
    const names = ['cari', 'jenis', 'harga', 'lokasi', 'vegetarian', 'pedas', 'urut', 'halaman', 'ukuran'];
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.constantFrom(undefined, null, 7, {}, '__proto__', 'constructor'),
    );
    const raw = fc.dictionary(fc.constantFrom(...names), junk);
    fc.assert(
      fc.property(raw, (given) => {
        const query = parseCatalogueQuery(given);
        expect(query.search.length).toBeLessThanOrEqual(searchMax);
        expect(query.search).not.toContain('\0');
        expect(query.search.isWellFormed()).toBe(true);
        expect(query.page).toBeGreaterThanOrEqual(1);
        expect(query.page).toBeLessThanOrEqual(pagesMax);
        expect(catalogueSizes).toContain(query.size);
      }),
    );
  });

  test.each([
    ['1000000000', pagesMax],
    ['9'.repeat(400), pagesMax],
    ['0', 1],
    ['-1', 1],
    ['1e3', 1],
    ['abc', 1],
    ['', 1],
    ['3', 3],
  ])('page %j is page %i', (halaman, page) => {
    expect(parseCatalogueQuery({ halaman }).page).toBe(page);
  });

  test('a search of ten thousand characters is cut', () => {
    expect(parseCatalogueQuery({ cari: 'lemper '.repeat(2000) }).search).toHaveLength(80);
  });

  test('another filter starts at the first page and keeps the meeting', () => {
    const query = parseCatalogueQuery({ halaman: '7', cari: 'nasi & <b>' });
    expect(catalogueHref(query, { kind: 'meal' }, [['rapat', 'x']])).toBe(
      '/katalog?rapat=x&cari=nasi%20%26%20%3Cb%3E&jenis=makanan',
    );
  });
});
