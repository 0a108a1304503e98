import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../../test/harness.ts';
import { buildTown, type Town, usernameOf } from '../../../../test/town.ts';
import { type Visitor, visit } from '../../../../test/visitor.ts';
import type { PersonActor } from '../../../platform/commands/actor.ts';
import { hashPassword } from '../domain/password.ts';
import { signIn } from '../sign-in.ts';

let world: World;
let town: Town;
beforeAll(async () => {
  world = await newWorld();
  town = await buildTown(world.dki, 'gambir');
});
afterAll(() => world.close());

const old = 'tiga lontong di teras';
const credentials = (username: string, password: string, address = '10.0.0.1') => ({
  username,
  password,
  address,
  device: 'Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0.0.0 Mobile Safari/537.36',
});

async function withPassword(actor: PersonActor, password = old): Promise<void> {
  await world.dki.db
    .updateTable('person')
    .set({ password_hash: await hashPassword(password) })
    .where('id', '=', actor.personId)
    .execute();
}

async function sessionsOf(actor: PersonActor): Promise<number> {
  const rows = await world.dki.db
    .selectFrom('session')
    .select('device')
    .where('person_id', '=', actor.personId)
    .execute();
  return rows.length;
}

/** A later quarter of an hour, so that no test is throttled by another's wrong passwords. */
function later(minutes = 16): void {
  world.setNow(new Date(world.now().getTime() + minutes * 60_000));
}

describe('the page about oneself', () => {
  it('is for people who signed in', async () => {
    const nobody = await visit(world, null);
    expect(await nobody.get('/akun')).toMatchObject({ status: 303, to: '/masuk?kembali=%2Fakun' });
  });

  it('says who one is, by which decree, and on which devices', async () => {
    const officer = await town.actor('procurement_officer');
    await withPassword(officer);
    const signedIn = await signIn(world.dki, credentials(usernameOf('gambir', 'procurement_officer'), old));
    expect(signedIn.ok).toBe(true);
    const page = await (await visit(world, officer)).get('/akun');
    expect(page.status).toBe(200);
    for (const wanted of ['Pejabat Pengadaan', 'SK gambir/2026', 'Kelurahan gambir', 'Chrome · Android']) {
      expect(page.html).toContain(wanted);
    }
    expect(page.html).toContain('Perangkat ini');
  });

  it('keeps the language', async () => {
    const requester = await town.actor('requester');
    const visitor = await visit(world, requester);
    const sent = await visitor.send('/akun', '/akun/bahasa', { lang: 'en' });
    expect(sent).toMatchObject({ status: 303, to: '/akun' });
    expect((await visitor.get('/akun')).html).toContain('My account');
    expect((await visitor.send('/akun', '/akun/bahasa', { lang: 'fr' })).status).toBe(422);
  });
});

