import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';

/** Days that a confirmation of a phone is kept; it counts for two hours. */
export const challengeDays = 2;

/** Removes confirmations of phones that count no more, the oldest first, at most `max`. @returns how many. */
export async function removeOldChallenges(
  { db, schema, clock }: Pick<Government, 'db' | 'schema' | 'clock'>,
  max: number,
): Promise<number> {
  const until = new Date(clock().getTime() - challengeDays * 86_400_000);
  const table = sql.id(schema, 'phone_challenge');
  const done = await sql`
    DELETE FROM ${table} WHERE id = ANY (ARRAY(
      SELECT id FROM ${table} WHERE asked_at < ${until} ORDER BY asked_at LIMIT ${max} FOR UPDATE SKIP LOCKED))`.execute(
    db,
  );
  return Number(done.numAffectedRows ?? 0n);
}
