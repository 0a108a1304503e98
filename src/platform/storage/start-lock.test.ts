import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processToken, tokenAlive } from './process-alive.ts';
import { takeStartLock } from './start-lock.ts';

let folder = '';
let lock = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'e-order-lock-'));
  lock = join(folder, 'lock');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('start lock', () => {
  it('lets one in at a time and leaves nothing behind', async () => {
    let inside = 0;
    let most = 0;
    const visit = async (): Promise<void> => {
      const release = await takeStartLock(lock);
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
      await release();
    };
    await Promise.all(Array.from({ length: 10 }, visit));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('passes over a holder that died', async () => {
    await writeFile(lock, `${deadPid()}:1 some-id`);
    const release = await takeStartLock(lock);
    await release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('passes over a holder whose number another process has now', async () => {
    await writeFile(lock, `${process.pid}:1 some-id`);
    const release = await takeStartLock(lock);
    await release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not release what another holds', async () => {
    const release = await takeStartLock(lock);
    await writeFile(lock, 'another');
    await release();
    expect(await readdir(folder)).toEqual(['lock']);
  });
});

describe('process token', () => {
  it('names this process and no dead one', () => {
    expect(tokenAlive(processToken(process.pid) ?? '')).toBe(true);
    expect(processToken(deadPid())).toBeUndefined();
    expect([tokenAlive(''), tokenAlive('nonsense'), tokenAlive('0:'), tokenAlive('-1:')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
