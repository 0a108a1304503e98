import { asked, hrefOf, pageSizes } from '../../../platform/http/list-query.ts';

export const registerPath = '/register-penyedia';

/** What an officer asks of the register, as its address says it. */
export type RegisterQuery = {
  readonly search: string;
  readonly state: 'pending' | 'active' | 'suspended' | 'banned' | null;
  readonly kind: 'jakpreneur' | 'non_jakpreneur' | null;
  /** Code of a city or kecamatan. */
  readonly place: string | null;
  /** Id of the last one of the part before. */
  readonly after: string | null;
  readonly size: number;
};

const states = { menunggu: 'pending', aktif: 'active', dihentikan: 'suspended', dilarang: 'banned' } as const;
const kinds = { jakpreneur: 'jakpreneur', lain: 'non_jakpreneur' } as const;

/** Reads an address; junk becomes the nearest sane query, never an error. */
export function parseRegisterQuery(raw: unknown): RegisterQuery {
  const pick = <T extends Record<string, string>>(table: T, key: string): T[keyof T] | null =>
    Object.hasOwn(table, key) ? (table[key] as T[keyof T]) : null;
  const place = asked(raw, 'lokasi');
  const after = asked(raw, 'setelah');
  const size = Number(asked(raw, 'ukuran'));
  return {
    search: asked(raw, 'cari')
      .replace(/\p{Cc}/gu, ' ')
      .slice(0, 80)
      .toWellFormed()
      .trim(),
    state: pick(states, asked(raw, 'keadaan')),
    kind: pick(kinds, asked(raw, 'jenis')),
    place: /^\d{2}\.\d{2}(\.\d{2})?$/.test(place) ? place : null,
    after: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(after) ? after : null,
    size: pageSizes.find((known) => known === size) ?? pageSizes[0],
  };
}

const keyOf = (table: Record<string, string>, value: string | null) =>
  Object.keys(table).find((key) => table[key] === value) ?? null;

/** The address of the query with a change; another filter starts again with the newest. */
export function registerHref(
  query: RegisterQuery,
  change: Partial<RegisterQuery>,
  path = registerPath,
): string {
  const next = { ...query, after: null, ...change };
  return hrefOf(path, {
    cari: next.search,
    keadaan: keyOf(states, next.state),
    jenis: keyOf(kinds, next.kind),
    lokasi: next.place,
    ukuran: next.size === pageSizes[0] ? null : next.size,
    setelah: next.after,
  });
}
