import { randomBytes } from 'node:crypto';
import { sha256 } from '../../kernel/canonical-json.ts';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { systemActor } from '../../platform/commands/actor.ts';
import { execute } from '../../platform/commands/execute.ts';
import type { Government } from '../../platform/commands/government.ts';
import { noteAttempt } from './commands/note-attempt.ts';
import { openSession } from './commands/open-session.ts';
import { isPassword } from './domain/password.ts';
import { wrongCredentials } from './domain/throttle.ts';
import { takeAttempt } from './store/attempts.ts';
import { actorOf } from './store/authenticate.ts';

export type Credentials = {
  readonly username: string;
  readonly password: string;
  /** Network address and browser, for throttling and for the list of devices. */
  readonly address: string;
  readonly device: string;
};

/** Signs in by password. @returns the session's token, which only the cookie (or the program) will hold. */
export async function signIn(government: Government, credentials: Credentials): Promise<Result<string>> {
  // PostgreSQL takes no NUL, and nobody's name has one.
  const username = credentials.username.replaceAll('\0', '').trim().toLowerCase().slice(0, 80).toWellFormed();
  const { address } = credentials;
  const taken = await takeAttempt(government, username, address);
  if (!taken.ok) return taken;

  const person = await government.db
    .selectFrom('person')
    .select('password_hash')
    .where('username', '=', username)
    .where('active', '=', true)
    .executeTakeFirst();
  const succeeded = await isPassword(person?.password_hash ?? null, credentials.password);
  const attempt = { username, address, succeeded, attemptId: taken.value };
  await execute(government, noteAttempt, { actor: systemActor, key: newId(), input: attempt });
  const actor = succeeded ? await actorOf(government, username) : null;
  if (!actor) return refuse(wrongCredentials(undefined, 'username'));

  const token = randomBytes(32).toString('base64url');
  const input = {
    tokenHash: sha256(token),
    device: credentials.device.replaceAll('\0', '').slice(0, 200).toWellFormed(),
  };
  const opened = await execute(government, openSession, { actor, key: newId(), input });
  return opened.ok ? ok(token) : opened;
}
