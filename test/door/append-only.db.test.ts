import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderIn } from '../acts.ts';
import { newWorld, type World } from '../harness.ts';
import { openPolicies } from '../meals.ts';
import { buildTown } from '../town.ts';

/** What is written once: the program's own role may neither change nor remove it. */
const appendOnly = [
  'account',
  'criteria_set',
  'curation_opinion',
  'curation_process',
  'curator_tie',
  'document',
  'document_file',
  'event',
  'event_position',
  'event_subject',
  'file',
  'migration',
  'order_photo',
  'package_document',
  'product_photo',
  'product_version',
  'rating',
  'returned_bill',
  'rup_revision',
  'submission_content',
  'supplier_fact',
  'transfer',
];
/** The few of which rows may go: what is queued, staged, looked up or counted for a while; lines of an order that changes. */
const removable = [
  'assignment_unit',
  'event_unsequenced',
  'holiday',
  'import_key',
  'import_refusal',
  'message',
  'order_delivery',
  'order_line',
  'phone_challenge',
  'session',
  'sign_in_attempt',
  'staged_upload',
];

let world: World;
beforeAll(async () => {
  world = await newWorld();
  await openPolicies(world.dki);
  await orderIn(world, await buildTown(world.dki, 'Tetap'), 'received');
});
afterAll(() => world.close());

/** Tables of a schema on which the program's role has a right. */
async function tablesWith(right: 'UPDATE' | 'DELETE' | 'TRUNCATE', schema: string): Promise<string[]> {
  const found = await sql<{ name: string }>`
    SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = ${schema} AND c.relkind = 'r' AND has_table_privilege(current_user, c.oid, ${right})
    ORDER BY 1`.execute(world.dki.db);
  return found.rows.map(({ name }) => name);
}

const refused = expect.objectContaining({ code: '42501' });

describe('the rights of the program in the database', () => {
  it('let it change what changes and remove what may go, and nothing else, in every government', async () => {
    for (const { schema } of [world.dki, world.other]) {
      const changing = await tablesWith('UPDATE', schema);
      expect(changing.filter((name) => appendOnly.includes(name))).toEqual([]);
      expect(await tablesWith('DELETE', schema)).toEqual(removable);
      expect(await tablesWith('TRUNCATE', schema)).toEqual([]);
    }
  });

  it('every table is known here: written once, or changing', async () => {
    const { schema } = world.dki;
    const found = await sql<{ name: string }>`
      SELECT tablename AS name FROM pg_tables WHERE schemaname = ${schema}`.execute(world.dki.db);
    const changing = await tablesWith('UPDATE', schema);
    const unknown = found.rows.filter(({ name }) => !changing.includes(name) && !appendOnly.includes(name));
    expect(unknown, 'a new table that is written once belongs into appendOnly').toEqual([]);
  });

  it.each(appendOnly)('%s takes no UPDATE, DELETE or TRUNCATE', async (name) => {
    const { db, schema } = world.dki;
    const table = sql.id(schema, name);
    const column = await sql<{ name: string }>`
      SELECT column_name AS name FROM information_schema.columns
      WHERE table_schema = ${schema} AND table_name = ${name} ORDER BY ordinal_position LIMIT 1`.execute(db);
    const first = sql.id(column.rows[0]?.name ?? '');
    await expect(sql`UPDATE ${table} SET ${first} = ${first}`.execute(db)).rejects.toEqual(refused);
    await expect(sql`DELETE FROM ${table}`.execute(db)).rejects.toEqual(refused);
    await expect(sql`TRUNCATE ${table}`.execute(db)).rejects.toEqual(refused);
  });

  it('build nothing and tear nothing down', async () => {
    const { db, schema } = world.dki;
    const event = sql.id(schema, 'event');
    for (const statement of [
      sql`CREATE TABLE ${sql.id(schema, 'x')} (id int)`,
      sql`ALTER TABLE ${event} ADD COLUMN x int`,
      sql`DROP TABLE ${event}`,
      sql`ALTER TABLE ${event} DISABLE TRIGGER ALL`,
      sql`DROP SCHEMA ${sql.id(schema)} CASCADE`,
    ])
      await expect(statement.execute(db)).rejects.toEqual(refused);
  });
});
