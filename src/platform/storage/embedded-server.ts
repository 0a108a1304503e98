import { readFile, writeFile } from 'node:fs/promises';
import { serverAccount } from './embedded-account.ts';
import { findBinaries } from './embedded-binaries.ts';
import { ensureCluster } from './embedded-cluster.ts';
import { openPlace, type Place, readSecrets, type Secrets } from './embedded-place.ts';
import { findPostmaster, haltPostmaster, launchPostmaster, waitUntilReady } from './embedded-postmaster.ts';
import { countUsers, enterUsers } from './embedded-users.ts';
import { APP_ROLE, OWNER_ROLE, prepareDatabase, prepareRoles, urlOfRole } from './prepare-database.ts';
import { takeStartLock } from './start-lock.ts';

const DATABASE = 'eorder';
/** Raised whenever `prepareDatabase` or the roles change. */
const PREPARATION = '1';

/** How to start the embedded server. */
export interface EmbeddedServerOptions {
  /** Folder of the server's data; created when missing. See `openPlace` for root in a closed folder. */
  readonly dataDir: string;
  /** Takes one English sentence for each thing that takes time. */
  readonly log: (message: string) => void;
  /** PostgreSQL settings beyond ours, for a server that this call starts. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A PostgreSQL server that belongs to the program. */
export interface EmbeddedServer {
  readonly port: number;
  /** Where the data really lies. */
  readonly folder: string;
  /** Connection string of the role that owns and migrates, on database `eorder`. */
  readonly ownerUrl: string;
  /** Connection string of the role that the program works as, on database `eorder`. */
  readonly appUrl: string;
  /** Connection string of the superuser, on database `postgres`: for creating databases and for backups. */
  readonly superuserUrl: string;
  /** True when this call started the server or took it over from a process that died. */
  readonly ownedByUs: boolean;
  /** Takes our leave; the last process to leave stops the server. Calling it twice does no harm. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on the data directory, or joins the server that another process (or a killed one) has running
 * there. Creates the cluster, the roles and the database the first time. Several processes may call this at the same moment.
 * Throws an Error with a sentence that says what to do when the server cannot be had.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const account = await serverAccount();
  const binaries = await findBinaries(account);
  const place = await openPlace(options.dataDir, account);
  const release = await takeStartLock(place.lock);
  try {
    const secrets = await readSecrets(place.secrets);
    const others = await countUsers(place.users);
    let running = await findPostmaster(place.cluster);
    if (running && !running.ready) running = await waitUntilReady(place.cluster, () => false);
    const joined = running !== undefined && others > 0;
    if (!running) {
      options.log(`Starting the embedded PostgreSQL ${binaries.major} in ${place.folder}`);
      await ensureCluster(place, binaries, account, secrets.superuser);
      running = await launchPostmaster(place, binaries, account, { ...SETTINGS, ...options.settings });
    }
    const superuserUrl = `postgres://postgres:${secrets.superuser}@127.0.0.1:${running.port}/postgres`;
    await prepare(place, superuserUrl, secrets);
    const leave = await enterUsers(place.users);
    const database = `postgres://127.0.0.1:${running.port}/${DATABASE}`;
    return {
      port: running.port,
      folder: place.folder,
      ownerUrl: urlOfRole(database, OWNER_ROLE, secrets.owner),
      appUrl: urlOfRole(database, APP_ROLE, secrets.app),
      superuserUrl,
      ownedByUs: !joined,
      stop: once(async () => {
        const unlock = await takeStartLock(place.lock);
        try {
          await leave();
          if ((await countUsers(place.users)) === 0) await haltPostmaster(place.cluster, binaries);
        } finally {
          await unlock();
        }
      }),
    };
  } finally {
    await release();
  }
}

/** Stops the server of a data directory when no running process uses it; starts nothing. */
export async function stopAbandonedServer(dataDir: string): Promise<void> {
  const account = await serverAccount();
  const place = await openPlace(dataDir, account);
  const release = await takeStartLock(place.lock);
  try {
    if ((await countUsers(place.users)) > 0) return;
    await haltPostmaster(place.cluster, await findBinaries(account));
  } finally {
    await release();
  }
}

/** Loopback with a password only; fsync and the other guards of durability stay as PostgreSQL has them. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_line_prefix: '%m [%p] ',
  // A statement or a violated key in the log could tell a person's data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

async function prepare(place: Place, superuserUrl: string, secrets: Secrets): Promise<void> {
  if ((await readFile(place.prepared, 'utf8').catch(() => '')) === PREPARATION) return;
  await prepareRoles(superuserUrl, secrets);
  await prepareDatabase(superuserUrl, DATABASE);
  await writeFile(place.prepared, PREPARATION);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= work());
}
