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
import { checkThrottle, wrongCredentials } from './domain/throttle.ts';
import { readAttempts } from './store/attempts.ts';
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
  const username = credentials.username.trim().toLowerCase();
  const { address } = credentials;
  const tooMany = checkThrottle(await readAttempts(government, username, address));
  if (tooMany) return refuse(tooMany);

  const person = await government.db
    .selectFrom('person')
    .select('password_hash')
    .where('username', '=', username)
    .where('active', '=', true)
    .executeTakeFirst();
  const succeeded = await isPassword(person?.password_hash ?? null, credentials.password);
  const attempt = { username: username.slice(0, 80), address, succeeded };
  await execute(government, noteAttempt, { actor: systemActor, key: newId(), input: attempt });
  const actor = succeeded ? await actorOf(government, username) : null;
  if (!actor) return refuse(wrongCredentials(undefined, 'username'));

  const token = randomBytes(32).toString('base64url');
  const input = { tokenHash: sha256(token), device: credentials.device.slice(0, 200) };
  const opened = await execute(government, openSession, { actor, key: newId(), input });
  return opened.ok ? ok(token) : opened;
}
