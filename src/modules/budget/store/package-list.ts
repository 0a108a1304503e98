import { type RawBuilder, sql } from 'kysely';
import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { type ByKey, cutPage, type ListWindow, likePattern } from '../../../platform/http/list-query.ts';
import type { Sight } from '../../units/public.ts';
import type { PackageMethod, PackageState } from '../domain/package.ts';

/** What a list of packages shows: what waits for the reader, all, one state, or those whose money is used up. */
export type PackageFilter =
  | 'perlu'
  | 'semua'
  | 'disposisi'
  | 'dokumen'
  | 'penerimaan'
  | 'siap'
  | 'habis'
  | 'ditutup';

export type PackageSort = 'nama' | 'pagu' | 'sisa' | 'rup';

/** The reader's own work: units in which he disposes, and himself as the named officer. */
export type OwnWork = {
  readonly personId: string;
  readonly disposesIn: readonly string[];
  readonly preparesIn: readonly string[];
  readonly acceptsIn: readonly string[];
};

export type PackageQuery = ListWindow & {
  readonly filter: PackageFilter;
  readonly sort: PackageSort;
  readonly year: number;
  readonly sight: Sight;
  readonly own: OwnWork;
  /** For the API; the pages give none. */
  readonly byKey?: ByKey;
};

export type PackageRow = {
  readonly id: string;
  readonly rupId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly method: PackageMethod;
  readonly state: PackageState;
  readonly ceiling: Rupiah;
  readonly held: Rupiah;
  readonly spent: Rupiah;
  readonly left: Rupiah;
  readonly commitmentOfficer: string | null;
  readonly procurementOfficer: string | null;
  readonly version: number;
};

const left = sql`(b.ceiling - b.held - b.spent)`;

const sorts: Record<PackageSort, RawBuilder<unknown>> = {
  nama: sql`lower(p.name)`,
  pagu: sql`b.ceiling DESC`,
  sisa: sql`${left} DESC`,
  rup: sql`p.rup_id`,
};

const states: Partial<Record<PackageFilter, PackageState>> = {
  disposisi: 'awaiting_disposition',
  dokumen: 'awaiting_documents',
  penerimaan: 'awaiting_officer',
  siap: 'ready',
  habis: 'ready',
  ditutup: 'closed',
};

/** One page of the packages of a year, in one query; nothing is counted. */
export async function readPackageList(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  query: PackageQuery,
): Promise<{ readonly rows: readonly PackageRow[]; readonly more: boolean }> {
  if (query.sight !== 'all' && query.sight.length === 0) return { rows: [], more: false };
  const table = (name: string) => sql.id(schema, name);
  const wheres = [sql`p.year = ${query.year}`, ...filterOf(query)];
  if (query.sight !== 'all') wheres.push(sql`p.unit_id = ANY(${[...query.sight]}::uuid[])`);
  if (query.search) {
    const pattern = likePattern(query.search);
    wheres.push(
      // People look for the id that stands on their papers, however often SiRUP has revised it since.
      sql`(p.name ILIKE ${pattern} OR p.rup_id ILIKE ${pattern} OR p.id IN (
        SELECT package_id FROM ${table('rup_revision')} WHERE old_rup_id ILIKE ${pattern}))`,
    );
  }
  const { byKey } = query;
  if (byKey?.after) wheres.push(sql`p.id < ${byKey.after}::uuid`);
  const order = byKey ? sql`p.id DESC` : sql`${sorts[query.sort]}, p.id`;
  const found = await sql<PackageRow>`
    SELECT p.id, p.rup_id AS "rupId", p.name, p.unit_id AS "unitId", u.name AS "unitName", p.method, p.state,
      b.ceiling, b.held, b.spent, ${left} AS "left", c.name AS "commitmentOfficer", o.name AS "procurementOfficer", p.version
    FROM ${table('rup_package')} p
    JOIN ${table('unit')} u ON u.id = p.unit_id
    JOIN ${table('balance')} b ON b.owner_id = p.id
    LEFT JOIN ${table('person')} c ON c.id = p.commitment_officer_id
    LEFT JOIN ${table('person')} o ON o.id = p.procurement_officer_id
    WHERE ${sql.join(wheres, sql` AND `)}
    ORDER BY ${order}
    LIMIT ${query.size + 1} OFFSET ${(query.page - 1) * query.size}`.execute(db);
  return cutPage(found.rows, query.size);
}

function filterOf({ filter, own }: PackageQuery): RawBuilder<unknown>[] {
  if (filter === 'semua') return [];
  if (filter === 'perlu') {
    const mine = (state: PackageState, units: readonly string[], named: RawBuilder<unknown>) =>
      sql`(p.state = ${state} AND p.unit_id = ANY(${[...units]}::uuid[]) AND ${named})`;
    return [
      sql`(${mine('awaiting_disposition', own.disposesIn, sql`TRUE`)}
        OR ${mine('awaiting_documents', own.preparesIn, sql`p.commitment_officer_id = ${own.personId}::uuid`)}
        OR ${mine('awaiting_officer', own.acceptsIn, sql`p.procurement_officer_id = ${own.personId}::uuid`)})`,
    ];
  }
  const state = sql`p.state = ${states[filter] ?? 'ready'}`;
  if (filter === 'habis') return [state, sql`${left} <= 0`];
  return filter === 'siap' ? [state, sql`${left} > 0`] : [state];
}
