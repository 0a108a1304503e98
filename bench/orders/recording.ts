import type { FastifyInstance } from 'fastify';
import type { Ground } from '../ground/ground.ts';
import { withApp } from '../ground/in-process.ts';
import { listen, type Statement } from '../ground/statements.ts';
import { type Basket, bodyOf } from './baskets.ts';

/** What one order sent to PostgreSQL, and what it was about. */
export type Recording = { readonly basket: Basket; readonly statements: readonly Statement[] };

/**
 * Places baskets through the whole program in this process and writes down the statements of the last one: by then every
 * cache that lives longer than a request is warm.
 */
export function recordOrder(ground: Ground, baskets: readonly Basket[]): Promise<Recording> {
  return withApp(ground, async (app) => {
    let last: Recording | null = null;
    for (const basket of baskets) last = { basket, statements: await listen(() => order(app, basket)) };
    if (!last) throw new Error('nothing to record');
    return last;
  });
}

async function order(app: FastifyInstance, basket: Basket): Promise<void> {
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
}
