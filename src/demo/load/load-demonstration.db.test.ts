import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../test/harness.ts';
import { verifyLedger } from '../../modules/budget/public.ts';
import { signIn } from '../../modules/identity/public.ts';
import { demonstrationSignIn, loadDemonstration } from './load-demonstration.ts';

const tables = [
  'region',
  'unit',
  'person',
  'assignment',
  'supplier',
  'product',
  'rup_package',
  'meeting',
] as const;
const orderTables = ['purchase_order', 'payment', 'rating', 'document', 'transfer', 'event', 'task'] as const;

describe('the demonstration', () => {
  let world: World;
  const lines: string[] = [];
  beforeAll(async () => {
    world = await newWorld();
    await loadDemonstration(world.dki, (line) => lines.push(line), { orders: 80 });
  }, 120_000);
  afterAll(() => world.close());

  async function counts(): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const table of [...tables, ...orderTables]) {
      const rows = await sql<{ n: number }>`
        SELECT count(*)::int AS n FROM ${sql.id(world.dki.schema, table)}`.execute(world.dki.db);
      found[table] = rows.rows[0]?.n ?? 0;
    }
    return found;
  }

  it('loads', async () => {
    console.log(lines.join('\n'), await counts());
    const r =
      await sql`select state, count(*) from ${sql.id(world.dki.schema, 'purchase_order')} group by 1`.execute(
        world.dki.db,
      );
    console.log(r.rows);
    expect(await verifyLedger(world.dki.db, world.dki.schema)).toEqual([]);
    const before = await counts();
    await loadDemonstration(world.dki, (line) => lines.push(line), { orders: 80 });
    expect(await counts()).toEqual(before);
    expect(demonstrationSignIn(world.now()).people.length).toBeGreaterThan(10);
    void signIn;
  });
});
