/** What a reader asks of the catalogue, as its address says it. */
export type CatalogueQuery = {
  /** Words of the search, at most {@link searchMax} characters; '' for none. */
  readonly search: string;
  readonly kind: 'snack' | 'meal' | null;
  readonly band: PriceBand | null;
  /** Code of the city or kecamatan in which the maker works. */
  readonly place: string | null;
  readonly vegetarian: boolean;
  readonly spicy: 'yes' | 'no' | null;
  readonly sort: CatalogueSort;
  readonly page: number;
  readonly size: number;
};

export type CatalogueSort = 'price' | 'name' | 'rating';

/** Price bands of one unit, in thousands of rupiah: from (not including) and up to. */
export const priceBands = {
  '15': [0, 15],
  '25': [15, 25],
  '40': [25, 40],
  lebih: [40, null],
} as const satisfies Record<string, readonly [number, number | null]>;
export type PriceBand = keyof typeof priceBands;

export const searchMax = 80;
/** Pages that can be turned; who looks further searches instead. */
export const pagesMax = 200;
export const catalogueSizes = [24, 48, 96] as const;

/** A query string as the server parsed it: values may be missing, repeated or junk. */
export type RawQuery = Readonly<Record<string, unknown>>;

const kinds = { kudapan: 'snack', makanan: 'meal' } as const;
const spices = { ya: 'yes', tidak: 'no' } as const;
const sorts = { harga: 'price', nama: 'name', nilai: 'rating' } as const;

/** Reads an address; junk of any kind and length becomes the nearest sane query, never an error. */
export function parseCatalogueQuery(raw: RawQuery): CatalogueQuery {
  const place = one(raw, 'lokasi');
  const size = Number(one(raw, 'ukuran'));
  return {
    // The search of the top bar calls it `q`.
    search: cleanSearch(one(raw, 'cari') || one(raw, 'q')),
    kind: pick(kinds, one(raw, 'jenis')),
    band: Object.hasOwn(priceBands, one(raw, 'harga')) ? (one(raw, 'harga') as PriceBand) : null,
    place: /^\d{2}\.\d{2}(\.\d{2})?$/.test(place) ? place : null,
    vegetarian: one(raw, 'vegetarian') === 'ya',
    spicy: pick(spices, one(raw, 'pedas')),
    sort: pick(sorts, one(raw, 'urut')) ?? 'price',
    page: pageOf(one(raw, 'halaman'), pagesMax),
    size: catalogueSizes.find((known) => known === size) ?? catalogueSizes[0],
  };
}

/** The query as an address; what is as always is left out. Another filter starts again at the first page. */
export function printCatalogueQuery(query: CatalogueQuery): [string, string][] {
  const pairs: [string, string | null][] = [
    ['cari', query.search || null],
    ['jenis', keyOf(kinds, query.kind)],
    ['harga', query.band],
    ['lokasi', query.place],
    ['vegetarian', query.vegetarian ? 'ya' : null],
    ['pedas', keyOf(spices, query.spicy)],
    ['urut', query.sort === 'price' ? null : keyOf(sorts, query.sort)],
    ['halaman', query.page > 1 ? String(query.page) : null],
    ['ukuran', query.size === catalogueSizes[0] ? null : String(query.size)],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== null);
}

/** `/katalog` with the query changed; `kept` pairs (meeting and basket) come first. */
export function catalogueHref(
  query: CatalogueQuery,
  change: Partial<CatalogueQuery>,
  kept: readonly (readonly [string, string])[] = [],
): string {
  const next = { ...query, page: 1, ...change };
  const pairs = [...kept, ...printCatalogueQuery(next)];
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  // A colon (of a basket's lines) needs no escape in a query.
  return text ? `/katalog?${text.replaceAll('%3A', ':')}` : '/katalog';
}

/** The last value of a parameter as text, '' when it is missing or no text. */
export function one(raw: RawQuery, name: string): string {
  const value = raw[name];
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : '';
}

/** A page number between 1 and `max`: anything else is the first, anything beyond is the last. */
export function pageOf(text: string, max: number): number {
  if (!/^\d+$/.test(text)) return 1;
  return Math.min(Math.max(1, Number(text)), max);
}

/** Words people search for: without control characters (PostgreSQL takes no NUL), spaces collapsed, cut to {@link searchMax}. */
export function cleanSearch(text: string): string {
  return text
    .slice(0, 4 * searchMax)
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, searchMax)
    .toWellFormed()
    .trim();
}

function pick<T extends Record<string, unknown>>(table: T, key: string): T[keyof T] | null {
  return Object.hasOwn(table, key) ? (table[key] as T[keyof T]) : null;
}

function keyOf(table: Record<string, string>, value: string | null): string | null {
  return Object.keys(table).find((key) => table[key] === value) ?? null;
}
