import { sql } from 'kysely';
import type { Database, Tx } from '../../../platform/storage/database.ts';

/** People of one business at most. */
export const teamMax = 12;

export type Member = {
  readonly personId: string;
  readonly assignmentId: string;
  readonly name: string;
  readonly username: string;
  readonly from: string;
  readonly owner: boolean;
};

/** Who may act for the business today: the owner first. One row for each person. */
export async function readTeam(
  db: Database | Tx,
  schema: string,
  supplierId: string,
  today: string,
): Promise<Member[]> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Member>`
    SELECT p.id AS "personId", p.name, p.username, min(a.valid_from)::text AS "from",
      (array_agg(a.id ORDER BY a.position, a.id))[1] AS "assignmentId", bool_or(a.position = 'supplier_owner') AS owner
    FROM ${table('assignment')} a JOIN ${table('person')} p ON p.id = a.person_id
    WHERE a.supplier_id = ${supplierId} AND p.active AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)
    GROUP BY p.id ORDER BY owner DESC, p.name, p.id LIMIT ${teamMax + 20}`.execute(db);
  return found.rows;
}
