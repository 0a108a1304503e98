import { budgetYear } from '../../../kernel/time.ts';
import { type Actor, holds, unitsOf } from '../../../platform/commands/actor.ts';
import type { Site } from '../../../platform/http/context.ts';
import {
  asked,
  askedOne,
  askedWindow,
  hrefOf,
  type ListWindow,
  pageSizes,
} from '../../../platform/http/list-query.ts';
import type { OwnWork, PackageFilter, PackageSort } from '../store/package-list.ts';

/** What an address asks of the list of packages. */
export type AskedPackages = ListWindow & {
  readonly filter: PackageFilter;
  readonly sort: PackageSort;
  readonly year: number;
  readonly thisYear: number;
  /** Every box ticked: the way to choose all without a script. */
  readonly allTicked: boolean;
};

const filters = [
  'semua',
  'perlu',
  'disposisi',
  'dokumen',
  'penerimaan',
  'siap',
  'habis',
  'ditutup',
] as const satisfies readonly [PackageFilter, ...PackageFilter[]];

/** Reads an address; who has stages 1 to 3 to do starts with what waits for him. */
export function askedPackages(
  query: unknown,
  actor: Actor,
  site: Pick<Site, 'clock' | 'zone'>,
): AskedPackages {
  const thisYear = budgetYear(site.clock(), site.zone);
  const year = Number(asked(query, 'tahun'));
  const acts = holds(actor, 'budget_authority', 'commitment_officer', 'procurement_officer');
  const first = acts && asked(query, 'keadaan') === '' && asked(query, 'cari') === '';
  return {
    ...askedWindow(query),
    filter: first ? 'perlu' : askedOne(query, 'keadaan', filters),
    sort: askedOne(query, 'urut', ['nama', 'pagu', 'sisa', 'rup']),
    year: Number.isInteger(year) && year >= 2020 && year <= 2100 ? year : thisYear,
    thisYear,
    allTicked: asked(query, 'pilih') === 'semua',
  };
}

/** The list with something changed; another filter starts at the first page. */
export function packagesHref(query: AskedPackages, change: Partial<AskedPackages>, path = '/paket'): string {
  const next = { ...query, page: 1, allTicked: false, ...change };
  return hrefOf(path, {
    keadaan: next.filter,
    cari: next.search,
    tahun: next.year === next.thisYear ? null : next.year,
    urut: next.sort === 'nama' ? null : next.sort,
    hal: next.page > 1 ? next.page : null,
    ukuran: next.size === pageSizes[0] ? null : next.size,
    pilih: next.allTicked ? 'semua' : null,
  });
}

/** The stages that the reader may do, and where. */
export function ownWorkOf(actor: Actor): OwnWork {
  return {
    personId: actor.type === 'person' ? actor.personId : '00000000-0000-0000-0000-000000000000',
    disposesIn: unitsOf(actor, 'budget_authority'),
    preparesIn: unitsOf(actor, 'commitment_officer'),
    acceptsIn: unitsOf(actor, 'procurement_officer'),
  };
}
