import pg from 'pg';
import type { Statement } from '../ground/statements.ts';
import type { Part } from '../load/worker.ts';

export type ReplaySetting = { readonly url: string; readonly poolSize: number };
/** The statements of each order: the first outside the transaction (the session's), then BEGIN to COMMIT. */
export type ReplayWork = { readonly orders: readonly (readonly Statement[])[] };

/** The floor: nothing but the driver sends what the program sent, from as many connections, one round trip after the other. */
export async function replayer({ url, poolSize }: ReplaySetting): Promise<Part<ReplayWork, number>> {
  const pool = new pg.Pool({ connectionString: url, max: poolSize });
  return {
    async round({ orders }) {
      let next = 0;
      const start = performance.now();
      await Promise.all(
        Array.from({ length: poolSize }, async () => {
          while (next < orders.length) await replay(pool, orders[next++] as readonly Statement[]);
        }),
      );
      return (performance.now() - start) / 1000;
    },
    close: () => pool.end(),
  };
}

async function replay(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const begin = statements.findIndex(({ text }) => /^begin/i.test(text));
  for (const statement of statements.slice(0, begin)) await pool.query(configOf(statement));
  const client = await pool.connect();
  for (const statement of statements.slice(begin)) await client.query(configOf(statement));
  client.release();
}

function configOf({ text, name, values }: Statement): pg.QueryConfig {
  return { text, values: [...values], ...(name === undefined ? {} : { name }) };
}
