import { describe, expect, test } from 'vitest';
import { findPlace, type Place, placeLabel } from './place.ts';

const places: Place[] = [
  { code: '31.71.01.1001', village: 'Gambir', district: 'Gambir', city: 'Kota Administrasi Jakarta Pusat' },
  { code: '31.71.01.1002', village: 'Cideng', district: 'Gambir', city: 'Kota Administrasi Jakarta Pusat' },
  { code: '31.75.01.1001', village: 'Cideng', district: 'Matraman', city: 'Kota Administrasi Jakarta Timur' },
];

describe('a kelurahan', () => {
  test('is written with its kecamatan and its city', () => {
    expect(placeLabel(places[0] as Place)).toBe('Kelurahan Gambir, Kecamatan Gambir, Jakarta Pusat');
    expect(
      placeLabel({
        village: 'Pulau Pari',
        district: 'Kepulauan Seribu Selatan',
        city: 'Kabupaten Administrasi Kepulauan Seribu',
      }),
    ).toBe('Kelurahan Pulau Pari, Kecamatan Kepulauan Seribu Selatan, Kepulauan Seribu');
  });

  test.each([
    ['31.71.01.1001', '31.71.01.1001'],
    ['  kelurahan gambir ,kecamatan gambir, JAKARTA PUSAT', '31.71.01.1001'],
    ['gambir', '31.71.01.1001'],
    ['Kelurahan Gambir', '31.71.01.1001'],
    ['Cideng, Matraman', '31.75.01.1001'],
    ['Cideng', undefined],
    ['', undefined],
    ['Bandung', undefined],
  ])('%j is found', (typed, code) => {
    expect(findPlace(places, typed)?.code).toBe(code);
  });
});
