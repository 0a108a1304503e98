import { addDays, dayOf, isDay, type Zone } from '../../../kernel/time.ts';
import { cleanSearch, one, pageOf, type RawQuery } from '../../catalogue/public.ts';

export const orderGroups = ['todo', 'running', 'done', 'ended'] as const;
export type OrderGroup = (typeof orderGroups)[number];
export type OrderSort = 'newest' | 'delivery' | 'value';

/** What a reader asks of the list of orders, as its address says it. */
export type OrderQuery = {
  readonly group: OrderGroup | null;
  readonly search: string;
  /** First and last day of ordering. */
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: OrderSort;
  readonly page: number;
  readonly size: number;
};

export const orderSizes = [25, 50, 100] as const;
export const orderPagesMax = 200;

const groups = { tindakan: 'todo', berjalan: 'running', selesai: 'done', batal: 'ended' } as const;
const sorts = { terbaru: 'newest', antar: 'delivery', nilai: 'value' } as const;

/** Reads an address; junk becomes the nearest sane query, never an error. */
export function parseOrderQuery(raw: RawQuery): OrderQuery {
  const size = Number(one(raw, 'ukuran'));
  const day = (name: string) => (isDay(one(raw, name)) ? one(raw, name) : null);
  const group = one(raw, 'status');
  const sort = one(raw, 'urut');
  return {
    group: Object.hasOwn(groups, group) ? groups[group as keyof typeof groups] : null,
    search: cleanSearch(one(raw, 'cari')),
    from: day('dari'),
    to: day('sampai'),
    sort: Object.hasOwn(sorts, sort) ? sorts[sort as keyof typeof sorts] : 'newest',
    page: pageOf(one(raw, 'halaman'), orderPagesMax),
    size: orderSizes.find((known) => known === size) ?? orderSizes[0],
  };
}

/** The query as pairs of an address; what is as always is left out. */
export function printOrderQuery(query: OrderQuery): [string, string][] {
  const pairs: [string, string | null][] = [
    ['status', keyOf(groups, query.group)],
    ['cari', query.search || null],
    ['dari', query.from],
    ['sampai', query.to],
    ['urut', query.sort === 'newest' ? null : keyOf(sorts, query.sort)],
    ['halaman', query.page > 1 ? String(query.page) : null],
    ['ukuran', query.size === orderSizes[0] ? null : String(query.size)],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== null);
}

/** The list with the query changed; another filter starts again at the first page. */
export function ordersHref(query: OrderQuery, change: Partial<OrderQuery>, path = '/pesanan'): string {
  const pairs = printOrderQuery({ ...query, page: 1, ...change });
  const text = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return text ? `${path}?${text}` : path;
}

export type Period = { readonly from: string | null; readonly to: string | null };

/** The periods that people ask for most: this month, last month, this budget year, last year. */
export function periodsOf(
  now: Date,
  zone: Zone,
): Readonly<Record<'month' | 'lastMonth' | 'year' | 'lastYear', Period>> {
  const today = dayOf(now, zone);
  const year = Number(today.slice(0, 4));
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  const endOfLast = addDays(firstOfMonth, -1);
  return {
    month: { from: firstOfMonth, to: null },
    lastMonth: { from: `${endOfLast.slice(0, 7)}-01`, to: endOfLast },
    year: { from: `${year}-01-01`, to: null },
    lastYear: { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  };
}

function keyOf(table: Record<string, string>, value: string | null): string | null {
  return Object.keys(table).find((key) => table[key] === value) ?? null;
}
