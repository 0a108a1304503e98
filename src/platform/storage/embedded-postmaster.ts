import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, readlink, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Account } from './embedded-account.ts';
import type { Binaries } from './embedded-binaries.ts';
import type { Place } from './embedded-place.ts';
import { processToken } from './process-alive.ts';

const READY_MS = 300_000;
const STOP_MS = 60_000;
const LOG_LIMIT_BYTES = 16 * 1024 * 1024;

/** What the server itself writes to postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The running server of this cluster, or undefined; a file that a crash left behind counts for nothing. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (lines.length < 4 || processToken(pid) === undefined) return undefined;
  if (!(await worksIn(pid, cluster))) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** A postmaster's working directory is its cluster; any other process only got the old number. */
async function worksIn(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return cwd === undefined || cwd === (await realpath(cluster));
}

/** Waits until a server that is coming up (perhaps recovering from a crash) takes connections. */
export async function waitUntilReady(
  cluster: string,
  hasFailed: () => boolean,
): Promise<Postmaster | undefined> {
  const deadline = Date.now() + READY_MS;
  let seen = false;
  while (Date.now() < deadline && !hasFailed()) {
    const found = await findPostmaster(cluster);
    if (found?.ready) return found;
    if (seen && !found) return undefined;
    seen ||= found !== undefined;
    await sleep(10);
  }
  return undefined;
}

/** Starts a server on the cluster and returns it ready. Its output goes to the log file, never to a pipe: it outlives us. */
export async function launchPostmaster(
  place: Place,
  binaries: Binaries,
  account: Account | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster> {
  const kept = Number(await readFile(place.port, 'utf8').catch(() => '0'));
  let reason = '';
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await disarmStaleFile(place.cluster);
    const port = await freePort(attempt === 0 ? kept : 0);
    const from = await logSize(place.log);
    const started = await launchOnce(place, binaries, account, { ...settings, port: String(port) });
    if (started) {
      await writeFile(place.port, String(started.port));
      return started;
    }
    reason = (await readFile(place.log, 'utf8')).slice(from).trim();
    // Another program was faster on the port, or the last children of a killed server are still going.
    if (!/Address already in use|could not bind|is still in use/.test(reason)) break;
    await sleep(200 * (attempt + 1));
  }
  throw new Error(`The embedded PostgreSQL did not start (log: ${place.log}).\n${reason}`);
}

async function launchOnce(
  place: Place,
  binaries: Binaries,
  account: Account | undefined,
  settings: Readonly<Record<string, string>>,
): Promise<Postmaster | undefined> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(place.log, 'a', 0o600);
  let over = false;
  // A session of its own: Ctrl+C on the terminal is for us, we then stop the server in good order.
  const child = spawn(binaries.postgres, ['-D', place.cluster, ...flags], {
    ...account,
    cwd: place.cluster,
    detached: true,
    stdio: ['ignore', log, log],
    env: serverEnvironment(),
  });
  closeSync(log);
  child.once('exit', () => (over = true));
  child.once('error', () => (over = true));
  child.unref();
  return waitUntilReady(place.cluster, () => over);
}

/** Nothing of our own environment (locale, secrets) reaches the server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { PATH, ...(SystemRoot === undefined ? {} : { SystemRoot }), LC_ALL: serverLocale(), TZ: 'UTC' };
}

/** C.UTF-8 is there on every Linux with glibc 2.35 or Debian; elsewhere plain C with UTF-8 encoding. */
export function serverLocale(): string {
  return process.platform === 'linux' ? 'C.UTF-8' : 'C';
}

/**
 * A postmaster.pid whose number now belongs to another process would keep the server from starting. Deleting the file
 * would take away its protection against orphaned children too; naming the server's parent (us) only voids the number.
 */
async function disarmStaleFile(cluster: string): Promise<void> {
  const path = join(cluster, 'postmaster.pid');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== undefined) await writeFile(path, text.replace(/^-?\d+/, String(process.pid)));
}

async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(0)));
    server.listen({ port: wanted, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  return port === 0 ? freePort(0) : port;
}

async function logSize(path: string): Promise<number> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size < LOG_LIMIT_BYTES) return size;
  await rename(path, `${path}.old`);
  return 0;
}

/** Ends a server in good order: open transactions are rolled back, everything is on disk when this returns. */
export async function haltPostmaster(cluster: string, binaries: Binaries): Promise<void> {
  const running = await findPostmaster(cluster);
  if (!running) return;
  const token = processToken(running.pid);
  if (process.platform === 'win32') {
    await promisify(execFile)(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w']);
    return;
  }
  process.kill(running.pid, 'SIGINT');
  const deadline = Date.now() + STOP_MS;
  while (processToken(running.pid) === token) {
    if (Date.now() > deadline)
      throw new Error(`The embedded PostgreSQL (process ${running.pid}) does not stop.`);
    await sleep(5);
  }
}
