import { randomBytes } from 'node:crypto';
import { newId } from '../src/kernel/ids.ts';
import { hashPassword } from '../src/modules/identity/public.ts';
import type { PersonActor } from '../src/platform/commands/actor.ts';
import type { World } from './harness.ts';

export type ApiAnswer<T = Record<string, unknown>> = {
  readonly status: number;
  readonly body: T;
  readonly type: string;
};

/** A program that speaks the API for one person. */
export type Program = {
  readonly token: string;
  readonly get: <T = Record<string, unknown>>(path: string) => Promise<ApiAnswer<T>>;
  readonly post: <T = Record<string, unknown>>(
    path: string,
    body: unknown,
    key?: string,
  ) => Promise<ApiAnswer<T>>;
  readonly remove: (path: string) => Promise<ApiAnswer>;
  readonly upload: <T = Record<string, unknown>>(bytes: Buffer, name: string) => Promise<ApiAnswer<T>>;
};

export const testPassword = 'tiga lontong di teras';

/** Gives a town's person the {@link testPassword}. @returns his user name. */
export async function givePassword(world: World, actor: PersonActor): Promise<string> {
  const { username } = await world.dki.db
    .updateTable('person')
    .set({ password_hash: await hashPassword(testPassword) })
    .where('id', '=', actor.personId)
    .returning('username')
    .executeTakeFirstOrThrow();
  return username;
}

/** Signs a person in by the API. */
export async function programOf(world: World, actor: PersonActor): Promise<Program> {
  const username = await givePassword(world, actor);
  const app = await world.app();
  const signedIn = await app.inject({
    method: 'POST',
    url: '/api/v1/sessions',
    payload: { username, password: testPassword },
  });
  const { token } = signedIn.json<{ token: string }>();
  const headers = { authorization: `Bearer ${token}` };
  async function send<T>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    more: object = {},
  ): Promise<ApiAnswer<T>> {
    const response = await app.inject({ method, url: `/api/v1${path}`, headers, ...more });
    const type = String(response.headers['content-type']);
    return { status: response.statusCode, body: (response.body === '' ? {} : response.json()) as T, type };
  }
  return {
    token,
    get: (path) => send('GET', path),
    post: (path, payload, key = newId()) =>
      send('POST', path, { headers: { ...headers, 'idempotency-key': key }, payload: payload as object }),
    remove: (path) => send('DELETE', path),
    upload(bytes, name) {
      const boundary = `----${randomBytes(12).toString('hex')}`;
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
      const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
      return send('POST', '/files', {
        headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
        payload,
      });
    },
  };
}
