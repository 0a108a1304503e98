import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { sha256 } from '../../kernel/canonical-json.ts';

/** A statement is prepared from this use on: what is sent once or twice is not worth the memory. */
const usesBefore = 3;
/** Each connection keeps the plans of at most so many statements; what comes later is sent as ever. */
const namesMax = 300;
/** Texts that are still counted; lists of ids make many of them. */
const countedMax = 2000;

/** Names of prepared statements, the same ones on all connections of a pool. */
export type StatementNames = {
  /** Null while (or because) the statement is not worth preparing. */
  readonly nameOf: (text: string) => string | null;
  /** Gives new names from now on, so that no connection uses a plan of before. */
  readonly renew: () => void;
};

export function newStatementNames(): StatementNames {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  let generation = 0;
  return {
    nameOf(text) {
      const known = names.get(text);
      if (known) return known;
      if (names.size >= namesMax) return null;
      const count = (uses.get(text) ?? 0) + 1;
      if (count < usesBefore) {
        if (uses.size >= countedMax) uses.clear();
        uses.set(text, count);
        return null;
      }
      uses.delete(text);
      const name = `s${generation}_${sha256(text).slice(0, 24)}`;
      names.set(text, name);
      return name;
    },
    renew() {
      generation++;
      names.clear();
    },
  };
}

const namesByPool = new WeakMap<pg.Pool, StatementNames>();

/**
 * A pool for Kysely whose often sent statements are prepared: PostgreSQL reads and plans them once for each connection, and
 * not again for every order. Governments that share the pool share its limit.
 */
export function preparingPool(pool: pg.Pool): PostgresPool {
  const names = namesByPool.get(pool) ?? newStatementNames();
  namesByPool.set(pool, names);
  const preparing = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = preparing.get(client) ?? preparingClient(client, names);
      preparing.set(client, known);
      return known;
    },
  };
}

function preparingClient(client: pg.PoolClient, names: StatementNames): PostgresPoolClient {
  const query = async (text: string, values: readonly unknown[]) => {
    const name = values.length > 0 ? names.nameOf(text) : null;
    if (name === null) return await client.query(text, [...values]);
    try {
      return await client.query({ name, text, values: [...values] });
    } catch (error) {
      // A newer program has changed the table under the plan: this call fails, the next one plans anew.
      if ((error as { routine?: string }).routine === 'RevalidateCachedQuery') names.renew();
      throw error;
    }
  };
  // Kysely's other form, the cursor, comes only where a dialect was given one.
  return {
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  };
}
