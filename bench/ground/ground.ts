import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { openSite } from '../../src/compose.ts';
import type { Site } from '../../src/platform/http/context.ts';
import { openPool } from '../../src/platform/storage/database.ts';
import { migrateGovernment } from '../../src/platform/storage/migrate.ts';
import { APP_ROLE, urlOfDatabase } from '../../src/platform/storage/prepare-database.ts';
import { createTestDatabase, startTestServer } from '../../src/platform/storage/test-server.ts';

/** A durable throwaway server with one migrated, empty database: where a benchmark stands. */
export type Ground = {
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Folder of the program's secret and files. */
  readonly dataDir: string;
  /** The government `dki`, for making data; its connections do not wait for the disk. */
  readonly site: Site;
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
};

/** Starts a PostgreSQL that keeps its promises (fsync on) and makes the database of a benchmark. */
export async function openGround(): Promise<Ground> {
  const server = await startTestServer({ durable: true });
  const database = await createTestDatabase(server, 'bench');
  const [appUrl, ownerUrl] = [
    urlOfDatabase(server.appUrl, database),
    urlOfDatabase(server.ownerUrl, database),
  ];
  const owner = openPool(ownerUrl, 1);
  await migrateGovernment(owner, 'dki', APP_ROLE);
  await owner.end();
  const dataDir = await mkdtemp(join(tmpdir(), 'e-order-bench-'));
  const hasty = new URL(appUrl);
  hasty.searchParams.set('options', '-c synchronous_commit=off');
  const pool = openPool(hasty.href, 8);
  const entry = {
    id: 'dki',
    name: { id: 'Pemerintah uji', en: 'Government of the benchmark' },
    zone: 'WIB' as const,
  };
  const site = openSite(entry, pool, { clock: () => new Date(), dataDir, secret: 'secret of a benchmark' });
  return {
    appUrl,
    ownerUrl,
    dataDir,
    site,
    pool,
    async close() {
      await pool.end();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Opens the ground for some work and clears it away, however the work ends. */
export async function onGround<T>(work: (ground: Ground) => Promise<T>): Promise<T> {
  const ground = await openGround();
  try {
    return await work(ground);
  } finally {
    await ground.close();
  }
}

/** Lets PostgreSQL write what it owes to its files and know its tables, so that no measurement pays for the data's making. */
export async function settle(ground: Ground): Promise<void> {
  const owner = openPool(ground.ownerUrl, 1);
  await owner.query('VACUUM ANALYZE');
  await owner.end();
}
