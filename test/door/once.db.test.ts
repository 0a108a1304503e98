import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.ts';
import { placeOrder } from '../../src/modules/orders/commands/place-order.ts';
import type { PersonActor } from '../../src/platform/commands/actor.ts';
import { execute } from '../../src/platform/commands/execute.ts';
import { codesOf } from '../acts.ts';
import { newWorld, type World } from '../harness.ts';
import { holdMeeting, openPolicies } from '../meals.ts';
import { buildTown, type Town } from '../town.ts';
import { call, outcomeOf, valueOf } from './deeds.ts';

let world: World;
let town: Town;
let officer: PersonActor;
beforeAll(async () => {
  world = await newWorld({ poolSize: 24 });
  await openPolicies(world.dki);
  town = await buildTown(world.dki, 'Sekali');
  officer = await town.actor('procurement_officer');
});
afterAll(() => world.close());

const times = <T>(count: number, deed: (turn: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, turn) => deed(turn)));
const basket = (meetingId: string, quantity = 10) => ({
  meetingId,
  version: 1,
  lines: [{ productId: town.snackId, quantity, seenPrice: '20000' }],
  note: '',
});

/** How many rows of each table that an order writes. */
async function rows(): Promise<Record<string, number>> {
  const tables = [
    'event',
    'event_subject',
    'event_unsequenced',
    'task',
    'purchase_order',
    'order_line',
    'transfer',
    'document',
  ];
  const counts: Record<string, number> = {};
  for (const name of tables) {
    const table = sql.id(world.dki.schema, name);
    const found = await sql<{ count: string }>`SELECT count(*) FROM ${table}`.execute(world.dki.db);
    counts[name] = Number(found.rows[0]?.count);
  }
  return counts;
}
const held = async () =>
  (
    await world.dki.db
      .selectFrom('balance')
      .select('held')
      .where('owner_id', '=', town.budgetLineId)
      .executeTakeFirstOrThrow()
  ).held;

describe('one key', () => {
  it('acts once, however often it knocks at the same moment, and answers each time the same', async () => {
    const meeting = await holdMeeting(world.dki, town);
    const [before, key] = [await rows(), newId()];
    const results = await times(20, () => call(world.dki, officer, 'orders/place', basket(meeting.id), key));
    const answers = results.map(valueOf);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const after = await rows();
    expect([after['event'], after['purchase_order'], after['document']]).toEqual([
      (before['event'] ?? 0) + 1,
      (before['purchase_order'] ?? 0) + 1,
      (before['document'] ?? 0) + 1,
    ]);
    // Later too, when the thing has long moved on.
    expect(await call(world.dki, officer, 'orders/place', basket(meeting.id), key)).toEqual(results[0]);
    expect(await rows()).toEqual(after);
  });

  it('is refused for other input, and for another command', async () => {
    const meeting = await holdMeeting(world.dki, town);
    const key = newId();
    valueOf(await call(world.dki, officer, 'orders/place', basket(meeting.id), key));
    const before = await rows();
    const reason = 'Rapat ditunda sampai bulan depan.';
    const others = [
      ['orders/place', basket(meeting.id, 11)],
      ['meetings/cancel', { meetingId: meeting.id, version: 1, reason }],
    ] as const;
    for (const [name, input] of others)
      expect(outcomeOf(await call(world.dki, officer, name, input, key))).toBe('door/key-reused');
    expect(await rows()).toEqual(before);
  });

  it('of two people is two keys', async () => {
    const key = newId();
    const requester = await town.actor('requester');
    const [a, b] = [await holdMeeting(world.dki, town), await holdMeeting(world.dki, town)];
    expect(outcomeOf(await call(world.dki, officer, 'orders/place', basket(a.id), key))).toBe('done');
    expect(outcomeOf(await call(world.dki, requester, 'orders/submit', basket(b.id), key))).toBe('done');
  });

  it('is still free after a refusal: nothing was done with it', async () => {
    const meeting = await holdMeeting(world.dki, town);
    const key = newId();
    const stranger = await town.actor('auditor');
    expect(outcomeOf(await call(world.dki, stranger, 'orders/place', basket(meeting.id), key))).toBe(
      'door/not-authorised',
    );
    const dear = {
      ...basket(meeting.id),
      lines: [{ productId: town.snackId, quantity: 10, seenPrice: '1' }],
    };
    expect(outcomeOf(await call(world.dki, officer, 'orders/place', dear, key))).not.toBe('done');
    expect(outcomeOf(await call(world.dki, officer, 'orders/place', basket(meeting.id), key))).toBe('done');
  });
});

describe('one version', () => {
  it('is changed by one of twenty; the others hear who was quicker', async () => {
    const { id } = await holdMeeting(world.dki, town);
    const actor = await town.actor('requester');
    const results = await times(20, (turn) =>
      call(world.dki, actor, 'meetings/change', {
        meetingId: id,
        version: 1,
        title: `Rapat ke-${turn}`,
        startsAt: '2026-03-09T03:00:00Z',
        endsAt: '2026-03-09T05:00:00Z',
        room: 'Ruang Rapat',
        address: 'Jalan Uji 1',
        regionCode: town.regionCode,
        attendeeKind: 'public',
        headcount: 30,
        packageId: town.packageId,
      }),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.flatMap(codesOf)).toEqual(Array.from({ length: 19 }, () => 'door/stale'));
    const names = results.flatMap((result) => (result.ok ? [] : [result.refusals[0].params['name']]));
    expect(new Set(names)).toEqual(new Set([actor.name]));
    const meeting = await world.dki.db
      .selectFrom('meeting')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    expect(meeting).toMatchObject({ version: 2 });
  });
});

describe('a fault in the middle of saving', () => {
  const faults = {
    'an error of the program': async () => {
      throw new Error('the light went out');
    },
    'an error of the database': (tx: Parameters<typeof placeOrder.save>[0]['tx']) =>
      sql`SELECT 1 / 0`.execute(tx),
    'a lost connection': (tx: Parameters<typeof placeOrder.save>[0]['tx']) =>
      sql`SELECT pg_terminate_backend(pg_backend_pid())`.execute(tx),
  } as const;

  it.each(Object.entries(faults))(
    '%s leaves no event, no task, no row, no money, and the key free',
    async (_, fail) => {
      const meeting = await holdMeeting(world.dki, town);
      const before = [await rows(), await held()];
      const failing: typeof placeOrder = {
        ...placeOrder,
        async save(...given) {
          const saved = await placeOrder.save(...given);
          await fail(given[0].tx);
          return saved;
        },
      };
      const key = newId();
      const attempt = { actor: officer, key, input: basket(meeting.id) };
      await expect(execute(world.dki, failing, attempt)).rejects.toThrow(/light|zero|terminat|Connection/i);
      expect([await rows(), await held()]).toEqual(before);
      expect(codesOf(await execute(world.dki, placeOrder, attempt))).toEqual([]);
    },
  );
});
