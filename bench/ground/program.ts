import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Ground } from './ground.ts';

/** A server in a process of its own. */
export type Running = {
  readonly port: number;
  /** Milliseconds from the start of the process to its word that it is ready. */
  readonly readyMs: number;
  /** The most memory that it ever had, MiB; Linux only. */
  readonly peakMemory: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** Starts the built program, as `npm start` would, on a ground's database. */
export function startProgram(ground: Ground, poolSize: number): Promise<Running> {
  const profile = process.env['BENCH_PROFILE'];
  const flags = profile ? ['--cpu-prof', '--cpu-prof-dir', profile] : [];
  const main = join(dirname(process.argv[1] ?? ''), 'main.js');
  return startServer(['--enable-source-maps', ...flags, main, 'serve'], {
    DATABASE_URL: ground.appUrl,
    DATABASE_OWNER_URL: ground.ownerUrl,
    DATA_DIR: ground.dataDir,
    POOL_SIZE: String(poolSize),
    PORT: '0',
    RATE_LIMIT_PER_MINUTE: '0',
  });
}

/** Starts a server and waits for the line in which it names its address. @throws Error when it ends before. */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Running> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  const port = await portOf(child);
  return {
    port,
    readyMs: performance.now() - start,
    peakMemory: async () => peakOf(await readFile(`/proc/${child.pid}/status`, 'utf8')),
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      process.off('exit', orphaned);
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let told = '';
    child.once('exit', (code) => reject(new Error(`a server ended before it was ready (${code}): ${told}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const port = /http:\/\/[\w.]+:(\d+)/.exec(told)?.[1];
      if (port) resolve(Number(port));
    });
  });
}

function peakOf(status: string): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}
