import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { Assets } from '../../src/platform/http/render.ts';
import type { Ground } from './ground.ts';

/** The whole program in this process, to be asked with `inject`: for hearing its statements, never for measuring. */
export async function withApp<T>(
  ground: Ground,
  work: (app: FastifyInstance) => Promise<T>,
  assets: Assets = { folder: ground.dataDir, css: '/a.css', js: '/a.js', font: '/a.woff2' },
): Promise<T> {
  const app = await buildApp({
    config: readConfig({ LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '0', DATA_DIR: ground.dataDir }),
    sites: new Map([['*', ground.site]]),
    secret: 'secret of a benchmark',
    assets,
    demo: null,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
