import type pg from 'pg';
import { migrations } from '../../../migrations/index.ts';
import type { Target } from '../../../migrations/migration.ts';
import { schemaOf } from './database.ts';

const migrationLock = 7_401_221;

/**
 * Brings a government's schema to the newest version; safe to run twice and from several processes at once.
 * @returns the ids that were applied now.
 */
export async function migrateGovernment(
  owner: pg.Pool,
  governmentId: string,
  appRole: string,
): Promise<string[]> {
  const target: Target = { schema: schemaOf(governmentId), appRole };
  const client = await owner.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await prepareSchema(client, target);
    const done = await client.query<{ id: string }>(`SELECT id FROM ${target.schema}.migration`);
    const known = new Set(done.rows.map((row) => row.id));
    const applied: string[] = [];
    for (const migration of migrations) {
      if (known.has(migration.id)) continue;
      await applyOne(client, target, migration.id, migration.statements(target));
      applied.push(migration.id);
    }
    return applied;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    client.release();
  }
}

async function prepareSchema(client: pg.PoolClient, { schema, appRole }: Target): Promise<void> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${appRole}`);
  await client.query(
    `CREATE TABLE IF NOT EXISTS ${schema}.migration (id text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`,
  );
  await client.query(`GRANT SELECT ON ${schema}.migration TO ${appRole}`);
}

async function applyOne(
  client: pg.PoolClient,
  { schema }: Target,
  id: string,
  statements: readonly string[],
): Promise<void> {
  await client.query('BEGIN');
  try {
    for (const statement of statements) await client.query(statement);
    await client.query(`INSERT INTO ${schema}.migration (id) VALUES ($1)`, [id]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`migration ${id} failed`, { cause: error });
  }
}
