import { sql } from 'kysely';
import type { Day } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';

/** Who holds what in a unit, today or from a later day. */
export type UnitHolder = {
  readonly personId: string;
  readonly name: string;
  readonly active: boolean;
  readonly position: Position;
  readonly kind: 'definitive' | 'plt' | 'plh';
  readonly decree: string;
  readonly from: Day;
  readonly until: Day | null;
};

export type UnitDetails = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'skpd' | 'ukpd';
  readonly address: string;
  readonly rooms: readonly string[];
  readonly region: string;
  readonly parent: { readonly id: string; readonly name: string } | null;
  readonly children: readonly { readonly id: string; readonly name: string; readonly code: string }[];
  readonly holders: readonly UnitHolder[];
};

const holdersMax = 200;
const childrenMax = 500;

/** A unit with its place in the tree and its people of today and later, in one query; null when there is none. */
export async function readUnitPage(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  id: string,
  today: Day,
): Promise<UnitDetails | null> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<UnitDetails>`
    SELECT u.id, u.code, u.name, u.kind, u.address, u.rooms, r.name AS region,
      CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object('id', p.id, 'name', p.name) END AS parent,
      coalesce((SELECT json_agg(c) FROM (SELECT id, name, code FROM ${table('unit')} WHERE parent_id = u.id
        ORDER BY name, id LIMIT ${childrenMax}) c), '[]'::json) AS children,
      coalesce((SELECT json_agg(h) FROM (
        SELECT n.id AS "personId", n.name, n.active, a.position, a.kind, a.decree, a.valid_from AS "from", a.valid_to AS until
        FROM ${table('assignment_unit')} x
        JOIN ${table('assignment')} a ON a.id = x.assignment_id
        JOIN ${table('person')} n ON n.id = a.person_id
        WHERE x.unit_id = u.id AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)
        ORDER BY a.position, a.valid_from, n.name, a.id LIMIT ${holdersMax}) h), '[]'::json) AS holders
    FROM ${table('unit')} u
    JOIN ${table('region')} r ON r.code = u.region_code
    LEFT JOIN ${table('unit')} p ON p.id = u.parent_id
    WHERE u.id = ${id}`.execute(db);
  const row = found.rows[0];
  if (!row) return null;
  return { ...row, rooms: row.rooms.filter((room) => typeof room === 'string') };
}
