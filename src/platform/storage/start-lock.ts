import { randomUUID } from 'node:crypto';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, processToken, tokenAlive } from './process-alive.ts';

const PATIENCE_MS = 180_000;

/**
 * Takes a lock file that one process at a time can hold, waiting for its present holder; a holder that died
 * is passed over. Returns the function that releases it. Throws after three minutes.
 */
export async function takeStartLock(path: string): Promise<() => Promise<void>> {
  const mine = `${processToken(process.pid) ?? process.pid} ${randomUUID()}`;
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await create(path, mine))) {
    await breakIfDead(path);
    if (Date.now() > deadline) throw new Error(`Another start has held ${path} for three minutes.`);
    await sleep(20);
  }
  return async () => {
    if ((await readOrUndefined(path)) === mine) await unlink(path);
  };
}

async function create(path: string, content: string): Promise<boolean> {
  // Written apart and linked, so that nobody ever reads a half-written lock.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

async function breakIfDead(path: string): Promise<void> {
  const seen = await readOrUndefined(path);
  if (seen === undefined || tokenAlive(seen.split(' ')[0] ?? '')) return;
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  // Between reading and renaming another may have broken the lock and taken it: then it gets it back.
  if ((await readOrUndefined(aside)) !== seen) await link(aside, path).catch(() => undefined);
  await unlink(aside);
}

async function readOrUndefined(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
