import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import { type Attempts, throttleWindowMinutes } from '../domain/throttle.ts';

/**
 * Wrong attempts within the window, bounded reads on two indexes: of the user name since its last right one, of the address
 * all (somebody who guesses others' passwords must not clear his count by his own).
 */
export async function readAttempts(
  government: Pick<Government, 'db' | 'schema' | 'clock'>,
  username: string,
  address: string,
): Promise<Attempts> {
  const since = new Date(government.clock().getTime() - throttleWindowMinutes * 60_000);
  const table = sql.id(government.schema, 'sign_in_attempt');
  const found = await sql<{ of_username: number; of_address: number }>`
    WITH recent AS (
      SELECT at, succeeded FROM ${table} WHERE username = ${username} AND at > ${since} ORDER BY at DESC LIMIT 50
    )
    SELECT
      (SELECT count(*)::int FROM recent WHERE NOT succeeded
        AND at > coalesce((SELECT max(at) FROM recent WHERE succeeded), '-infinity')) AS of_username,
      (SELECT count(*)::int FROM (SELECT succeeded FROM ${table} WHERE address = ${address} AND at > ${since} ORDER BY at DESC LIMIT 100) a
        WHERE NOT succeeded) AS of_address`.execute(government.db);
  const row = found.rows[0];
  return { ofUsername: row?.of_username ?? 0, ofAddress: row?.of_address ?? 0 };
}
