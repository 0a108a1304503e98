import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';

/** A route as it was registered: its method and its pattern, `/pesanan/:id`. */
export type Route = { readonly method: string; readonly url: string };

/** Fastify says here that an instance was made, before anything is registered on it. */
const born = 'fastify.initialization';

/** Every route of the whole program, heard as it registers, so that none can be forgotten; files of the build left out. */
export async function allRoutes(): Promise<readonly Route[]> {
  const routes: Route[] = [];
  const listen = (message: unknown) => {
    (message as { readonly fastify: FastifyInstance }).fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD') routes.push({ method: each, url });
    });
  };
  subscribe(born, listen);
  try {
    const app = await buildApp({
      config: readConfig({ LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0', DATA_DIR: '/nowhere' }),
      sites: new Map(),
      secret: '-',
      assets: { folder: import.meta.dirname, css: '', js: '', font: '' },
      demo: null,
    });
    await app.ready();
    await app.close();
  } finally {
    unsubscribe(born, listen);
  }
  return routes.filter(({ url }) => !url.startsWith('/assets/'));
}
