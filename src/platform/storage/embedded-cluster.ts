import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './embedded-account.ts';
import type { Binaries } from './embedded-binaries.ts';
import type { Place } from './embedded-place.ts';
import { serverEnvironment, serverLocale } from './embedded-postmaster.ts';

/**
 * Creates the cluster when there is none. It is made in a draft folder and renamed, so that a start that was
 * killed half-way leaves no half cluster. Throws when the cluster is of another major version.
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  account: Account | undefined,
  password: string,
): Promise<void> {
  const version = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) return initialise(place, binaries, account, password);
  if (version.trim() === binaries.major) return;
  throw new Error(
    `${place.cluster} was made by PostgreSQL ${version.trim()}, the program brings ${binaries.major}: export with the old version of the program and import with this one.`,
  );
}

async function initialise(
  place: Place,
  binaries: Binaries,
  account: Account | undefined,
  password: string,
): Promise<void> {
  const name = randomBytes(6).toString('hex');
  const draft = join(place.folder, `draft-${name}`);
  const passwordFile = join(place.folder, `password-${name}`);
  try {
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
    if (account) {
      await chown(draft, account.uid, account.gid);
      await chown(passwordFile, account.uid, account.gid);
    }
    await promisify(execFile)(
      binaries.initdb,
      [
        `--pgdata=${draft}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        `--locale=${serverLocale()}`,
      ],
      { ...account, cwd: '/', env: serverEnvironment() },
    );
    await chmod(draft, 0o700);
    await rename(draft, place.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new Error(`The embedded PostgreSQL could not be created in ${place.folder}.`, { cause: error });
  } finally {
    await rm(passwordFile, { force: true });
  }
}
