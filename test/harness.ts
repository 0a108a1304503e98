import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { inject } from 'vitest';
import { buildApp, openSite } from '../src/compose.ts';
import { readConfig } from '../src/config.ts';
import { publicUrlOf } from '../src/governments.ts';
import type { Site } from '../src/platform/http/context.ts';
import { openPool } from '../src/platform/storage/database.ts';
import { urlOfDatabase } from '../src/platform/storage/prepare-database.ts';
import { createTestDatabase, dropTestDatabase } from '../src/platform/storage/test-server.ts';

/** A fresh database with two empty governments, a clock that tests move, and the program over it. */
export type World = {
  readonly dki: Site;
  /** A second government, reached under the host `lain.test`. */
  readonly other: Site;
  /** Sets the clock of both governments. */
  readonly setNow: (now: Date) => void;
  readonly now: () => Date;
  readonly app: () => Promise<FastifyInstance>;
  readonly appUrl: string;
  /** Where the files of both governments lie. */
  readonly dataDir: string;
  readonly close: () => Promise<void>;
};

/** Makes a {@link World}; close it in `afterAll`. The clock stands at Tuesday 3 March 2026, 09.00 WIB. */
export async function newWorld(
  options: { readonly poolSize?: number; readonly publicUrl?: string } = {},
): Promise<World> {
  const server = inject('databaseServer');
  const name = `t${randomBytes(6).toString('hex')}`;
  const database = await createTestDatabase(server, name, inject('templateDatabase'));
  const appUrl = urlOfDatabase(server.appUrl, database);
  const pool = openPool(appUrl, options.poolSize ?? 10);
  const dataDir = await mkdtemp(join(tmpdir(), 'e-order-world-'));
  let now = new Date('2026-03-03T02:00:00Z');
  const secret = 'secret of a test';
  const site = (id: string) =>
    openSite({ id, name: { id: `Pemerintah ${id}`, en: `Government ${id}` }, zone: 'WIB' }, pool, {
      clock: () => now,
      dataDir,
      secret,
      messages: 'shown',
      publicUrl: publicUrlOf({ hosts: id === 'dki' ? ['*'] : ['lain.test'] }, options.publicUrl ?? null),
    });
  const [dki, other] = [site('dki'), site('lain')];
  let app: Promise<FastifyInstance> | null = null;
  return {
    dki,
    other,
    setNow: (moment) => {
      now = moment;
    },
    now: () => now,
    app: () =>
      (app ??= buildApp({
        config: readConfig({
          LOG_LEVEL: 'error',
          RATE_LIMIT_PER_MINUTE: '0',
          DATA_DIR: dataDir,
          ...(options.publicUrl ? { PUBLIC_URL: options.publicUrl } : {}),
        }),
        sites: new Map([
          ['*', dki],
          ['lain.test', other],
        ]),
        secret,
        assets: { folder: dataDir, css: '/assets/app.css', js: '/assets/app.js', font: '/assets/font.woff2' },
        demo: null,
      })),
    appUrl,
    dataDir,
    async close() {
      await (await app)?.close();
      await pool.end();
      await dropTestDatabase(server, database);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
