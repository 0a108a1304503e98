import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { addApiRoutes } from './api-routes.ts';
import { commands } from './commands.ts';
import type { Config } from './config.ts';
import type { Clock } from './kernel/time.ts';
import { authenticate } from './modules/identity/public.ts';
import { cachedCalendar } from './platform/commands/government.ts';
import { openFileStore } from './platform/files/file-store.ts';
import { commandApi } from './platform/http/api.ts';
import type { Site } from './platform/http/context.ts';
import type { Assets } from './platform/http/render.ts';
import { buildServer } from './platform/http/server.ts';
import type { MessageChannel } from './platform/messaging/messenger.ts';
import { databaseOf, schemaOf } from './platform/storage/database.ts';
import { addPages, type RouteOptions } from './routes.ts';
import { stateWords } from './state-words.ts';

/** Binds a government to its schema, clock and files. */
export function openSite(
  entry: Pick<Site, 'id' | 'name' | 'zone'>,
  pool: pg.Pool,
  options: {
    readonly clock: Clock;
    readonly dataDir: string;
    readonly secret: string;
    readonly publicUrl?: string | null;
    readonly messages?: MessageChannel;
  },
): Site {
  const schema = schemaOf(entry.id);
  const db = databaseOf(pool).withSchema(schema);
  return {
    id: entry.id,
    name: entry.name,
    zone: entry.zone,
    schema,
    publicUrl: options.publicUrl?.replace(/\/$/, '') ?? null,
    db,
    clock: options.clock,
    calendar: cachedCalendar(db),
    files: openFileStore(options.dataDir, entry.id, options.secret),
    stateWords,
    messages: options.messages ?? 'none',
  };
}

/** The installation's secret, made once and readable by its user alone. */
export async function readSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret');
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return (await readFile(path, 'utf8')).trim();
}

export type AppOptions = RouteOptions & {
  readonly config: Config;
  readonly sites: ReadonlyMap<string, Site>;
  readonly secret: string;
  readonly assets: Assets;
};

/** The whole program over HTTP. `sites` is keyed by host name; `*` answers for every other. */
export async function buildApp({
  config,
  sites,
  secret,
  assets,
  ...options
}: AppOptions): Promise<FastifyInstance> {
  return await buildServer({
    config,
    siteOf: (host) => sites.get(host.toLowerCase()) ?? sites.get('*') ?? null,
    authenticate,
    secret,
    assets,
    demo: options.demo !== null && {
      clockHref: options.demo.clock?.href ?? null,
      messagesHref: options.demo.messages?.href ?? null,
    },
    async routes(app) {
      addPages(app, options);
      await commandApi(app, commands, addApiRoutes);
    },
  });
}
