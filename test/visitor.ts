import { randomBytes } from 'node:crypto';
import { sha256 } from '../src/kernel/canonical-json.ts';
import type { PersonActor } from '../src/platform/commands/actor.ts';
import type { Site } from '../src/platform/http/context.ts';
import { sessionCookie } from '../src/platform/http/session.ts';
import type { World } from './harness.ts';

export type Answer = {
  readonly status: number;
  readonly html: string;
  /** Where a redirect leads, '' for none. */
  readonly to: string;
  readonly headers: Readonly<Record<string, unknown>>;
};

type Upload = { readonly name: string; readonly bytes: Buffer };
/** Files by field name; a field may hold several. */
type Uploads = Readonly<Record<string, Upload | readonly Upload[]>>;

/** A browser without scripts: keeps one person's session, reads pages, sends the forms that stand on them. */
export type Visitor = {
  readonly get: (url: string) => Promise<Answer>;
  /** Sends the form of a page with this action: its hidden fields and values, changed by `fields`. */
  readonly send: (page: string, action: string, fields?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Sends these fields alone, for a form that a POST brought. */
  readonly post: (
    action: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  /** The same as a form of files. */
  readonly postFiles: (
    action: string,
    fields: Readonly<Record<string, string>>,
    files: Uploads,
  ) => Promise<Answer>;
  /** Sends a urlencoded body as it is, for one that no browser makes. */
  readonly raw: (action: string, payload: string) => Promise<Answer>;
  /** The same for a form with files: `files` by field name. */
  readonly upload: (
    page: string,
    action: string,
    files: Uploads,
    fields?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
};

/** Opens a session of a person without a password. @returns its token. */
export async function openSessionOf(world: Pick<World, 'dki' | 'now'>, actor: PersonActor): Promise<string> {
  const token = randomBytes(16).toString('hex');
  await world.dki.db
    .insertInto('session')
    .values({
      token_hash: sha256(token),
      person_id: actor.personId,
      created_at: world.now(),
      expires_at: new Date(world.now().getTime() + 400 * 86_400_000),
      device: 'test',
    })
    .execute();
  return token;
}

/** Signs a person in (null for nobody) at a government; `host` names another one. */
export async function visit(
  world: World,
  actor: PersonActor | null,
  options: { readonly site?: Site; readonly host?: string } = {},
): Promise<Visitor> {
  const app = await world.app();
  const site = options.site ?? world.dki;
  const host = options.host ?? 'localhost';
  const token = actor ? await openSessionOf({ ...world, dki: site }, actor) : '';
  // A browser has the cookie, a program the token: pages read the one, the API the other.
  const headers = {
    host,
    ...(actor ? { cookie: `${sessionCookie(site, false)}=${token}`, authorization: `Bearer ${token}` } : {}),
  };
  const answer = (response: Awaited<ReturnType<typeof app.inject>>): Answer => ({
    status: response.statusCode,
    html: response.body,
    to: String(response.headers['location'] ?? ''),
    headers: response.headers,
  });
  const raw = async (action: string, payload: string, more: Readonly<Record<string, string>> = {}) => {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return answer(
      await app.inject({ method: 'POST', url: action, headers: { ...headers, ...type, ...more }, payload }),
    );
  };
  const postFiles: Visitor['postFiles'] = async (action, fields, files) => {
    const { type, payload } = multipart(Object.entries(fields), files);
    return answer(
      await app.inject({
        method: 'POST',
        url: action,
        headers: { ...headers, 'content-type': type },
        payload,
      }),
    );
  };
  const post: Visitor['post'] = (action, fields, more = {}) =>
    raw(action, new URLSearchParams(fields).toString(), more);
  return {
    get: async (url) => answer(await app.inject({ method: 'GET', url, headers })),
    post,
    postFiles,
    raw: (action, payload) => raw(action, payload),
    async send(page, action, fields = {}) {
      const html = (await app.inject({ method: 'GET', url: page, headers })).body;
      return post(action, { ...formFields(html, action), ...fields });
    },
    async upload(page, action, files, fields = {}) {
      const html = (await app.inject({ method: 'GET', url: page, headers })).body;
      const typed = Object.entries({ ...formFields(html, action), ...fields });
      return postFiles(action, Object.fromEntries(typed.filter(([name]) => !(name in files))), files);
    },
  };
}

/** Names and values of the inputs and text areas of one form. @throws when the page has no such form. */
export function formFields(html: string, action: string): Record<string, string> {
  const forms = html.match(/<form\b[^]*?<\/form>/g) ?? [];
  const form = forms.find((text) => text.slice(0, text.indexOf('>')).includes(`action="${action}"`));
  if (!form) throw new Error(`no form for ${action}`);
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    const choice = /type="(radio|checkbox)"/.test(tag) && !/\bchecked\b/.test(tag);
    if (name && !choice) fields[name] = attribute(tag, 'value');
  }
  for (const [, open = '', value = ''] of form.matchAll(/(<textarea\b[^>]*>)([^]*?)<\/textarea>/g)) {
    fields[attribute(open, 'name')] = decoded(value);
  }
  return fields;
}

function attribute(tag: string, name: string): string {
  return decoded(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function decoded(text: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '');
}

function multipart(
  fields: readonly (readonly [string, string])[],
  files: Uploads,
): { readonly type: string; readonly payload: Buffer } {
  const boundary = `----${randomBytes(12).toString('hex')}`;
  const head = (name: string, rest = '') =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"${rest}\r\n\r\n`);
  const end = Buffer.from('\r\n');
  const parts = [
    ...fields.flatMap(([name, value]) => [head(name), Buffer.from(value), end]),
    ...Object.entries(files).flatMap(([field, given]) =>
      [given]
        .flat()
        .flatMap((file) => [
          head(field, `; filename="${file.name}"\r\ncontent-type: application/octet-stream`),
          file.bytes,
          end,
        ]),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ];
  return { type: `multipart/form-data; boundary=${boundary}`, payload: Buffer.concat(parts) };
}
