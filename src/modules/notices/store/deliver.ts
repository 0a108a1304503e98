import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import type { Messenger } from '../../../platform/messaging/messenger.ts';
import { holdSeconds, type Step, stepAfter } from '../domain/delivery.ts';
import { templateOf } from '../domain/message-templates.ts';

type Site = Pick<Government, 'db' | 'schema' | 'clock'>;
type Due = {
  id: string;
  phone: string;
  lang: 'id' | 'en';
  template: string;
  params: string[];
  tries: number;
  /** Somebody took it before and never said what came of it. */
  lost: boolean;
};

const atOnce = 8;

/**
 * Sends what is due, the oldest first. Each message is taken (and counted) before it goes and noted after: two processes never
 * send one at the same moment, and a process that dies in between leaves a message of unknown fate, which is treated as such.
 * @returns how many were taken.
 */
export async function deliverMessages(site: Site, messenger: Messenger, max = atOnce): Promise<number> {
  const due = await takeDue(site, max);
  await Promise.all(
    due.map(async (message) => {
      const template = templateOf(message.template);
      const step: Step = !template
        ? { state: 'failed', error: 'unknown template' }
        : message.lost && !template.twice
          ? { state: 'failed', error: 'unknown: nobody noted what came of it' }
          : stepAfter(
              await messenger.send({ ...message, template: template.name, code: template.secret }),
              template,
              message.tries,
            );
      await note(site, message, step, template?.secret ?? true);
    }),
  );
  return due.length;
}

async function takeDue({ db, schema, clock }: Site, max: number): Promise<Due[]> {
  const now = clock();
  const until = new Date(now.getTime() + holdSeconds * 1000);
  const table = sql.id(schema, 'message');
  const found = await sql<Due>`
    WITH due AS MATERIALIZED (
      SELECT id, state FROM ${table} WHERE next_try_at <= ${now} AND useful_until > ${now}
      ORDER BY next_try_at, id LIMIT ${max} FOR UPDATE SKIP LOCKED)
    UPDATE ${table} m SET state = 'sending', tries = m.tries + 1, next_try_at = ${until} FROM due WHERE m.id = due.id
    RETURNING m.id, m.phone, m.lang, m.template, m.params, m.tries, due.state = 'sending' AS lost`.execute(
    db,
  );
  return found.rows;
}

/** Writes what came of it, if it is still this try that counts. */
async function note(site: Site, message: Due, step: Step, secret: boolean): Promise<void> {
  const now = site.clock();
  const over = step.state !== 'queued';
  await site.db
    .updateTable('message')
    .set({
      state: step.state,
      error: step.state === 'sent' ? null : step.error,
      receipt: step.state === 'sent' ? step.receipt : null,
      next_try_at: step.state === 'queued' ? new Date(now.getTime() + step.afterSeconds * 1000) : null,
      done_at: over ? now : null,
      ...(over && secret ? { params: '[]' } : {}),
    })
    .where('id', '=', message.id)
    .where('state', '=', 'sending')
    .where('tries', '=', message.tries)
    .execute();
}

/** Gives up what is of no use any more, and empties it: a code that ran out is nobody's. @returns how many. */
export async function giveUpMessages({ db, schema, clock }: Site, max: number): Promise<number> {
  const now = clock();
  const table = sql.id(schema, 'message');
  const done = await sql`
    UPDATE ${table} SET state = 'failed', error = coalesce(error, 'too late'), params = '[]', next_try_at = NULL, done_at = ${now}
    WHERE id = ANY (ARRAY(SELECT id FROM ${table} WHERE next_try_at IS NOT NULL AND useful_until <= ${now}
      ORDER BY useful_until LIMIT ${max} FOR UPDATE SKIP LOCKED))`.execute(db);
  return Number(done.numAffectedRows ?? 0n);
}

/** Days that a message is kept after it was sent or given up: long enough to say whether it went. */
export const messageDays = 90;

/** Removes messages that are over, the oldest first, at most `max`: numbers are kept no longer than they help. @returns how many. */
export async function removeOldMessages({ db, schema, clock }: Site, max: number): Promise<number> {
  const until = new Date(clock().getTime() - messageDays * 86_400_000);
  const table = sql.id(schema, 'message');
  const done = await sql`
    DELETE FROM ${table} WHERE id = ANY (ARRAY(
      SELECT id FROM ${table} WHERE done_at < ${until} ORDER BY done_at LIMIT ${max} FOR UPDATE SKIP LOCKED))`.execute(
    db,
  );
  return Number(done.numAffectedRows ?? 0n);
}
