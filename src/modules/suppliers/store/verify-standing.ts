import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';

export type StandingFault = {
  readonly supplier: string;
  /** The maker's state, and the one that follows from his sanctions. */
  readonly state: string;
  readonly follows: string;
};

const faultsMax = 1000;

/**
 * Does every maker stand as his sanctions say? One that is in force suspends or bans; without one nobody is suspended or
 * banned, but whom an earlier register handed over so. @returns the first thousand differences.
 */
export async function verifyStanding({
  db,
  schema,
}: Pick<Government, 'db' | 'schema'>): Promise<readonly StandingFault[]> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<StandingFault>`
    SELECT s.id AS supplier, s.state, CASE x.grade WHEN 'ban' THEN 'banned' WHEN 'suspension' THEN 'suspended' ELSE 'active' END AS follows
    FROM ${table('supplier')} s
    LEFT JOIN ${table('supplier_sanction')} x ON x.supplier_id = s.id AND x.state IN ('in_force', 'appealed', 'upheld')
    WHERE (x.grade = 'ban' AND s.state <> 'banned') OR (x.grade = 'suspension' AND s.state <> 'suspended')
      OR (x.id IS NULL AND s.state IN ('suspended', 'banned') AND s.registered_via <> 'load')
    ORDER BY s.id LIMIT ${faultsMax}`.execute(db);
  return found.rows;
}
