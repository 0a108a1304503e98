import { join } from 'node:path';
import type pg from 'pg';
import { openSite, readSecret } from './compose.ts';
import type { Config } from './config.ts';
import { type GovernmentEntry, publicUrlOf, readGovernments } from './governments.ts';
import type { Clock } from './kernel/time.ts';
import type { Site } from './platform/http/context.ts';
import { openPool } from './platform/storage/database.ts';
import { startEmbeddedServer } from './platform/storage/embedded-server.ts';
import { migrateGovernment } from './platform/storage/migrate.ts';

/** The program's data, open: the database (its own server, or the one of DATABASE_URL), migrated, and its governments. */
export type Installation = {
  readonly pool: pg.Pool;
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly secret: string;
  readonly entries: readonly GovernmentEntry[];
  /** By government id. */
  readonly sites: ReadonlyMap<string, Site>;
  /** By host name, with `*` for the rest. */
  readonly hosts: ReadonlyMap<string, Site>;
  readonly close: () => Promise<void>;
};

/** Opens (and, the first time, creates) everything that a command of the program needs. */
export async function openInstallation(
  config: Config,
  log: (message: string) => void,
  options: { readonly clock?: Clock; readonly demo?: boolean } = {},
): Promise<Installation> {
  const { clock = () => new Date(), demo = false } = options;
  const messages = config.whatsapp ? 'carrier' : demo ? 'shown' : 'none';
  const secret = await readSecret(config.dataDir);
  const entries = await readGovernments(config.dataDir);
  const embedded = config.database
    ? null
    : await startEmbeddedServer({ dataDir: join(config.dataDir, 'postgres'), log });
  const urls = config.database ?? { appUrl: embedded?.appUrl ?? '', ownerUrl: embedded?.ownerUrl ?? '' };
  const appRole = new URL(urls.appUrl).username;
  await migrateAll(urls.ownerUrl, appRole, entries, log);
  const pool = openPool(urls.appUrl, config.poolSize);
  const sites = new Map(
    entries.map((entry) => {
      const publicUrl = publicUrlOf(entry, config.publicUrl);
      return [
        entry.id,
        openSite(entry, pool, { clock, dataDir: config.dataDir, secret, publicUrl, messages }),
      ];
    }),
  );
  const hosts = new Map(
    entries.flatMap((entry) => entry.hosts.map((host) => [host, sites.get(entry.id) as Site])),
  );
  return {
    pool,
    ...urls,
    secret,
    entries,
    sites,
    hosts,
    async close() {
      await pool.end();
      await embedded?.stop();
    },
  };
}

async function migrateAll(
  ownerUrl: string,
  appRole: string,
  entries: readonly GovernmentEntry[],
  log: (message: string) => void,
): Promise<void> {
  const owner = openPool(ownerUrl, 2);
  try {
    for (const { id } of entries) {
      const applied = await migrateGovernment(owner, id, appRole);
      if (applied.length > 0) log(`Government ${id}: applied ${applied.join(', ')}`);
    }
  } finally {
    await owner.end();
  }
}
