import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/kernel/ids.ts';
import { placeOrder } from '../../src/modules/orders/commands/place-order.ts';
import { execute } from '../../src/platform/commands/execute.ts';
import { type RelayedEvent, relayEvents } from '../../src/platform/commands/relay.ts';
import { sequenceEvents } from '../../src/platform/commands/sequencer.ts';
import { orderIn } from '../acts.ts';
import { newWorld, type World } from '../harness.ts';
import { holdMeeting, openPolicies } from '../meals.ts';
import { buildTown, type Town } from '../town.ts';

let world: World;
let town: Town;
beforeAll(async () => {
  world = await newWorld({ poolSize: 32 });
  await openPolicies(world.dki);
  town = await buildTown(world.dki, 'Catatan');
});
afterAll(() => world.close());

const events = () => world.dki.db.selectFrom('event').selectAll().orderBy('id').execute();
const positionsNow = async () =>
  (await world.dki.db.selectFrom('event_position').selectAll().orderBy('position').execute()).map(
    ({ position, event_id }) => ({ position: Number(position), event_id }),
  );

describe('under many at once, with every third undone', () => {
  it('positions and paper numbers have no gap, and no reader ever sees one', async () => {
    const actor = await town.actor('procurement_officer');
    const unlucky: typeof placeOrder = {
      ...placeOrder,
      async save(...given) {
        await placeOrder.save(...given);
        throw new Error('undone');
      },
    };
    const meetings = await Promise.all(Array.from({ length: 50 }, () => holdMeeting(world.dki, town)));
    const round = { busy: true };
    const gaps: unknown[] = [];
    const watching = Array.from({ length: 3 }, async () => {
      while (round.busy) {
        await sequenceEvents(world.dki);
        const seen = (await positionsNow()).map(({ position }) => position);
        if (seen.some((position, index) => position !== index + 1)) gaps.push(seen);
      }
    });
    const results = await Promise.allSettled(
      meetings.map(({ id }, turn) =>
        execute(world.dki, turn % 3 === 0 ? unlucky : placeOrder, {
          actor,
          key: newId(),
          input: {
            meetingId: id,
            version: 1,
            lines: [{ productId: town.snackId, quantity: 10, seenPrice: '20000' }],
            note: '',
          },
        }),
      ),
    );
    round.busy = false;
    await Promise.all(watching);
    await sequenceEvents(world.dki);
    const done = results.filter((result) => result.status === 'fulfilled' && result.value.ok);
    expect(done).toHaveLength(33);
    expect(gaps).toEqual([]);
    const kept = await events();
    expect(kept.filter(({ command }) => command === 'orders/place')).toHaveLength(33);
    const positions = await positionsNow();
    expect(positions.map(({ position }) => position)).toEqual(positions.map((_, index) => index + 1));
    expect(positions.map(({ event_id }) => event_id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
    const papers = await world.dki.db.selectFrom('document').select('number').orderBy('number').execute();
    expect(papers.map(({ number }) => number)).toEqual(Array.from({ length: 33 }, (_, index) => index + 1));
  });
});

describe('the relay', () => {
  const all = async () => (await positionsNow()).map(({ position }) => position);
  const take = (into: number[], fail: (event: RelayedEvent) => Promise<unknown> | null) =>
    relayEvents(world.dki, 'uji', async (_tx, event) => {
      into.push(Number(event.position));
      await fail(event);
    });

  it('hands over in order, again from the last kept place after a fault or a crash, and nothing is left out', async () => {
    const heard: number[] = [];
    const third = (event: RelayedEvent) => event.position === 3n;
    const fault = take(heard, (event) => (third(event) ? Promise.reject(new Error('no')) : null));
    await expect(fault).rejects.toThrow('no');
    const crash = relayEvents(world.dki, 'uji', async (tx, event) => {
      heard.push(Number(event.position));
      if (third(event)) await sql`SELECT pg_terminate_backend(pg_backend_pid())`.execute(tx);
    });
    await expect(crash).rejects.toThrow(/terminat/i);
    expect(heard).toEqual([1, 2, 3, 1, 2, 3]);
    const again: number[] = [];
    expect(await take(again, () => null)).toBe((await all()).length);
    expect(again).toEqual(await all());
  });

  it('goes on where it stood, and two at once hand over nothing twice', async () => {
    await orderIn(world, town, 'accepted');
    await sequenceEvents(world.dki);
    const [a, b]: [number[], number[]] = [[], []];
    const counts = await Promise.all([take(a, () => null), take(b, () => null)]);
    expect(counts.toSorted()).toEqual([0, 2]);
    expect([...a, ...b]).toEqual((await all()).slice(-2));
  });
});

/** Canonical JSON and SHA-256 once more, on their own: keys in the order of their code units, no spaces. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${stable(each)}`).join(',')}}`;
}
const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the hash of an event', () => {
  it('follows from its row and its subjects, and the facts are canonical', async () => {
    await orderIn(world, town, 'received', 37);
    const rows = await events();
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) {
      const subjects = await world.dki.db
        .selectFrom('event_subject')
        .select(['subject_type', 'subject_id'])
        .where('event_id', '=', row.id)
        .execute();
      const computed = digest(
        stable({
          id: row.id,
          at: row.at.toISOString(),
          command: row.command,
          actor: row.actor_id,
          name: digest(row.salt + row.actor_name),
          assignment: row.assignment_id,
          position: row.position,
          decree: row.decree,
          acting: row.acting,
          key: row.key,
          input: row.input_hash,
          result: digest(row.salt + stable(row.result)),
          subjects: subjects
            .map(({ subject_type, subject_id }) => `${subject_type}:${subject_id}`)
            .toSorted(),
          public: digest(row.public_facts),
          private: digest(row.salt + row.private_facts),
        }),
      );
      expect([row.command, row.hash]).toEqual([row.command, computed]);
      for (const facts of [row.public_facts, row.private_facts])
        expect(stable(JSON.parse(facts))).toBe(facts);
    }
    expect(new Set(rows.map(({ salt }) => salt)).size).toBe(rows.length);
  });

  it('no public fact names a person', async () => {
    const people = await world.dki.db.selectFrom('person').select(['name', 'username']).execute();
    for (const { command, public_facts: facts } of await events()) {
      const named = people.filter(({ name, username }) => facts.includes(name) || facts.includes(username));
      expect([command, named]).toEqual([command, []]);
    }
  });
});
