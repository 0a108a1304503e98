import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Ground } from './ground.ts';
import { type Running, startServer } from './program.ts';

/** Bundles a bare server alone: inside the benchmark's own bundle it would load all of the program. @returns its path. */
export async function bundleBare(entry: string): Promise<string> {
  const outfile = join(dirname(process.argv[1] ?? ''), 'bench-bare.js');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

/** Starts a bare server with the same Node and flags, database and pool as the program. */
export function startBare(
  ground: Ground,
  path: string,
  poolSize: number,
  environment: Readonly<Record<string, string>>,
): Promise<Running> {
  return startServer(['--enable-source-maps', path], {
    DATABASE_URL: ground.appUrl,
    POOL_SIZE: String(poolSize),
    ...environment,
  });
}
