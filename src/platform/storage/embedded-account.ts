import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The user and group that PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const CREATE_USER: readonly (readonly [string, readonly string[]])[] = [
  ['useradd', ['--system', '--no-create-home', '--user-group', '--shell', '/bin/false', 'postgres']],
  ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', 'postgres']],
];

/**
 * PostgreSQL refuses to run as root. When this process is root, finds the user `postgres`, or creates it, or
 * falls back to `nobody`; otherwise undefined (the server then runs as the present user).
 */
export async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await lookUp('postgres');
  if (existing) return existing;
  for (const [command, args] of CREATE_USER) {
    await run(command, args).catch(() => undefined);
    // Looked up whatever the command said: another start may have created the user at the same moment.
    const created = await lookUp('postgres');
    if (created) return created;
  }
  const nobody = await lookUp('nobody');
  if (nobody) return nobody;
  throw new Error(
    'PostgreSQL refuses to run as root, and no user "postgres" could be created. Create one, or start as a plain user.',
  );
}

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number.parseInt(uid.stdout, 10), gid: Number.parseInt(gid.stdout, 10) };
  } catch {
    return undefined;
  }
}

/**
 * Whether users other than the owner may pass through every folder on the way to this one, itself included.
 * A folder made by `mktemp -d` and root's home do not allow that.
 */
export async function othersCanReach(directory: string): Promise<boolean> {
  for (let here = directory; ; here = dirname(here)) {
    const { mode } = await stat(here);
    if ((mode & 0o001) === 0) return false;
    if (dirname(here) === here) return true;
  }
}
