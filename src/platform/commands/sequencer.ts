import { sql } from 'kysely';
import type { Government } from './government.ts';

const batchMax = 1000;

/**
 * Gives committed events dense positions (1, 2, 3 ...) in an insert-only table. Ids from sequences commit out of order, so a
 * reader that follows them would skip; positions are given after commit, under one lock, so a reader of positions never does.
 * @returns how many events got a position now (at most 1000; call again while it is full).
 */
export async function sequenceEvents(government: Government): Promise<number> {
  const table = (name: string) => sql.id(government.schema, name);
  return await government.db.transaction().execute(async (tx) => {
    const lock = await sql<{
      got: boolean;
    }>`SELECT pg_try_advisory_xact_lock(hashtext(${government.schema})) AS got`.execute(tx);
    if (!lock.rows[0]?.got) return 0;
    const done = await sql`
      WITH taken AS (
        DELETE FROM ${table('event_unsequenced')} WHERE event_id IN (
          SELECT event_id FROM ${table('event_unsequenced')} ORDER BY event_id LIMIT ${batchMax})
        RETURNING event_id
      )
      INSERT INTO ${table('event_position')} (position, event_id)
      SELECT coalesce((SELECT max(position) FROM ${table('event_position')}), 0) + row_number() OVER (ORDER BY event_id), event_id
      FROM taken`.execute(tx);
    return Number(done.numAffectedRows ?? 0n);
  });
}
