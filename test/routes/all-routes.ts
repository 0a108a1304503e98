import { commands } from '../../src/commands.ts';
import { readConfig } from '../../src/config.ts';
import { authenticate } from '../../src/modules/identity/public.ts';
import { commandApi } from '../../src/platform/http/api.ts';
import { buildServer } from '../../src/platform/http/server.ts';
import { addPages } from '../../src/routes.ts';

/** A route as it was registered: its method and its pattern, `/pesanan/:id`. */
export type Route = { readonly method: string; readonly url: string };

/** Every route of the house, from the routes' own registration, so that none can be forgotten; files of the build left out. */
export async function allRoutes(): Promise<readonly Route[]> {
  const routes: Route[] = [];
  const app = await buildServer({
    config: readConfig({ LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '0', DATA_DIR: '/nowhere' }),
    siteOf: () => null,
    authenticate,
    secret: '-',
    assets: { folder: import.meta.dirname, css: '', js: '', font: '' },
    demo: false,
    async routes(server) {
      server.addHook('onRoute', ({ method, url }) => {
        for (const each of [method].flat()) if (each !== 'HEAD') routes.push({ method: each, url });
      });
      addPages(server, { publicUrl: null, demo: null });
      await commandApi(server, commands);
    },
  });
  await app.ready();
  await app.close();
  return routes;
}
