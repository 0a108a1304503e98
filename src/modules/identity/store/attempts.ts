import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { type Attempts, checkThrottle, throttleWindowMinutes } from '../domain/throttle.ts';

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
  // Ids are in the order of trying; two attempts may carry the same instant.
  const found = await sql<{ of_username: number; of_address: number }>`
    WITH recent AS (
      SELECT id, succeeded FROM ${table} WHERE username = ${username} AND at > ${since} ORDER BY at DESC, id DESC LIMIT 50
    )
    SELECT
      (SELECT count(*)::int FROM recent WHERE NOT succeeded
        AND id > coalesce((SELECT id FROM recent WHERE succeeded ORDER BY id DESC LIMIT 1),
          '00000000-0000-0000-0000-000000000000')) AS of_username,
      (SELECT count(*)::int FROM (SELECT succeeded FROM ${table} WHERE address = ${address} AND at > ${since} ORDER BY at DESC LIMIT 100) a
        WHERE NOT succeeded) AS of_address`.execute(government.db);
  const row = found.rows[0];
  return { ofUsername: row?.of_username ?? 0, ofAddress: row?.of_address ?? 0 };
}

/**
 * Takes one of the tries that a name and an address have left, before the password is looked at: it counts as wrong until
 * `noteAttempt` says that it was right. Under a lock for each, so that guesses of one moment cannot pass together.
 * @returns the attempt's id, or the refusal of the throttle.
 */
export async function takeAttempt(
  { db, schema, clock }: Pick<Government, 'db' | 'schema' | 'clock'>,
  username: string,
  address: string,
): Promise<Result<string>> {
  return await db.transaction().execute(async (tx) => {
    const lock = (what: string) =>
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${schema} sign-in ${what}`}, 0))`.execute(tx);
    // Always the name first: two sign-ins never wait for each other in a circle.
    await lock(`name ${username}`);
    await lock(`address ${address}`);
    const tooMany = checkThrottle(await readAttempts({ db: tx, schema, clock }, username, address));
    if (tooMany) return refuse(tooMany);
    const id = newId();
    await tx
      .insertInto('sign_in_attempt')
      .values({ id, username, address, at: clock(), succeeded: false })
      .execute();
    return ok(id);
  });
}
