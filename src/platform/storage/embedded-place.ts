import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, mkdtemp, readFile, rmdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Account, othersCanReach } from './embedded-account.ts';
import { errorCode } from './process-alive.ts';

/** Passwords of the three roles, generated once per data directory. */
export interface Secrets {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** The folder of one embedded server: the cluster, the secrets, the lock and who uses it. */
export interface Place {
  readonly folder: string;
  readonly cluster: string;
  readonly lock: string;
  readonly users: string;
  readonly port: string;
  readonly log: string;
  readonly prepared: string;
  readonly secrets: string;
}

const POINTER = 'location';

/**
 * Opens (creates) the folder of a server. It is `dataDir`, unless the server's account cannot enter it:
 * then a folder that it can, whose path is written to `dataDir/location`, so that a fresh clone at an old path
 * never finds another clone's data.
 */
export async function openPlace(dataDir: string, account: Account | undefined): Promise<Place> {
  const asked = resolve(dataDir);
  try {
    await mkdir(asked, { recursive: true });
    const folder = account ? await reachable(asked) : asked;
    await mkdir(join(folder, 'users'), { recursive: true });
    if (account) await chmod(folder, 0o711);
    return {
      folder,
      cluster: join(folder, 'cluster'),
      lock: join(folder, 'start.lock'),
      users: join(folder, 'users'),
      port: join(folder, 'port'),
      log: join(folder, 'server.log'),
      prepared: join(folder, 'prepared'),
      secrets: join(folder, 'secrets.json'),
    };
  } catch (error) {
    if (errorCode(error) !== 'EACCES' && errorCode(error) !== 'EPERM') throw error;
    throw new Error(
      `The data directory ${asked} belongs to another user: start as that user, or choose another one.`,
      {
        cause: error,
      },
    );
  }
}

async function reachable(asked: string): Promise<string> {
  const pointer = join(asked, POINTER);
  const known = await readFile(pointer, 'utf8').catch(() => undefined);
  if (known !== undefined && (await exists(known.trim()))) return known.trim();
  await chmod(asked, 0o711);
  if (known === undefined) {
    if (await othersCanReach(asked)) return asked;
    if (await exists(join(asked, 'cluster'))) {
      throw new Error(
        `${asked} holds a database, but PostgreSQL's user can no longer enter it: let others pass through its parent folders (chmod o+x).`,
      );
    }
  }
  const folder = await mkdtemp(join(await sharedFolder(), 'data-'));
  try {
    await writeFile(pointer, `${folder}\n`, { flag: known === undefined ? 'wx' : 'w' });
    return folder;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    // Another start was faster.
    await rmdir(folder);
    return (await readFile(pointer, 'utf8')).trim();
  }
}

/**
 * A folder for root that every account can enter. Under /var/lib, because a machine may clean /var/tmp of
 * files that nobody touched for a month, and a database has such files.
 */
export async function sharedFolder(): Promise<string> {
  for (const parent of ['/var/lib', '/var/tmp']) {
    const folder = join(parent, 'e-order');
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 });
      const { uid, mode } = await lstat(folder);
      // In /var/tmp anybody may have put a folder of that name.
      if (uid === process.getuid?.() && (mode & 0o170022) === 0o040000) {
        await chmod(folder, 0o755);
        if (await othersCanReach(folder)) return folder;
      }
    } catch {
      // Read-only: try the next one.
    }
  }
  throw new Error(
    'Neither /var/lib nor /var/tmp can hold a folder that an unprivileged user can enter: clone to a folder that others can enter, or start as a plain user.',
  );
}

/** Reads the passwords, generating them the first time. Called with the start lock held. */
export async function readSecrets(path: string): Promise<Secrets> {
  const draft: Secrets = { superuser: password(), owner: password(), app: password() };
  try {
    await writeFile(path, JSON.stringify(draft), { mode: 0o600, flag: 'wx' });
    return draft;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return JSON.parse(await readFile(path, 'utf8')) as Secrets;
  }
}

function password(): string {
  return randomBytes(24).toString('base64url');
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
