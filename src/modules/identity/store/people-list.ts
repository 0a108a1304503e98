import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { cutPage, type ListWindow, likePattern } from '../../../platform/http/list-query.ts';

/** Which accounts a list shows; `tanpa-jabatan` are open accounts that hold nothing today. */
export type PeopleFilter = 'aktif' | 'tanpa-jabatan' | 'nonaktif' | 'semua';

export type PeopleQuery = ListWindow & {
  readonly filter: PeopleFilter;
  /** Who holds this position today. */
  readonly position: Position | null;
  /** Who holds something today in a unit or business whose name or code has these letters; '' for everywhere. */
  readonly place: string;
  readonly today: Day;
};

/** A decree in force, short. */
export type HeldToday = {
  readonly position: Position;
  readonly kind: 'definitive' | 'plt' | 'plh';
  readonly decree: string;
  readonly from: Day;
  readonly until: Day | null;
  /** SIPD codes and names of the units, by name. */
  readonly codes: readonly string[];
  readonly units: readonly string[];
  readonly supplier: string | null;
  /** Code and name of the area of a regional position. */
  readonly region: string | null;
  readonly regionName: string | null;
};

export type PersonRow = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly nip: string | null;
  readonly email: string | null;
  readonly active: boolean;
  readonly held: readonly HeldToday[];
};

const heldMax = 50;

/** A page of people by name, with what they hold today, in one query; nobody is counted. */
export async function readPeople(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  query: PeopleQuery,
): Promise<{ readonly rows: readonly PersonRow[]; readonly more: boolean }> {
  const table = (name: string) => sql.id(schema, name);
  const inForce = sql`a.person_id = p.id AND a.valid_from <= ${query.today}::date
    AND (a.valid_to IS NULL OR a.valid_to >= ${query.today}::date)`;
  const holds = (...wheres: RawBuilder<unknown>[]) =>
    sql`EXISTS (SELECT FROM ${table('assignment')} a WHERE ${sql.join([inForce, ...wheres], sql` AND `)})`;
  const wheres = [sql`TRUE`];
  if (query.filter === 'nonaktif') wheres.push(sql`NOT p.active`);
  else if (query.filter !== 'semua') wheres.push(sql`p.active`);
  if (query.filter === 'tanpa-jabatan') wheres.push(sql`NOT ${holds()}`);
  if (query.search) {
    const pattern = likePattern(query.search);
    wheres.push(sql`(p.name ILIKE ${pattern} OR p.username ILIKE ${pattern} OR p.nip ILIKE ${pattern})`);
  }
  const ofPosition = query.position ? [sql`a.position = ${query.position}`] : [];
  const ofPlace = query.place ? [placeOf(table, likePattern(query.place))] : [];
  if (ofPosition.length + ofPlace.length > 0) wheres.push(holds(...ofPosition, ...ofPlace));
  const found = await sql<PersonRow>`
    SELECT p.id, p.username, p.name, p.nip, p.email, p.active, coalesce((SELECT json_agg(h) FROM (
      SELECT a.position, a.kind, a.decree, a.valid_from AS "from", a.valid_to AS until, s.name AS supplier, a.region_code AS region, r.name AS "regionName",
        coalesce((SELECT json_agg(u.code ORDER BY u.name, u.id) FROM ${table('assignment_unit')} x
          JOIN ${table('unit')} u ON u.id = x.unit_id WHERE x.assignment_id = a.id), '[]'::json) AS codes,
        coalesce((SELECT json_agg(u.name ORDER BY u.name, u.id) FROM ${table('assignment_unit')} x
          JOIN ${table('unit')} u ON u.id = x.unit_id WHERE x.assignment_id = a.id), '[]'::json) AS units
      FROM ${table('assignment')} a LEFT JOIN ${table('supplier')} s ON s.id = a.supplier_id
        LEFT JOIN ${table('region')} r ON r.code = a.region_code
      WHERE ${inForce} ORDER BY a.valid_from, a.id LIMIT ${heldMax}) h), '[]'::json) AS held
    FROM ${table('person')} p
    WHERE ${sql.join(wheres, sql` AND `)}
    ORDER BY p.name, p.id
    LIMIT ${query.size + 1} OFFSET ${(query.page - 1) * query.size}`.execute(db);
  return cutPage(found.rows, query.size);
}

function placeOf(table: (name: string) => RawBuilder<unknown>, pattern: string): RawBuilder<unknown> {
  return sql`(EXISTS (SELECT FROM ${table('assignment_unit')} x JOIN ${table('unit')} u ON u.id = x.unit_id
      WHERE x.assignment_id = a.id AND (u.name ILIKE ${pattern} OR u.code ILIKE ${pattern}))
    OR EXISTS (SELECT FROM ${table('supplier')} s WHERE s.id = a.supplier_id AND s.name ILIKE ${pattern}))`;
}
