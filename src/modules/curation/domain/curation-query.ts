import { addDays, type Day } from '../../../kernel/time.ts';
import {
  asked,
  askedOne,
  askedWindow,
  hrefOf,
  type ListWindow,
  pageSizes,
} from '../../../platform/http/list-query.ts';

/** Which products a curator looks at. */
export const curationFilters = ['semua', 'segera', 'berakhir', 'tanpa-tanggal', 'tanpa-sertifikat'] as const;
export type CurationFilter = (typeof curationFilters)[number];

/** Soonest end of the certificate, newest curation, name. */
export const curationSorts = ['sertifikat', 'lulus', 'nama'] as const;
export type CurationSort = (typeof curationSorts)[number];

export const grades = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof grades)[number];

export type CurationQuery = ListWindow & {
  readonly filter: CurationFilter;
  readonly grade: Grade | null;
  readonly sort: CurationSort;
};

/** Days before its end from which a certificate is looked after. */
export const soonDays = 60;

/** Reads an address; junk becomes the nearest sane query, never an error. */
export function parseCurationQuery(query: unknown): CurationQuery {
  const grade = asked(query, 'mutu');
  return {
    ...askedWindow(query),
    filter: askedOne(query, 'tampil', curationFilters),
    grade: grades.find((known) => known === grade) ?? null,
    sort: askedOne(query, 'urut', curationSorts),
  };
}

/** The list (or its file) with the query changed; another filter starts at the first page. */
export function curationHref(
  query: CurationQuery,
  change: Partial<CurationQuery>,
  path = '/kurasi/produk',
): string {
  const { filter, grade, sort, search, page, size } = { ...query, page: 1, ...change };
  return hrefOf(path, {
    tampil: filter === curationFilters[0] ? null : filter,
    mutu: grade,
    urut: sort === curationSorts[0] ? null : sort,
    cari: search,
    hal: page > 1 ? page : null,
    ukuran: size === pageSizes[0] ? null : size,
  });
}

export type CertificateState = 'valid' | 'soon' | 'ended' | 'no-date' | 'none';

/** How a halal certificate stands on a day; the last day of validity still counts. */
export function certificateOn(
  { halalNumber, halalValidTo }: { readonly halalNumber: string | null; readonly halalValidTo: Day | null },
  today: Day,
): CertificateState {
  if (halalNumber === null) return 'none';
  if (halalValidTo === null) return 'no-date';
  if (halalValidTo < today) return 'ended';
  return halalValidTo <= addDays(today, soonDays) ? 'soon' : 'valid';
}
