import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import { type Cast, newCast } from './cast.ts';
import { call, outcomeOf } from './deeds.ts';
import { stages } from './stages.ts';
import { kinds, rowOf, type Subject } from './subjects.ts';

let cast: Cast;
/** The same cast as its neighbour sees it: what is made there is the neighbour's. */
let neighbour: Cast;
beforeAll(async () => {
  cast = await newCast();
  neighbour = { ...cast, town: cast.other };
});
afterAll(() => cast.world.close());

const batches = commands.flatMap(({ name, authority }) => {
  const stage = stages[name];
  const shape = (commands.find((command) => command.name === name)?.input as { shape?: object } | undefined)
    ?.shape;
  const list = ['orderIds', 'packageIds'].find((field) => shape && field in shape);
  return stage && list ? [[name, { stage, authority, list }] as const] : [];
});

it('there are batches', () => {
  expect(batches.length).toBeGreaterThan(5);
});

it.each(batches)('%s: one foreign thing spoils the whole batch', async (name, { stage, authority, list }) => {
  const state = authority.states[0] ?? '';
  const own = await kinds[stage.kind].make(cast, state);
  const foreign = await kinds[stage.kind].make(neighbour, state);
  const input = (await stage.input(own, cast)) as Record<string, unknown>;
  const mixed = {
    ...input,
    [list]: [own.id, foreign.id],
    versions: { [own.id]: own.version, [foreign.id]: foreign.version },
  };
  const rows = () => Promise.all([own, foreign].map((subject: Subject) => rowOf(cast, subject)));
  const before = await rows();
  for (const position of authority.positions)
    for (const town of [cast.town, cast.other]) {
      const outcome = outcomeOf(await call(cast.world.dki, await town.actor(position), name, mixed));
      expect([position, outcome]).toEqual([position, 'door/not-authorised']);
    }
  const unknown = { ...mixed, [list]: [own.id, own.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))] };
  const [position] = authority.positions;
  const actor = await cast.town.actor(position ?? 'auditor');
  expect(outcomeOf(await call(cast.world.dki, actor, name, unknown))).toBe('door/not-found');
  expect(await rows()).toEqual(before);
});
