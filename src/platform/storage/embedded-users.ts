import { randomUUID } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processToken, tokenAlive } from './process-alive.ts';

/** Notes that this process uses the server. Returns the function that takes the note away. */
export async function enterUsers(folder: string): Promise<() => Promise<void>> {
  // Colons are no good in file names everywhere.
  const token = (processToken(process.pid) ?? `${process.pid}:`).replace(':', '-');
  const path = join(folder, `${token}.${randomUUID()}`);
  await writeFile(path, '', { flag: 'wx' });
  return () => rm(path, { force: true });
}

/** How many running processes use the server; the notes of dead ones are swept away. */
export async function countUsers(folder: string): Promise<number> {
  const notes = await readdir(folder);
  const alive = notes.filter((note) => tokenAlive((note.split('.')[0] ?? '').replace('-', ':')));
  const dead = notes.filter((note) => !alive.includes(note));
  await Promise.all(dead.map((note) => rm(join(folder, note), { force: true })));
  return alive.length;
}
