import { cleanSearch, one, pageOf, type RawQuery } from '../../catalogue/public.ts';

/** What a reader asks of the list of makers, as its address says it. */
export type MakerQuery = {
  /** Words of the maker's name; '' for none. */
  readonly search: string;
  /** Makers that offer this kind. */
  readonly kind: 'snack' | 'meal' | null;
  /** Code of the city or kecamatan in which the maker works. */
  readonly place: string | null;
  readonly sort: MakerSort;
  readonly page: number;
  readonly size: number;
};

export type MakerSort = 'name' | 'rating' | 'portions';

export const makerSizes = [24, 48, 96] as const;
/** Pages that can be turned; who looks further searches instead. */
const pagesMax = 200;

const kinds = { kudapan: 'snack', makanan: 'meal' } as const;
const sorts = { nama: 'name', nilai: 'rating', porsi: 'portions' } as const;

/** Reads an address; junk of any kind and length becomes the nearest sane query, never an error. */
export function parseMakerQuery(raw: RawQuery): MakerQuery {
  const place = one(raw, 'lokasi');
  const size = Number(one(raw, 'ukuran'));
  return {
    search: cleanSearch(one(raw, 'cari')),
    kind: pick(kinds, one(raw, 'jenis')),
    place: /^\d{2}\.\d{2}(\.\d{2})?$/.test(place) ? place : null,
    sort: pick(sorts, one(raw, 'urut')) ?? 'name',
    page: pageOf(one(raw, 'halaman'), pagesMax),
    size: makerSizes.find((known) => known === size) ?? makerSizes[0],
  };
}

/** The query as pairs of an address; what is as always is left out. */
export function printMakerQuery(query: MakerQuery): [string, string][] {
  const pairs: [string, string | null][] = [
    ['cari', query.search || null],
    ['jenis', keyOf(kinds, query.kind)],
    ['lokasi', query.place],
    ['urut', query.sort === 'name' ? null : keyOf(sorts, query.sort)],
    ['halaman', query.page > 1 ? String(query.page) : null],
    ['ukuran', query.size === makerSizes[0] ? null : String(query.size)],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== null);
}

/** `/penyedia` with the query changed; another filter starts again at the first page. */
export function makersHref(query: MakerQuery, change: Partial<MakerQuery>): string {
  const text = printMakerQuery({ ...query, page: 1, ...change })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return text ? `/penyedia?${text}` : '/penyedia';
}

function pick<T extends Record<string, unknown>>(table: T, key: string): T[keyof T] | null {
  return Object.hasOwn(table, key) ? (table[key] as T[keyof T]) : null;
}

function keyOf(table: Record<string, string>, value: string | null): string | null {
  return Object.keys(table).find((key) => table[key] === value) ?? null;
}
