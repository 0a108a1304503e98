/** The query of an address as Fastify parses it. */
export type RawQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Sizes that people may choose. */
export const pageSizes = [25, 50, 100] as const;
const pagesMax = 400;
const searchMax = 80;

/** One value of the query, '' when it is missing, the last when it came twice. */
export function asked(query: unknown, name: string): string {
  const value = (query as RawQuery | undefined)?.[name];
  // Nobody types a NUL or half a surrogate pair, and PostgreSQL takes neither.
  return (typeof value === 'string' ? value : (value?.at(-1) ?? ''))
    .replaceAll('\0', '')
    .toWellFormed()
    .trim();
}

/** The value when it is one of the known, else the first of them. */
export function askedOne<T extends string>(query: unknown, name: string, known: readonly [T, ...T[]]): T {
  const value = asked(query, name);
  return known.find((each) => each === value) ?? known[0];
}

/** Which page, how many rows, and what is searched for: junk becomes the nearest sane value, never an error. */
export type ListWindow = { readonly page: number; readonly size: number; readonly search: string };

/**
 * Read by keys instead of by pages: newest entry first (ids are in the order of making), from this id on, null at the start.
 * So the API reads lists of any length, each part as quickly as the first.
 */
export type ByKey = { readonly after: string | null };

export function askedWindow(query: unknown): ListWindow {
  const page = Number(asked(query, 'hal'));
  const size = Number(asked(query, 'ukuran'));
  return {
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, pagesMax) : 1,
    size: pageSizes.find((known) => known === size) ?? pageSizes[0],
    // PostgreSQL takes no NUL, and half a surrogate pair is no text.
    search: asked(query, 'cari')
      .replace(/\p{Cc}/gu, ' ')
      .slice(0, searchMax)
      .toWellFormed()
      .trim(),
  };
}

/** An address with its query; empty values and defaults (null) are left out. */
export function hrefOf(path: string, query: Readonly<Record<string, string | number | null>>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== null && value !== '');
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
  return text ? `${path}?${text}` : path;
}

/** `%…%` for ILIKE, with the signs of a pattern taken literally. */
export function likePattern(search: string): string {
  return `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

/** Rows of a page out of `size + 1` that were read: the extra one only says that there is a next page. */
export function cutPage<T>(
  rows: readonly T[],
  size: number,
): { readonly rows: readonly T[]; readonly more: boolean } {
  return { rows: rows.slice(0, size), more: rows.length > size };
}
