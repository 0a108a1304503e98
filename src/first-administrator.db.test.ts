import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../test/harness.ts';
import { visit } from '../test/visitor.ts';
import { administratorCommand, makeAdministrator } from './first-administrator.ts';
import { actorOf, signIn } from './modules/identity/public.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld();
});
afterAll(() => world.close());

const rini = {
  username: 'rini.admin',
  name: 'Rini Astuti',
  decree: 'SK Kepala BPPBJ Nomor 1 Tahun 2026',
  another: false,
};

async function run(args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const sites = new Map([
    ['dki', world.dki],
    ['lain', world.other],
  ]);
  const code = await administratorCommand(sites, args, (line) => said.push(line));
  return { code, said: said.join('\n') };
}

describe('the first administrator', () => {
  it('of an empty government signs in with the printed password and opens the settings', async () => {
    const { code, said } = await run([
      '--username',
      'Rini.Admin',
      '--name',
      rini.name,
      '--decree',
      rini.decree,
    ]);
    expect(code).toBe(0);
    const password = /: ([a-z2-9-]{23})$/m.exec(said)?.[1] ?? '';
    const credentials = { username: rini.username, password, address: '10.0.0.1', device: 'test' };
    expect((await signIn(world.dki, credentials)).ok).toBe(true);
    const visitor = await visit(world, (await actorOf(world.dki, rini.username)) as never);
    expect((await visitor.get('/pengaturan/orang')).html).toContain(rini.name);
    const event = await world.dki.db
      .selectFrom('event')
      .selectAll()
      .where('command', '=', 'identity/appoint-administrator')
      .executeTakeFirstOrThrow();
    expect(event.actor_id).toBeNull();
    expect(JSON.stringify(event)).not.toContain(password);
  });

  it('is the only one to come this way, unless another is asked for', async () => {
    const second = { ...rini, username: 'tono.admin', name: 'Tono' };
    const refused = await makeAdministrator(world.dki, second);
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'identity/administrator-there' }] });
    expect((await makeAdministrator(world.dki, { ...second, another: true })).ok).toBe(true);
  });

  it('never takes over an account', async () => {
    const taken = await makeAdministrator(world.dki, { ...rini, another: true });
    expect(taken).toMatchObject({ ok: false, refusals: [{ code: 'identity/username-taken' }] });
  });

  it('is made in the government that is named, and nowhere else', async () => {
    const args = ['--username', 'rini.admin', '--name', 'Rini', '--decree', 'SK 1/2026', '--government'];
    expect(await run([...args, 'nowhere'])).toMatchObject({ code: 2 });
    expect(await run([...args, 'lain'])).toMatchObject({ code: 0 });
    expect(await actorOf(world.other, rini.username)).not.toBeNull();
  });

  it.each([[[]], [['--username', 'a']], [['--nonsense']]])(
    '%j is answered with how to call it',
    async (args) => {
      expect(await run(args)).toMatchObject({ code: 2 });
    },
  );
});
