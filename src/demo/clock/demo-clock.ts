import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../kernel/time.ts';

/** The clock of a demonstration: real time, or later. What has happened cannot happen again, so it never goes back. */
export type DemoClock = {
  readonly now: Clock;
  /** Is it another time than the real one? */
  readonly moved: () => boolean;
  /** Goes on to a later instant and runs on from there, after a restart too. @returns false for one that is not later. */
  readonly forward: (to: Date) => Promise<boolean>;
};

/** Opens the clock of a data folder; how far it is ahead stands in `demo-clock.json`, in milliseconds. */
export async function openDemoClock(dataDir: string, real: () => number = Date.now): Promise<DemoClock> {
  const path = join(dataDir, 'demo-clock.json');
  let ahead = await readAhead(path);
  const now = () => new Date(real() + ahead);
  return {
    now,
    moved: () => ahead > 0,
    async forward(to) {
      if (Number.isNaN(to.getTime()) || to <= now()) return false;
      ahead = to.getTime() - real();
      // Whole or not at all: a half-written file would put the clock back.
      await writeFile(`${path}.new`, JSON.stringify({ aheadMs: ahead }));
      await rename(`${path}.new`, path);
      return true;
    },
  };
}

async function readAhead(path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{"aheadMs":0}';
    throw error;
  });
  const { aheadMs } = JSON.parse(text) as { aheadMs: unknown };
  if (!Number.isSafeInteger(aheadMs) || Number(aheadMs) < 0) throw new Error(`${path} holds no clock`);
  return Number(aheadMs);
}