describe('the password', () => {
  const change = (visitor: Visitor, current: string, next: string, repeat = next) =>
    visitor.send('/akun', '/akun/kata-sandi', { current, next, repeat });

  it('is changed once the old one is known, and other devices are signed out', async () => {
    const receiver = await town.actor('receiver');
    await withPassword(receiver);
    const [here] = [await visit(world, receiver), await visit(world, receiver), await visit(world, receiver)];
    expect(await sessionsOf(receiver)).toBe(3);
    expect(await change(here, old, 'kopi susu jam sepuluh')).toMatchObject({ status: 303, to: '/akun' });
    expect(await sessionsOf(receiver)).toBe(1);
    expect((await here.get('/akun')).status).toBe(200);
    const username = usernameOf('gambir', 'receiver');
    expect((await signIn(world.dki, credentials(username, old))).ok).toBe(false);
    expect((await signIn(world.dki, credentials(username, 'kopi susu jam sepuluh'))).ok).toBe(true);
  });

  it.each([
    ['a wrong old one', 'bukan yang ini', 'kopi susu jam sepuluh', undefined, 'sekarang tidak sesuai'],
    ['a short one', old, 'pendek', undefined, 'paling sedikit 12 karakter'],
    ['the user name', old, 'finance_officer.gambir', undefined, 'mudah ditebak'],
    ['the old one again', old, old, undefined, 'sama dengan yang lama'],
    ['two different ones', old, 'kopi susu jam sepuluh', 'kopi susu jam sebelas', 'tidak sama'],
  ])('is not changed to %s', async (_name, current, next, repeat, sentence) => {
    later();
    const officer = await town.actor('finance_officer');
    await withPassword(officer);
    const answer = await change(await visit(world, officer), current, next, repeat);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(sentence);
    // What was typed into a password field never comes back.
    expect(answer.html).not.toMatch(/<input[^>]*(type="password"[^>]*value=|value=[^>]*type="password")/);
  });

  it('cannot be guessed from an open session: the fifth wrong one is the last', async () => {
    later();
    const treasurer = await town.actor('treasurer');
    await withPassword(treasurer);
    const visitor = await visit(world, treasurer);
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++)
      statuses.push((await change(visitor, `salah ${n}`, 'kopi susu jam 10')).status);
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
    expect((await change(visitor, old, 'kopi susu jam 10')).status).toBe(429);
    later();
    expect((await change(visitor, old, 'kopi susu jam 10')).status).toBe(303);
  });

  it('leaves no trace in the log', async () => {
    const events = await world.dki.db
      .selectFrom('event')
      .select(['public_facts', 'private_facts', 'result'])
      .where('command', '=', 'identity/change-password')
      .execute();
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(JSON.stringify(event)).not.toContain('kopi');
  });
});

describe('sessions', () => {
  it('end one at a time, and only one’s own', async () => {
    const officer = await town.actor('commitment_officer');
    const other = await town.actor('budget_authority');
    const [here] = [await visit(world, officer), await visit(world, officer)];
    const there = await visit(world, other);
    const page = await here.get('/akun');
    const tokens = [...page.html.matchAll(/name="tokenHash" value="([0-9a-f]{64})"/g)].map(
      (found) => found[1] ?? '',
    );
    expect(tokens).toHaveLength(1);
    await there.get('/akun');
    // Somebody else's form with this officer's session ends nothing.
    const csrf = /name="_csrf" value="([^"]+)"/.exec((await there.get('/akun')).html)?.[1] ?? '';
    await there.post('/akun/sesi', { _csrf: csrf, tokenHash: tokens[0] ?? '' });
    expect(await sessionsOf(officer)).toBe(2);
    expect(await here.send('/akun', '/akun/sesi')).toMatchObject({ status: 303, to: '/akun' });
    expect(await sessionsOf(officer)).toBe(1);
    expect((await here.get('/akun')).status).toBe(200);
  });

  it('all end when one signs out everywhere', async () => {
    const officer = await town.actor('curator');
    const [here, there] = [await visit(world, officer), await visit(world, officer)];
    expect((await here.send('/akun', '/keluar', { everywhere: 'yes' })).status).toBe(303);
    expect(await sessionsOf(officer)).toBe(0);
    expect((await there.get('/akun')).status).toBe(303);
  });
});

describe('throttling', () => {
  it('forgets wrong passwords of a name once the right one came, but not those of an address', async () => {
    later();
    const assistant = await town.actor('assistant_treasurer');
    await withPassword(assistant);
    const username = usernameOf('gambir', 'assistant_treasurer');
    const guess = (password: string, address: string) =>
      signIn(world.dki, credentials(username, password, address));
    for (let n = 0; n < 4; n++) expect((await guess(`salah ${n}`, '10.0.0.7')).ok).toBe(false);
    world.setNow(new Date(world.now().getTime() + 1000));
    expect((await guess(old, '10.0.0.7')).ok).toBe(true);
    world.setNow(new Date(world.now().getTime() + 1000));
    for (let n = 0; n < 4; n++) expect((await guess(`salah ${n}`, '10.0.0.7')).ok).toBe(false);
    expect((await guess(old, '10.0.0.7')).ok).toBe(true);
  });
});
