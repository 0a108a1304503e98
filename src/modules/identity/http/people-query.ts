import { dayOf } from '../../../kernel/time.ts';
import { type Position, positions } from '../../../platform/commands/positions.ts';
import type { Site } from '../../../platform/http/context.ts';
import { asked, askedOne, askedWindow, hrefOf, pageSizes } from '../../../platform/http/list-query.ts';
import type { PeopleFilter, PeopleQuery } from '../store/people-list.ts';

/** Where the pages about people are. */
export const peoplePath = '/pengaturan/orang';

/** The page of one person. */
export const personPath = (id: string): string => `${peoplePath}/${id}`;

const filters = ['aktif', 'tanpa-jabatan', 'nonaktif', 'semua'] as const satisfies readonly [
  PeopleFilter,
  ...PeopleFilter[],
];
const placeMax = 80;

/** Reads what an address asks of the list of people. */
export function askedPeople(query: unknown, site: Pick<Site, 'clock' | 'zone'>): PeopleQuery {
  const position = asked(query, 'jabatan');
  return {
    ...askedWindow(query),
    filter: askedOne(query, 'keadaan', filters),
    position: positions.find((known): known is Position => known === position) ?? null,
    place: asked(query, 'satuan').slice(0, placeMax),
    today: dayOf(site.clock(), site.zone),
  };
}

/** The list with something changed; another filter starts at the first page. */
export function peopleHref(query: PeopleQuery, change: Partial<PeopleQuery>, path = peoplePath): string {
  const next = { ...query, page: 1, ...change };
  return hrefOf(path, {
    keadaan: next.filter === filters[0] ? null : next.filter,
    cari: next.search,
    jabatan: next.position,
    satuan: next.place,
    hal: next.page > 1 ? next.page : null,
    ukuran: next.size === pageSizes[0] ? null : next.size,
  });
}
