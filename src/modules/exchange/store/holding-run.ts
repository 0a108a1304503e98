import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';

/**
 * Does some work as the only one who works on a run. The lock lives as long as the connection: whoever is killed lets go at once.
 * It only spares two processes the same work; that no row is entered twice, the cursor sees to.
 * @returns null when somebody else works on it.
 */
export async function holdingRun<T>(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  runId: string,
  work: () => Promise<T>,
): Promise<T | null> {
  return await db.connection().execute(async (connection) => {
    const key = sql`hashtext(${`${schema} import`}), hashtext(${runId})`;
    const lock = await sql<{ got: boolean }>`SELECT pg_try_advisory_lock(${key}) AS got`.execute(connection);
    if (!lock.rows[0]?.got) return null;
    try {
      return await work();
    } finally {
      await sql`SELECT pg_advisory_unlock(${key})`.execute(connection);
    }
  });
}
