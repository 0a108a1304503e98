import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';

type Site = Pick<Government, 'db' | 'schema' | 'clock'>;

/** Hours that attempts to sign in are kept; they count for fifteen minutes. */
export const attemptHours = 24;

/** Removes attempts that no longer count, the oldest first, at most `max`. @returns how many. */
export function removeOldAttempts(site: Site, max: number): Promise<number> {
  const until = new Date(site.clock().getTime() - attemptHours * 3_600_000);
  return remove(site, 'sign_in_attempt', 'at', until, max);
}

/** Removes sessions that are over, the oldest first, at most `max`. @returns how many. */
export function removeDeadSessions(site: Site, max: number): Promise<number> {
  return remove(site, 'session', 'expires_at', site.clock(), max);
}

async function remove(
  { db, schema }: Site,
  name: 'sign_in_attempt' | 'session',
  column: string,
  until: Date,
  max: number,
): Promise<number> {
  const table = sql.id(schema, name);
  const done = await sql`
    DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM ${table} WHERE ${sql.id(column)} < ${until} ORDER BY ${sql.id(column)} LIMIT ${max} FOR UPDATE SKIP LOCKED))`.execute(
    db,
  );
  return Number(done.numAffectedRows ?? 0n);
}
