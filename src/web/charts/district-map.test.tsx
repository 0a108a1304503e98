import { expect, test } from 'vitest';
import { renderPage } from '../layout.tsx';
import type { View } from '../view.ts';
import { classBounds, classOf } from './classes.ts';
import { type District, DistrictMap } from './district-map.tsx';
import { jakartaShapes } from './regions/jakarta.ts';
import { simplify } from './regions/simplify.ts';

const view: View = {
  lang: 'id',
  path: '/',
  theme: 'auto',
  csrf: '',
  now: new Date('2026-11-25T03:00:00Z'),
  government: { name: { id: 'Pemprov DKI Jakarta', en: 'DKI Jakarta Government' }, zone: 'WIB' },
  person: null,
  nav: [],
  bottomNav: [],
  assets: { css: '', js: '', font: '' },
  demo: false,
};
const { mainland, islands } = jakartaShapes();
const shapes = [...mainland, ...islands];

function draw(districts: readonly District[], bounds?: readonly number[]): string {
  return renderPage(
    <DistrictMap
      id="map"
      title="Lulus kurasi"
      summary="Terbanyak di Gambir."
      measure={{ id: 'Produk lulus', en: 'Products passed' }}
      districts={districts}
      bounds={bounds}
    />,
    view,
  );
}

const all = shapes.map(
  ({ code }, index): District => ({
    code,
    name: `Kecamatan ${code}`,
    value: index * 25,
    href: `/kurasi?kecamatan=${code}`,
  }),
);
const count = (html: string, part: string): number => html.split(part).length - 1;

test('the map holds the 44 kecamatan of Jakarta, two of them in the frame of the islands', () => {
  expect(new Set(shapes.map(({ code }) => code)).size).toBe(44);
  expect(islands.map(({ code }) => code)).toEqual(['31.01.01', '31.01.02']);
  for (const { path } of shapes) expect(path).toMatch(/^M[\d., lMZ-]+Z$/);
});

test('a full map stays small, and each district leads somewhere from the drawing and from the table', () => {
  const html = draw(all);
  expect(html.length).toBeLessThan(50_000);
  expect(count(html, 'href="/kurasi?kecamatan=31.71.01"')).toBe(2);
  expect(html).toContain('<title>Kecamatan 31.71.01: 0</title>');
});

test('a district without a value is hatched, said to be unknown and counted in the legend', () => {
  const html = draw([{ code: '31.71.01', name: 'Gambir', value: 12 }]);
  expect(html).toContain('<title>Gambir: 12</title>');
  expect(html).toContain('43 kecamatan');
  expect(count(html, 'fill="url(#map-hatch)"')).toBe(43 + 1);
});

test('no values at all: one row of the legend says so', () => {
  const html = draw([]);
  expect(html).toContain('44 kecamatan');
  expect(count(html, 'class="map-swatch"')).toBe(1);
});

test('given bounds are kept: a value on a bound belongs to the class above it', () => {
  const html = draw([{ code: '31.71.01', name: 'Gambir', value: 10 }], [10, 20]);
  expect(html).toContain('di bawah 10');
  expect(html).toContain('10 sampai di bawah 20');
  expect(html).toContain('20 atau lebih');
  expect([9, 10, 19, 20].map((value) => classOf(value, [10, 20]))).toEqual([0, 1, 1, 2]);
});

test('bounds of its own are round, ascending and at most four', () => {
  expect(classBounds([])).toEqual([]);
  expect(classBounds([7, 7, 7])).toEqual([]);
  expect(classBounds([1, 2, 3, 4, 5])).toEqual([2, 3, 4, 5]);
  expect(classBounds([101, 1234, 2345, 3456, 4567])).toEqual([1200, 2300, 3500]);
});

test('simplifying keeps the ends of a line and a ring a ring', () => {
  expect(simplify([[0, 0], [1, 0.01], [2, 0]], 1)).toEqual([[0, 0], [2, 0]]); // biome-ignore format: points
  const ring = simplify([[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]], 100); // biome-ignore format: points
  expect(ring).toHaveLength(4);
  expect(ring[0]).toEqual(ring.at(-1));
});
