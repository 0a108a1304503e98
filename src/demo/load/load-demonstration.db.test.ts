import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from '../../../test/harness.ts';
import { actorOf, signIn } from '../../modules/identity/public.ts';
import { readInbox } from '../../modules/notices/store/inbox.ts';
import { orderStates } from '../../modules/orders/public.ts';
import type { Site } from '../../platform/http/context.ts';
import { verifyGovernment } from '../../verify.ts';
import { openMeetings } from './extras.ts';
import { demonstrationSignIn, loadDemonstration } from './load-demonstration.ts';

const tables = [
  'region',
  'unit',
  'person',
  'assignment',
  'supplier',
  'product',
  'budget_line',
  'rup_package',
  'meeting',
  'purchase_order',
  'order_line',
  'payment',
  'returned_bill',
  'rating',
  'document',
  'transfer',
  'event',
  'task',
  'file',
] as const;

async function countAll(site: Site): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of tables) {
    const rows = await sql<{ n: number }>`
      SELECT count(*)::int AS n FROM ${sql.id(site.schema, table)}`.execute(site.db);
    found[table] = rows.rows[0]?.n ?? 0;
  }
  return found;
}

describe('the demonstration', () => {
  let world: World;
  const lines: string[] = [];
  const orders = 80;
  const options = { orders, rewrite: null };
  beforeAll(async () => {
    world = await newWorld();
    await loadDemonstration(world.dki, (line) => lines.push(line), options);
  });
  afterAll(() => world.close());

  it('has all reference data and every order of the plan in full', async () => {
    const counts = await countAll(world.dki);
    expect(lines.filter((line) => line.includes('tidak dapat dimuat'))).toEqual([]);
    expect(counts).toMatchObject({
      region: 318,
      purchase_order: orders,
      meeting: orders + openMeetings.length,
      returned_bill: 5,
    });
    expect(counts['supplier']).toBeGreaterThanOrEqual(80);
    expect(counts['product']).toBeGreaterThanOrEqual(400);
    expect(counts['unit']).toBeGreaterThanOrEqual(350);
  });

  it('has orders in every state that somebody waits for', async () => {
    const rows = await world.dki.db.selectFrom('purchase_order').select('state').distinct().execute();
    const seen = new Set(rows.map((row) => row.state));
    expect(orderStates.filter((state) => !seen.has(state))).toEqual([]);
  });

  it('has something that waits for the requester: a new hand-over code', async () => {
    const pemohon = await actorOf(world.dki, 'pemohon');
    if (!pemohon) throw new Error('no pemohon');
    const { tasks } = await readInbox(world.dki, pemohon);
    expect(tasks.map(({ command }) => command)).toEqual(['receiving/renew-code']);
  });

  it('tells history at its own time, and nothing of it after now', async () => {
    const rows = await world.dki.db
      .selectFrom('event')
      .select(['at', 'key'])
      .where('key', 'like', 'demo-%')
      .execute();
    expect(rows.filter((row) => row.at > world.now()).map((row) => row.key)).toEqual([]);
    expect(
      rows.filter((row) => world.now().getTime() - row.at.getTime() > 86_400_000).length,
    ).toBeGreaterThan(200);
    const unsequenced = await world.dki.db.selectFrom('event_unsequenced').select('event_id').execute();
    expect(unsequenced).toEqual([]);
  });

  it('has a sound ledger', async () => {
    expect(await verifyGovernment(world.dki)).toEqual([]);
  });

  it('does nothing a second time', async () => {
    const before = await countAll(world.dki);
    await loadDemonstration(world.dki, (line) => lines.push(line), options);
    expect(await countAll(world.dki)).toEqual(before);
  });

  it('lets every main person sign in, and nobody by another password', async () => {
    const { people, password } = demonstrationSignIn(world.now());
    expect(people.length).toBeGreaterThanOrEqual(15);
    for (const { username, roles } of people) {
      const from = { username, address: '127.0.0.1', device: 'test' };
      expect(await signIn(world.dki, { ...from, password })).toMatchObject({ ok: true });
      expect(roles.id).not.toBe('');
      expect(roles.en).not.toMatch(/\b(Bendahara|Pejabat|Pemohon|Petugas|Penyedia|Tim)\b/);
    }
    const wrong = { username: 'kpa', password: `${password}!`, address: '127.0.0.2', device: 'test' };
    expect(await signIn(world.dki, wrong)).toMatchObject({ ok: false });
  });

  it('leaves a government alone that has data of its own', async () => {
    const { db } = world.other;
    await db
      .insertInto('region')
      .values({ code: '99', name: 'Lain', level: 'provinsi', parent: null })
      .execute();
    const unit = {
      code: '1',
      name: 'Dinas Lain',
      kind: 'skpd',
      region_code: '99',
      address: 'Jalan Lain',
    } as const;
    await db
      .insertInto('unit')
      .values({ ...unit, id: '01900000-0000-7000-8000-000000000001' })
      .execute();
    const before = await countAll(world.other);
    await loadDemonstration(world.other, (line) => lines.push(line), options);
    expect(await countAll(world.other)).toEqual(before);
  });
});

describe('a loading that was ended half way', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
  });
  afterAll(() => world.close());

  it('goes on where it was, and ends as one that was not', async () => {
    const options = { orders: 30, rewrite: null };
    let left = 150;
    const broken: Site = {
      ...world.dki,
      // The files are asked for each command: after so many the machine dies.
      get files() {
        if (left-- === 0) throw new Error('the machine died');
        return world.dki.files;
      },
    };
    await expect(loadDemonstration(broken, () => {}, options)).rejects.toThrow('the machine died');
    const half = await countAll(world.dki);
    world.setNow(new Date(world.now().getTime() + 3 * 86_400_000));
    await loadDemonstration(world.dki, () => {}, options);
    const whole = await countAll(world.dki);
    expect(half['event']).toBeLessThan(whole['event'] ?? 0);
    expect(whole).toMatchObject({
      purchase_order: options.orders,
      meeting: options.orders + openMeetings.length,
      unit: half['unit'],
    });
    expect(await verifyGovernment(world.dki)).toEqual([]);
  });
});
