import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import type { LoadContext, Target } from '../../../platform/commands/define-command.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import { type Asked, codeWindowMinutes, secretHash } from '../domain/phone-code.ts';

export type Challenge = Row<'phone_challenge'>;

/** Which confirmation of a phone, and the browser's proof that it is its own. */
export const challengeFields = {
  challengeId: z.uuid(),
  /** Random, made by the page, kept in its cookie alone. */
  secret: z.string().min(32).max(80),
};

/** The confirmation under its lock; null when there is none, or it is another browser's. */
export async function lockChallenge(
  ctx: LoadContext,
  { challengeId, secret }: { readonly challengeId: string; readonly secret: string },
): Promise<Challenge | null> {
  ctx.locks.enter('phone_challenge');
  const found = await ctx.tx
    .selectFrom('phone_challenge')
    .selectAll()
    .where('id', '=', challengeId)
    .forUpdate()
    .executeTakeFirst();
  return found && isOwn(found, secret) ? found : null;
}

/** The same for a page, without a lock. */
export async function readChallenge(
  { db }: Pick<Government, 'db'>,
  challengeId: string,
  secret: string,
): Promise<Challenge | null> {
  const found = await db
    .selectFrom('phone_challenge')
    .selectAll()
    .where('id', '=', challengeId)
    .executeTakeFirst();
  return found && isOwn(found, secret) ? found : null;
}

function isOwn({ token_hash }: Challenge, secret: string): boolean {
  const [a, b] = [Buffer.from(token_hash), Buffer.from(secretHash(secret))];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function challengeTarget({ id, confirmed_at, used_at }: Challenge): Target {
  const state = used_at ? 'used' : confirmed_at ? 'confirmed' : 'open';
  return { type: 'phone_challenge', id, unitId: null, supplierId: null, state };
}

/** How often codes were asked for lately, under a lock for the phone and one for the address: asking at once gains nothing. */
export async function countAsked(ctx: LoadContext, phone: string, address: string): Promise<Asked> {
  const lock = (what: string) =>
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${ctx.schema} code ${what}`}, 0))`.execute(ctx.tx);
  // Always the phone first: two who ask never wait for each other in a circle.
  await lock(`phone ${phone}`);
  await lock(`address ${address}`);
  const since = new Date(ctx.now.getTime() - codeWindowMinutes * 60_000);
  const table = sql.id(ctx.schema, 'phone_challenge');
  const found = await sql<{ of_phone: number; last_at: Date | null; of_address: number }>`
    WITH own AS (SELECT asked_at FROM ${table} WHERE phone = ${phone} AND asked_at > ${since} LIMIT 50),
      near AS (SELECT 1 FROM ${table} WHERE address = ${address} AND asked_at > ${since} LIMIT 50)
    SELECT (SELECT count(*)::int FROM own) AS of_phone, (SELECT max(asked_at) FROM own) AS last_at,
      (SELECT count(*)::int FROM near) AS of_address`.execute(ctx.tx);
  const row = found.rows[0];
  return { ofPhone: row?.of_phone ?? 0, ofAddress: row?.of_address ?? 0, lastAt: row?.last_at ?? null };
}
