import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../test/harness.ts';

describe('statements that are sent often', () => {
  let world: World;
  beforeAll(async () => {
    // One connection, so that every statement meets its own plan again.
    world = await newWorld({ poolSize: 1 });
  });
  afterAll(() => world.close());

  it('are prepared once, whoever of the pool sends them', async () => {
    for (const site of [world.dki, world.other, world.dki, world.other]) {
      const found = await sql<{ n: number }>`SELECT ${7}::int AS n`.execute(site.db);
      expect(found.rows).toEqual([{ n: 7 }]);
    }
    const plans = await sql<{ statement: string }>`
      SELECT statement FROM pg_prepared_statements WHERE statement LIKE 'SELECT $1::int%'`.execute(
      world.dki.db,
    );
    expect(plans.rows).toHaveLength(1);
  });

  it('are planned anew after the table has changed', async () => {
    const { db } = world.dki;
    await sql`CREATE TEMPORARY TABLE shape (a int)`.execute(db);
    const read = () => sql`SELECT * FROM shape WHERE a IS DISTINCT FROM ${1}::int`.execute(db);
    for (let use = 0; use < 4; use++) await read();
    await sql`ALTER TABLE shape ADD COLUMN b int`.execute(db);
    await expect(read()).rejects.toThrow('cached plan');
    expect(await read()).toMatchObject({ rows: [] });
  });
});
