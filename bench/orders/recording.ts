import pg from 'pg';
import { buildApp } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import type { Ground } from '../ground/ground.ts';
import { type Basket, bodyOf } from './baskets.ts';

/** A statement as the program sent it: one round trip. */
export type Statement = {
  readonly text: string;
  /** Of a prepared statement. */
  readonly name?: string;
  readonly values: readonly unknown[];
};

/** What one order sent to PostgreSQL, and what it was about. */
export type Recording = { readonly basket: Basket; readonly statements: readonly Statement[] };

/**
 * Places baskets through the whole program in this process and writes down the statements of the last one: by then every
 * cache that lives longer than a request is warm.
 */
export async function recordOrder(ground: Ground, baskets: readonly Basket[]): Promise<Recording> {
  const app = await buildApp({
    config: readConfig({ LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: '0', DATA_DIR: ground.dataDir }),
    sites: new Map([['*', ground.site]]),
    secret: 'secret of a benchmark',
    assets: { folder: ground.dataDir, css: '/a.css', js: '/a.js', font: '/a.woff2' },
    demo: null,
  });
  let last: Recording | null = null;
  for (const basket of baskets) {
    const statements = await listen(async () => {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/v1/orders/submit',
        headers: {
          authorization: `Bearer ${basket.buyer.token}`,
          'idempotency-key': basket.key,
          'content-type': 'application/json',
        },
        body: bodyOf(basket),
      });
      if (answer.statusCode !== 200) throw new Error(`an order was refused: ${answer.body}`);
    });
    last = { basket, statements };
  }
  await app.close();
  if (!last) throw new Error('nothing to record');
  return last;
}

/** Everything that any client of this process sends while the work runs. */
async function listen(work: () => Promise<void>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const { prototype } = pg.Client;
  // Called with the client as `this` below, by Reflect.apply.
  const query = Reflect.get(prototype, 'query') as (...args: unknown[]) => unknown;
  prototype.query = function hear(this: pg.Client, ...args: unknown[]) {
    heard.push(statementOf(args));
    return Reflect.apply(query, this, args);
  } as typeof prototype.query;
  try {
    await work();
  } finally {
    prototype.query = query as typeof prototype.query;
  }
  return heard;
}

function statementOf([first, second]: readonly unknown[]): Statement {
  const values = Array.isArray(second) ? (second as unknown[]) : [];
  if (typeof first === 'string') return { text: first, values };
  const { text, name, values: own } = first as { text: string; name?: string; values?: unknown[] };
  return { text, values: own ?? values, ...(name === undefined ? {} : { name }) };
}
