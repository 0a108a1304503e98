import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { urlOfDatabase } from '../src/platform/storage/prepare-database.ts';
import { createTestDatabase, startTestServer } from '../src/platform/storage/test-server.ts';

const READY_MS = 180_000;

/** Beside the built program, whose style, script and font it serves. */
const program = 'dist/browser-server.js';

/**
 * Starts the program of browser/server.ts with its demonstration on a data folder and port of its own, and puts its address
 * in E_ORDER_URL; a server that is named there already is used instead. Its database is the program's own, or one on the server
 * of TEST_DATABASE_URL. Returns what ends it.
 */
export default async function serve(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['E_ORDER_URL']) return undefined;
  await build({
    entryPoints: ['browser/server.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  const database = await givenDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'e-order-browser-'));
  const follow = new URL('../scripts/follow-parent.mjs', import.meta.url).href;
  const flags = ['--enable-source-maps', '--import', follow];
  const child = spawn(process.execPath, [...flags, program], {
    env: {
      ...process.env,
      ...database.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      RATE_LIMIT_PER_MINUTE: '0',
    },
    // The last one is the pipe by which the program notices that the test run was killed.
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await gone;
    await removeData(folder);
    await database.drop();
  };
  try {
    process.env['E_ORDER_URL'] = await addressOf(child.stdout);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A database on the server of TEST_DATABASE_URL; nothing where none is named. */
async function givenDatabase(): Promise<{
  readonly env: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}> {
  if (!process.env['TEST_DATABASE_URL']) return { env: {}, drop: () => Promise.resolve() };
  const server = await startTestServer();
  const name = await createTestDatabase(server, 'browser');
  return {
    env: {
      DATABASE_URL: urlOfDatabase(server.appUrl, name),
      DATABASE_OWNER_URL: urlOfDatabase(server.ownerUrl, name),
    },
    drop: () => server.stop(),
  };
}

/** The program prints its address when it is ready. */
function addressOf(output: NodeJS.ReadableStream | null): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const failed = (why: string) => reject(new Error(`The program ${why}. It said:\n${text}`));
    const timer = setTimeout(() => failed('did not become ready'), READY_MS);
    output?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const address = /https?:\/\/[\w.[\]-]+:\d+/.exec(text)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    output?.once('end', () => {
      clearTimeout(timer);
      failed('ended');
    });
  });
}

/** As root the database may lie elsewhere, since PostgreSQL's user cannot enter a folder of `mkdtemp`. */
async function removeData(folder: string): Promise<void> {
  const elsewhere = await readFile(join(folder, 'postgres', 'location'), 'utf8').catch(() => '');
  if (elsewhere.trim() !== '') await rm(elsewhere.trim(), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}
