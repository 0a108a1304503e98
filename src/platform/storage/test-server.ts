import { createHash, randomBytes } from 'node:crypto';
import { chmod, lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { othersCanReach, serverAccount } from './embedded-account.ts';
import { sharedFolder } from './embedded-place.ts';
import { startEmbeddedServer, stopAbandonedServer } from './embedded-server.ts';
import {
  APP_ROLE,
  OWNER_ROLE,
  prepareDatabase,
  prepareRoles,
  urlOfDatabase,
  urlOfRole,
  withClient,
} from './prepare-database.ts';
import { processToken, tokenAlive } from './process-alive.ts';

const FOLDER = 'e-order-test-';

/** Where tests find their server: plain data, so that it can be handed to worker processes. */
export interface TestServerAddress {
  /** Superuser on database `postgres`. */
  readonly superuserUrl: string;
  /** Owner role; put the database in with `urlOfDatabase`. */
  readonly ownerUrl: string;
  /** Application role; put the database in with `urlOfDatabase`. */
  readonly appUrl: string;
  /** Begins the name of every database of this run. */
  readonly prefix: string;
}

/** A server for one run of the tests. */
export interface TestServer extends TestServerAddress {
  /** Drops every database of this run; the throwaway server is stopped and deleted. */
  stop(): Promise<void>;
}

/** How to start a server for tests. */
export interface TestServerOptions {
  readonly log?: (message: string) => void;
  /** True keeps fsync on (benchmarks); otherwise nothing of a throwaway server needs to outlive a power cut. */
  readonly durable?: boolean;
}

/**
 * Starts a throwaway embedded server, or uses the server that TEST_DATABASE_URL names (a superuser's URL,
 * PostgreSQL 15 or newer), where only databases of this run's prefix are made and dropped.
 */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const prefix = `eorder_test_${randomBytes(4).toString('hex')}_`;
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return useGivenServer(given, prefix);
  const folder = await throwawayFolder();
  const server = await startEmbeddedServer({
    dataDir: folder,
    log: options.log ?? (() => undefined),
    settings: { max_connections: '300', ...(options.durable === true ? {} : CARELESS) },
  });
  return {
    superuserUrl: server.superuserUrl,
    ownerUrl: server.ownerUrl,
    appUrl: server.appUrl,
    prefix,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Creates a database of this run and returns its full name. Without a template it gets roles' grants, extensions and the
 * `pgboss` schema (see `prepareDatabase`); with one (a full name that this function returned) it is its copy.
 */
export async function createTestDatabase(
  server: TestServerAddress,
  name: string,
  template?: string,
): Promise<string> {
  const database = `${server.prefix}${name}`;
  await prepareDatabase(server.superuserUrl, database, template);
  return database;
}

/** Drops a database of this run, whoever is still connected to it. */
export async function dropTestDatabase(server: TestServerAddress, database: string): Promise<void> {
  if (!database.startsWith(server.prefix)) throw new Error(`${database} is no database of this test run.`);
  await withClient(server.superuserUrl, async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`);
  });
}

async function useGivenServer(superuserUrl: string, prefix: string): Promise<TestServer> {
  // The same for every run on this server, so that two runs at a time do not change each other's password.
  const password = createHash('sha256')
    .update(`e-order test ${superuserUrl}`)
    .digest('base64url')
    .slice(0, 32);
  await prepareRoles(superuserUrl, { owner: password, app: password });
  const address = {
    superuserUrl,
    ownerUrl: urlOfRole(urlOfDatabase(superuserUrl, 'postgres'), OWNER_ROLE, password),
    appUrl: urlOfRole(urlOfDatabase(superuserUrl, 'postgres'), APP_ROLE, password),
    prefix,
  };
  return {
    ...address,
    stop: async () => {
      const names = await withClient(superuserUrl, async (client) => {
        const found = await client.query<{ datname: string }>(
          'select datname from pg_database where starts_with(datname, $1)',
          [prefix],
        );
        return found.rows.map((row) => row.datname);
      });
      for (const name of names) await dropTestDatabase(address, name);
    },
  };
}

/** A fresh folder that the server's account can enter; what killed runs left is stopped and swept away first. */
async function throwawayFolder(): Promise<string> {
  const parent = await throwawayParent();
  await sweep(parent);
  const token = (processToken(process.pid) ?? `${process.pid}:`).replace(':', '-');
  const folder = await mkdtemp(join(parent, `${FOLDER}${token}.`));
  await chmod(folder, 0o711);
  return folder;
}

async function throwawayParent(): Promise<string> {
  if ((await serverAccount()) === undefined) return tmpdir();
  for (const parent of [tmpdir(), '/tmp', '/var/tmp']) {
    if (await othersCanReach(parent).catch(() => false)) return parent;
  }
  return sharedFolder();
}

async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(FOLDER)) continue;
    const token = (name.slice(FOLDER.length).split('.')[0] ?? '').replace('-', ':');
    if (tokenAlive(token)) continue;
    await sweepOne(join(parent, name)).catch(() => undefined);
  }
}

async function sweepOne(folder: string): Promise<void> {
  // In a folder that everybody may write to, anybody may have made one with such a name.
  if ((await lstat(folder)).uid !== process.getuid?.()) return;
  await stopAbandonedServer(folder);
  await rm(folder, { recursive: true, force: true });
}
