import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedServer, startEmbeddedServer } from './embedded-server.ts';
import { withClient } from './prepare-database.ts';
import { processToken } from './process-alive.ts';

/** A program that starts the server, prints what it got as JSON and stays. */
const STAY = `
  const { startEmbeddedServer } = await import(process.argv[1]);
  const { stop, ...server } = await startEmbeddedServer({ dataDir: process.argv[2], log: () => undefined });
  console.log(JSON.stringify({ ...server }));
  setInterval(() => undefined, 1000);
`;

let folder = '';
let dataDir = '';
let children: ChildProcess[] = [];

beforeEach(async () => {
  // The folder that mkdtemp makes is closed to others: as root this also tries the way around.
  folder = await mkdtemp(join(tmpdir(), 'e-order-server-'));
  dataDir = join(folder, 'postgres');
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  const server = await start();
  await server.stop();
  await rm(server.folder, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

function start(): Promise<EmbeddedServer> {
  return startEmbeddedServer({ dataDir, log: () => undefined });
}

async function startElsewhere(): Promise<{ child: ChildProcess; server: EmbeddedServer }> {
  const module = new URL('./embedded-server.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--input-type=module', '-e', STAY, module, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const text = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return { child, server: JSON.parse(text) as EmbeddedServer };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function pidOf(server: EmbeddedServer): Promise<number> {
  return Number.parseInt(await readFile(join(server.folder, 'cluster', 'postmaster.pid'), 'utf8'), 10);
}

describe('embedded server', () => {
  it('creates the database in UTF-8, with fsync, extensions and two roles without power over the server', async () => {
    const server = await start();
    await withClient(server.appUrl, async (client) => {
      const { rows } = await client.query(
        `select current_user as me, current_setting('fsync') as fsync, current_setting('server_encoding') as encoding,
                (select rolsuper from pg_roles where rolname = current_user) as super`,
      );
      expect(rows).toEqual([{ me: 'eorder_app', fsync: 'on', encoding: 'UTF8', super: false }]);
      await expect(client.query('create schema mine')).rejects.toThrow(/permission denied/);
    });
    await withClient(server.ownerUrl, async (client) => {
      await client.query('create schema gov');
      const { rows } = await client.query<{ extname: string }>('select extname from pg_extension order by 1');
      expect(rows.map((row) => row.extname)).toEqual([
        'btree_gin',
        'pg_trgm',
        'pgcrypto',
        'plpgsql',
        'unaccent',
      ]);
      await expect(client.query('create role other')).rejects.toThrow(/permission denied/);
    });
    expect((await stat(join(server.folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  it('asks for a password', async () => {
    const server = await start();
    const url = new URL(server.superuserUrl);
    url.password = 'wrong';
    await expect(withClient(url.href, () => Promise.resolve())).rejects.toThrow(
      /password authentication failed/,
    );
    await server.stop();
  });

  it('joins a server that another process has, and leaves it running', async () => {
    const { child, server: theirs } = await startElsewhere();
    const pid = await pidOf(theirs);
    const ours = await start();
    expect([theirs.ownedByUs, ours.ownedByUs, ours.port]).toEqual([true, false, theirs.port]);
    await ours.stop();
    expect(processToken(pid)).toBeDefined();
    await kill(child);
  });

  it('takes over a server whose owner was killed, and stops it', async () => {
    const { child, server: theirs } = await startElsewhere();
    const pid = await pidOf(theirs);
    await kill(child);
    expect(processToken(pid)).toBeDefined();
    const ours = await start();
    expect([ours.ownedByUs, await pidOf(ours)]).toEqual([true, pid]);
    await ours.stop();
    expect(processToken(pid)).toBeUndefined();
  });

  it('recovers what was committed when owner and server were killed', async () => {
    const { child, server: theirs } = await startElsewhere();
    await withClient(theirs.ownerUrl, (client) =>
      client.query('create schema gov create table gov.kept (x int)'),
    );
    const pid = await pidOf(theirs);
    process.kill(pid, 'SIGKILL');
    await kill(child);
    const ours = await start();
    expect(ours.ownedByUs).toBe(true);
    const count = await withClient(ours.ownerUrl, (client) =>
      client.query('select count(*)::int as n from gov.kept'),
    );
    expect(count.rows).toEqual([{ n: 0 }]);
    await ours.stop();
  });

  it('is not misled by a pid file whose number went to another process', async () => {
    const first = await start();
    const file = join(first.folder, 'cluster', 'postmaster.pid');
    const text = await readFile(file, 'utf8');
    await first.stop();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], {
      stdio: 'ignore',
    });
    children.push(stranger);
    await writeFile(file, text.replace(/^\d+/, String(stranger.pid)));
    const second = await start();
    expect(second.ownedByUs).toBe(true);
    await second.stop();
    expect(stranger.exitCode).toBeNull();
  });

  it('gives starts at the same moment one and the same server', async () => {
    const started = await Promise.all([startElsewhere(), startElsewhere(), start()]);
    const servers = started.map((one) => ('server' in one ? one.server : one));
    expect(new Set(servers.map((server) => server.port)).size).toBe(1);
    expect(servers.filter((server) => server.ownedByUs)).toHaveLength(1);
    await servers[2]?.stop();
  });

  it('leaves no password and no draft behind', async () => {
    const server = await start();
    await server.stop();
    expect((await readdir(server.folder)).toSorted()).toEqual([
      'cluster',
      'port',
      'prepared',
      'secrets.json',
      'server.log',
      'users',
    ]);
  });
});
