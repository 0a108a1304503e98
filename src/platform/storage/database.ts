import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { preparingPool } from './prepared-statements.ts';
import type { Tables } from './tables.ts';

/** A handle bound to one government's schema (or a transaction on it); `search_path` is never touched. */
export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;

const typeParsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, BigInt],
  [pg.types.builtins.DATE, String],
]);

/** Opens a pool. int8 arrives as bigint (money), date as `YYYY-MM-DD` (the driver would shift it to local midnight). */
export function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        typeParsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  pool.on('error', () => {
    // An idle connection was lost; the pool drops it and the next query opens another.
  });
  pool.on('connect', (client) => {
    // Lost in the middle of a transaction: its statement fails by itself. Unheard, this would end the whole program.
    client.on('error', () => {});
  });
  return pool;
}

/** Kysely over a pool, not yet bound to a government; statements that are sent often are prepared. */
export function databaseOf(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparingPool(pool) }) });
}

/** The schema's name for a government id; ids are letters, digits and underscores, so it needs no quoting. */
export function schemaOf(governmentId: string): string {
  if (!/^[a-z][a-z0-9_]{1,30}$/.test(governmentId)) throw new Error(`bad government id: ${governmentId}`);
  return `gov_${governmentId}`;
}
