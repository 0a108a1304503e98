import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import { actorOf } from '../../src/modules/identity/public.ts';
import type { Actor } from '../../src/platform/commands/actor.ts';
import { type Position, positions } from '../../src/platform/commands/positions.ts';
import { visit } from '../visitor.ts';
import { type Cast, knownAs, newCast, newPerson } from './cast.ts';
import { call, outcomeOf, tryOut } from './deeds.ts';
import { narrowed } from './stage.ts';
import { stages } from './stages.ts';
import { kinds, type Subject } from './subjects.ts';

/** Decrees of one position: what they are called here, and on which moments (WIB is UTC+7) they give power. */
const decrees = {
  ended: { until: '2026-03-02' },
  tomorrow: { from: '2026-03-04' },
  acting: { kind: 'plh', from: '2026-03-03', until: '2026-03-05' },
} as const;

const moments = [
  ['2026-03-02T16:59:59.999Z', { ended: true, tomorrow: false, acting: false }],
  ['2026-03-02T17:00:00Z', { ended: false, tomorrow: false, acting: true }],
  ['2026-03-03T02:00:00Z', { ended: false, tomorrow: false, acting: true }],
  ['2026-03-03T16:59:59.999Z', { ended: false, tomorrow: false, acting: true }],
  ['2026-03-03T17:00:00Z', { ended: false, tomorrow: true, acting: true }],
  ['2026-03-05T16:59:59.999Z', { ended: false, tomorrow: true, acting: true }],
  ['2026-03-05T17:00:00Z', { ended: false, tomorrow: true, acting: false }],
] as const;

let cast: Cast;
const people = new Map<string, string>();
const subjects = new Map<string, Subject>();
const byDecree = commands.filter(({ authority }) => authority.positions.length > 0);

beforeAll(async () => {
  cast = await newCast();
  for (const position of positions)
    for (const [decree, term] of Object.entries(decrees)) {
      const { username } = await newPerson(cast.world.dki, cast.town, [{ position, ...term }]);
      people.set(`${decree} ${position}`, username);
    }
  for (const { name, authority } of byDecree) {
    const kind = stages[name]?.kind ?? 'nothing';
    const state = authority.states[0] ?? '';
    const key = `${kind} ${state}`;
    if (!subjects.has(key)) subjects.set(key, await kinds[kind].make(cast, state));
  }
});
afterAll(() => cast.world.close());

const personOf = (decree: string, position: Position): Promise<Actor> =>
  knownAs(cast.world.dki, people.get(`${decree} ${position}`) ?? '');

describe.each(moments)('at %s', (moment, power) => {
  beforeAll(() => cast.world.setNow(new Date(moment)));
  afterAll(() => cast.world.setNow(cast.start));

  it.each(byDecree.map(({ name, authority }) => [name, authority] as const))(
    '%s',
    async (name, authority) => {
      const stage = stages[name];
      const subject = subjects.get(`${stage?.kind} ${authority.states[0]}`);
      if (!stage || !subject) throw new Error(`${name} needs a row in test/door/stages.ts`);
      const input = await stage.input(subject, cast);
      for (const position of narrowed(stage, authority.positions, authority.states[0] ?? ''))
        for (const decree of ['ended', 'tomorrow', 'acting'] as const) {
          const outcome = outcomeOf(
            await tryOut(cast.world.dki, await personOf(decree, position), name, input),
          );
          const heard = outcome !== 'door/not-authorised';
          expect([decree, position, heard]).toEqual([decree, position, power[decree]]);
        }
    },
  );
});

describe('what the log says', () => {
  it('of somebody who acts for another: Plh, and the decree', async () => {
    const subject = await kinds.order.make(cast, 'submitted');
    const actor = await personOf('acting', 'procurement_officer');
    const input = { orderId: subject.id, version: subject.version };
    expect(outcomeOf(await call(cast.world.dki, actor, 'orders/send', input))).toBe('done');
    const event = await cast.world.dki.db
      .selectFrom('event')
      .select(['acting', 'decree', 'position', 'actor_name'])
      .where('command', '=', 'orders/send')
      .orderBy('id', 'desc')
      .executeTakeFirst();
    const decree = actor.type === 'person' ? actor.assignments[0]?.decree : null;
    expect(event).toEqual({ acting: 'plh', decree, position: 'procurement_officer', actor_name: actor.name });
  });
});

describe('somebody whose account is closed', () => {
  it('is nobody, at once, with the session he had', async () => {
    const { username, personId } = await newPerson(cast.world.dki, cast.town, [{ position: 'city_admin' }]);
    const visitor = await visit(cast.world, await knownAs(cast.world.dki, username));
    expect((await visitor.get('/tugas')).status).toBe(200);
    await cast.world.dki.db.updateTable('person').set({ active: false }).where('id', '=', personId).execute();
    expect(await actorOf(cast.world.dki, username)).toBeNull();
    expect(await visitor.get('/tugas')).toMatchObject({ status: 303, to: '/masuk?kembali=%2Ftugas' });
  });
});
