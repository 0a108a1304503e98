import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import { type Attempts, throttleWindowMinutes } from '../domain/throttle.ts';

/** Wrong attempts within the window, bounded reads on two indexes. */
export async function readAttempts(
  government: Government,
  username: string,
  address: string,
): Promise<Attempts> {
  const since = new Date(government.clock().getTime() - throttleWindowMinutes * 60_000);
  const table = sql.id(government.schema, 'sign_in_attempt');
  const found = await sql<{ of_username: number; of_address: number }>`
    SELECT
      (SELECT count(*)::int FROM (SELECT succeeded FROM ${table} WHERE username = ${username} AND at > ${since} ORDER BY at DESC LIMIT 50) a
        WHERE NOT succeeded) AS of_username,
      (SELECT count(*)::int FROM (SELECT succeeded FROM ${table} WHERE address = ${address} AND at > ${since} ORDER BY at DESC LIMIT 100) a
        WHERE NOT succeeded) AS of_address`.execute(government.db);
  const row = found.rows[0];
  return { ofUsername: row?.of_username ?? 0, ofAddress: row?.of_address ?? 0 };
}
