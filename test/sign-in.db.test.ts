import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../src/kernel/canonical-json.ts';
import { newWorld, type World } from './harness.ts';
import { givePassword, testPassword } from './program.ts';
import { buildTown, type Town } from './town.ts';
import { formFields, visit } from './visitor.ts';

type Sent = {
  readonly status: number;
  readonly to: string;
  readonly cookies: readonly string[];
  readonly body: string;
};

/** Sends the sign-in form (or another) with these headers, as a browser would. */
async function post(
  world: World,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  action = '/masuk',
): Promise<Sent> {
  const app = await world.app();
  const page = (await app.inject({ method: 'GET', url: '/masuk', headers: { host: 'localhost' } })).body;
  const response = await app.inject({
    method: 'POST',
    url: action,
    headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams({ ...formFields(page, '/masuk'), ...fields }).toString(),
  });
  return {
    status: response.statusCode,
    to: String(response.headers.location ?? ''),
    cookies: [response.headers['set-cookie'] ?? []].flat(),
    body: response.body,
  };
}

describe('signing in', () => {
  let world: World;
  let town: Town;
  let username: string;
  beforeAll(async () => {
    world = await newWorld({ poolSize: 16 });
    town = await buildTown(world.dki, 'Pintu');
    username = await givePassword(world, await town.actor('requester'));
  });
  beforeEach(async () => {
    await world.dki.db.deleteFrom('sign_in_attempt').execute();
  });
  afterAll(() => world.close());

  const right = () => ({ username, password: testPassword });
  const wrong = () => ({ username, password: 'bukan yang ini' });
  const attempts = () => world.dki.db.selectFrom('sign_in_attempt').selectAll().execute();

  it.each([
    ['of another site', { origin: 'https://jahat.test' }],
    ['of no site that can be named', { origin: 'null' }],
    ['of another port', { origin: 'http://localhost:9999' }],
    ['of junk', { origin: 'apa saja' }],
    ['said to be cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['said to be of a sister site', { 'sec-fetch-site': 'same-site' }],
    [
      'said to be cross-site under our own origin',
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' },
    ],
  ])('refuses a form %s, before anything is looked at', async (_name, headers) => {
    for (const action of ['/masuk', '/keluar']) {
      const sent = await post(world, right(), headers, action);
      expect([action, sent.status, sent.cookies]).toEqual([action, 403, []]);
    }
    expect(await attempts()).toEqual([]);
  });

  it('refuses a form of another site with a signed-in cookie and its own token', async () => {
    const browser = await visit(world, await town.actor('requester'));
    const fields = formFields((await browser.get('/akun')).html, '/akun/bahasa');
    for (const headers of [{ origin: 'https://jahat.test' }, { 'sec-fetch-site': 'same-site' }] as const)
      expect((await browser.post('/akun/bahasa', { ...fields, lang: 'en' }, headers)).status).toBe(403);
    expect(
      (await browser.post('/akun/bahasa', { ...fields, _csrf: 'x'.repeat(43), lang: 'en' })).status,
    ).toBe(403);
    expect((await browser.post('/akun/bahasa', { ...fields, lang: 'en' })).status).toBe(303);
  });

  it.each([
    { origin: 'http://localhost' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    {},
  ])('takes its own form: %j', async (headers) => {
    expect((await post(world, right(), headers)).status).toBe(303);
  });

  it('gives a new session at every sign-in, never one that was brought, and ends the one before', async () => {
    const brought = 'x'.repeat(43);
    const first = await post(world, right(), { cookie: `eorder_dki=${brought}` });
    const token = (sent: Sent) => /eorder_dki=([^;]+)/.exec(sent.cookies.join('\n'))?.[1] ?? '';
    expect(token(first)).toMatch(/^[\w-]{43}$/);
    expect(token(first)).not.toBe(brought);
    const live = async () =>
      (await world.dki.db.selectFrom('session').select('token_hash').execute()).map((row) => row.token_hash);
    expect(await live()).not.toContain(sha256(brought));
    expect(await live()).toContain(sha256(token(first)));

    const app = await world.app();
    const cookie = `eorder_dki=${token(first)}`;
    const page = (await app.inject({ method: 'GET', url: '/masuk', headers: { host: 'localhost', cookie } }))
      .body;
    const again = await post(world, { ...formFields(page, '/masuk'), ...right() }, { cookie });
    expect(again.status).toBe(303);
    expect(await live()).not.toContain(sha256(token(first)));
    expect(await live()).toContain(sha256(token(again)));
  });

  it.each([
    '//jahat.test',
    '/\\jahat.test',
    '\\\\jahat.test',
    'https://jahat.test',
    'https:jahat.test',
    '/\t/jahat.test',
    'javascript:alert(1)',
  ])('leads home only: kembali=%j', async (kembali) => {
    expect(await post(world, { ...right(), kembali })).toMatchObject({ status: 303, to: '/tugas' });
    const app = await world.app();
    const asked = encodeURIComponent(kembali);
    for (const path of ['/bahasa/en', '/tema/dark']) {
      const sent = await app.inject({ method: 'GET', url: `${path}?kembali=${asked}` });
      expect([path, sent.headers.location]).toEqual([path, '/']);
    }
    const page = await app.inject({ method: 'GET', url: `/masuk?kembali=${asked}` });
    expect(formFields(page.body, '/masuk')['kembali']).toBe('/tugas');
  });

  it('checks five of forty guesses that come at once', async () => {
    const sent = await Promise.all(Array.from({ length: 40 }, () => post(world, wrong())));
    const statuses = sent.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array<number>(5).fill(422), ...Array<number>(35).fill(429)]);
    expect(await attempts()).toHaveLength(5);
    // The right one is not looked at either, by form or by program.
    expect((await post(world, right())).status).toBe(429);
    const app = await world.app();
    const program = await app.inject({ method: 'POST', url: '/api/v1/sessions', payload: right() });
    expect([program.statusCode, program.json<{ code: string }>().code]).toEqual([429, 'identity/throttled']);
  });

  it('checks thirty of forty guesses at many names from one address', async () => {
    const sent = await Promise.all(
      Array.from({ length: 40 }, (_, turn) =>
        post(world, { username: `orang.${turn}`, password: 'apa saja boleh' }),
      ),
    );
    expect(sent.filter(({ status }) => status === 422)).toHaveLength(30);
    expect(sent.filter(({ status }) => status === 429)).toHaveLength(10);
  });

  it('counts wrong guesses since the last right one, and not for ever', async () => {
    const start = world.now();
    for (const turn of [1, 2]) {
      for (let guess = 0; guess < 4; guess++)
        expect([turn, (await post(world, wrong())).status]).toEqual([turn, 422]);
      expect([turn, (await post(world, right())).status]).toEqual([turn, 303]);
    }
    for (let guess = 0; guess < 5; guess++) expect((await post(world, wrong())).status).toBe(422);
    expect((await post(world, right())).status).toBe(429);
    world.setNow(new Date(start.getTime() + 15 * 60_000));
    expect((await post(world, right())).status).toBe(303);
    world.setNow(start);
  });

  it('takes right sign-ins that come at once, none counted as wrong', async () => {
    const sent = await Promise.all(Array.from({ length: 4 }, () => post(world, right())));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    expect((await attempts()).filter(({ succeeded }) => !succeeded)).toEqual([]);
  });

  it('answers an unknown name like a known one, and any name whatever', async () => {
    const answers = await Promise.all(
      [username, 'tidak.ada', '', '\0', 'a'.repeat(5000), '\ud800', "' OR 1=1 --"].map((name) =>
        post(world, { username: name, password: 'bukan yang ini' }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
  });

  it('sets a cookie that scripts and other sites do not get; plain HTTP without a name of HTTPS', async () => {
    const [cookie = ''] = (await post(world, right())).cookies;
    expect(cookie).toMatch(/^eorder_dki=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

describe('under an address of HTTPS', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ publicUrl: 'https://pesan.test' });
  });
  afterAll(() => world.close());

  it('sets Secure cookies with the __Host- name, and asks for HTTPS for a year', async () => {
    const town = await buildTown(world.dki, 'Gembok');
    const username = await givePassword(world, await town.actor('requester'));
    const [cookie = ''] = (await post(world, { username, password: testPassword })).cookies;
    expect(cookie).toMatch(
      /^__Host-eorder_dki=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const app = await world.app();
    const plain = cookie.replace('__Host-', '').split(';')[0] ?? '';
    const named = cookie.split(';')[0] ?? '';
    const tasks = async (sent: string) =>
      (await app.inject({ method: 'GET', url: '/tugas', headers: { cookie: sent } })).statusCode;
    expect([await tasks(named), await tasks(plain)]).toEqual([200, 303]);
    const chosen = await app.inject({ method: 'GET', url: '/bahasa/en' });
    expect(String(chosen.headers['set-cookie'])).toContain('Secure');
    expect(String(chosen.headers['strict-transport-security'])).toMatch(/max-age=31536000/);
  });
});
