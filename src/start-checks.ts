import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { errorCode, processToken, tokenAlive } from './platform/storage/process-alive.ts';

/** Why the program cannot start, as a sentence for whoever started it; shown without a stack. */
export class CannotStart extends Error {}

/**
 * Asks, before anything is opened or loaded, for what a start would fail on later: a data folder that can be written and that no
 * other program serves from, and a free port. @returns what gives the folder back. @throws CannotStart
 */
export async function prepareStart(config: Config): Promise<() => Promise<void>> {
  await checkFolder(config.dataDir);
  // With a database of one's own several programs may share the folder; the embedded server belongs to one.
  const leave = config.database ? async () => {} : await takeFolder(config);
  try {
    await checkPort(config);
  } catch (error) {
    await leave();
    throw error;
  }
  return leave;
}

/** What a failed `listen` means to whoever started the program; other errors as they are. */
export function listenFault(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
  const other = port < 65_535 ? port + 1 : 8080;
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new CannotStart(`Port ${port} is in use. Start with PORT=${other} npm start.`);
    case 'EACCES':
      return new CannotStart(`Port ${port} may not be opened by this user. Start with PORT=8080 npm start.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotStart(`This machine has no address ${host}. Start with HOST=127.0.0.1 npm start.`);
    default:
      return error;
  }
}

async function checkFolder(dataDir: string): Promise<void> {
  const trial = join(dataDir, `.trial-${process.pid}`);
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(trial, '');
    await rm(trial);
  } catch (error) {
    throw new CannotStart(
      `The data folder ${dataDir} cannot be written (${errorCode(error)}). Start with DATA_DIR=<a folder of yours> npm start.`,
      { cause: error },
    );
  }
}

/** Notes in the folder which process serves from it. */
async function takeFolder({ dataDir, port }: Config): Promise<() => Promise<void>> {
  const path = join(dataDir, 'serving');
  const mine = `${processToken(process.pid) ?? process.pid} ${port}`;
  for (;;) {
    try {
      await writeFile(path, mine, { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const [token = '', served = ''] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
    if (tokenAlive(token)) {
      throw new CannotStart(
        `e-Order already runs on the data folder ${dataDir}, at port ${served} (process ${Number.parseInt(token, 10)}). ` +
          `Stop it, or start another one with DATA_DIR=<another folder> PORT=${port + 1} npm start.`,
      );
    }
    // Of a process that was killed.
    await rm(path, { force: true });
  }
}

async function checkPort(config: Config): Promise<void> {
  if (config.port === 0) return;
  const trial = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      trial.once('error', reject);
      trial.listen({ host: config.host, port: config.port }, resolve);
    });
  } catch (error) {
    throw listenFault(error, config);
  }
  await new Promise((resolve) => trial.close(resolve));
}
