import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import type { JsonObject } from '../../src/kernel/canonical-json.ts';
import { newId } from '../../src/kernel/ids.ts';
import { type Actor, anonymousActor, holds, systemActor } from '../../src/platform/commands/actor.ts';
import type { Authority, CommandDefinition } from '../../src/platform/commands/define-command.ts';
import { execute } from '../../src/platform/commands/execute.ts';
import { type Position, positions } from '../../src/platform/commands/positions.ts';
import { rehearse } from '../../src/platform/commands/rehearse.ts';
import { parseInput } from '../../src/platform/http/forms.ts';
import { type Cast, newCast } from './cast.ts';
import { call, commandOf, outcomeOf, refusalsOf, tryOut } from './deeds.ts';
import { narrowed } from './stage.ts';
import { stages } from './stages.ts';
import { type Kind, kinds, rowOf, type Subject } from './subjects.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await newCast();
});
afterAll(() => cast.world.close());

/** Subjects by kind and state: refusals change nothing, so all commands knock about the same ones. */
const shared = new Map<string, Promise<Subject>>();
function subjectAt(kind: keyof typeof kinds, state: string): Promise<Subject> {
  const key = `${kind} ${state}`;
  const found = shared.get(key) ?? kinds[kind].make(cast, state);
  shared.set(key, found);
  return found;
}

type Place = 'here' | 'next door' | 'abroad';
type Knock = { readonly actor: Actor; readonly place: Place; readonly position: Position | null };

/** Kinds of subject without a row that another government could look for. */
const rowless: readonly Kind[] = ['government', 'nothing', 'self', 'caller'];

/** Everybody who can stand at the door: each position in the own unit, in another one, under another government. */
async function everybody(): Promise<Knock[]> {
  const towns = [
    ['here', cast.town],
    ['next door', cast.other],
    ['abroad', cast.abroad],
  ] as const;
  const people: Knock[] = [
    { actor: anonymousActor, place: 'here', position: null },
    { actor: systemActor, place: 'here', position: null },
  ];
  for (const [place, town] of towns)
    for (const position of positions) people.push({ actor: await town.actor(position), place, position });
  return people;
}

/** What the authority table says to somebody: the code of the refusal, or `may`. Written apart from `authorise`. */
function expectedOf({ scope, positions: listed }: Authority, { actor, place, position }: Knock): string {
  if (actor.type === 'anonymous') return scope === 'anyone' ? 'may' : 'door/sign-in-needed';
  if (scope === 'anyone') return 'may';
  // The program has no self and no decree.
  if (actor.type === 'system') return scope === 'system' ? 'may' : 'door/sign-in-needed';
  if (scope === 'self') return 'may';
  if (scope === 'system' || position === null || !listed.includes(position)) return 'door/not-authorised';
  if (scope === 'government' || place === 'here') return 'may';
  return 'door/not-authorised';
}

const eventCount = async () =>
  Number(
    (
      await cast.world.dki.db
        .selectFrom('event')
        .select((eb) => eb.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  );

/** Runs attempts that must change nothing: neither the subject's row nor the log. */
async function changingNothing(subject: Subject, attempts: () => Promise<void>): Promise<void> {
  const before = [await rowOf(cast, subject), await eventCount()];
  await attempts();
  expect([await rowOf(cast, subject), await eventCount()]).toEqual(before);
}

it('every command is brought to the door, and nothing that is no command', () => {
  const missing = commands.map(({ name }) => name).filter((name) => !(name in stages));
  expect(
    missing,
    'a new command needs a row in test/door/stages.ts: its kind of subject and a right input',
  ).toEqual([]);
  const gone = Object.keys(stages).filter((name) => !commands.some((command) => command.name === name));
  expect(gone, 'these rows of test/door/stages.ts are of no command').toEqual([]);
});

const staged = commands.flatMap(({ name, authority }) => {
  const stage = stages[name];
  return stage ? [[name, { stage, authority }] as const] : [];
});

it('every state that a command lists can be reached here', () => {
  const unreached = staged.flatMap(([name, { stage, authority }]) =>
    authority.states
      .filter((state) => !(kinds[stage.kind].states as readonly string[]).includes(state))
      .map((state) => `${name}: ${state}`),
  );
  expect(unreached, 'add the state to its kind in test/door/subjects.ts').toEqual([]);
});

describe.each(staged)('%s', (name, { stage, authority }) => {
  const states: readonly string[] = kinds[stage.kind].states;
  const outside = states.filter((state) => !authority.states.includes(state));

  it.each(authority.states)('%s: hears whom the table lists, and nobody else', async (state) => {
    const subject = await subjectAt(stage.kind, state);
    const input = await stage.input(subject, cast);
    await changingNothing(subject, async () => {
      for (const knock of await everybody()) {
        const { actor, place } = knock;
        // Who governs everywhere (or an area, whose codes are the nation's) governs at home: at a foreign door nobody is known who holds such a position.
        if (place === 'abroad' && ['government', 'self', 'region'].includes(authority.scope)) continue;
        const left = narrowed(stage, authority.positions, state);
        const expected = expectedOf({ ...authority, positions: left }, knock);
        const attempt = expected === 'may' ? tryOut : call;
        const outcome = outcomeOf(await attempt(cast.world.dki, actor, name, input));
        const who = `${actor.name} ${place}`;
        if (expected === 'may') expect([who, outcome]).not.toEqual([who, expect.stringMatching(/^door\//)]);
        else expect([who, outcome]).toEqual([who, expected]);
      }
    });
  });

  it.each(outside)('%s: refuses the state, says so, and changes nothing', async (state) => {
    const subject = await subjectAt(stage.kind, state);
    const input = await stage.input(subject, cast);
    await changingNothing(subject, async () => {
      for (const actor of await rightPeople(authority, subject)) {
        const result = await call(cast.world.dki, actor, name, input);
        // Whose turn it is not is told so, before anything is said of the state.
        const turn = narrowed(stage, authority.positions, state).some((each) => holds(actor, each));
        const byDecree = authority.positions.length > 0;
        const expected =
          byDecree && !turn ? 'door/not-authorised' : (stage.elsewhere?.(state) ?? 'door/wrong-state');
        expect([actor.name, outcomeOf(result)]).toEqual([actor.name, expected]);
        for (const { message, params } of refusalsOf(result)) {
          const holes = [...`${message.id} ${message.en}`.matchAll(/\{(\w+)\}/g)].map(
            (hole) => hole[1] ?? '',
          );
          expect(holes.filter((hole) => !(hole in params))).toEqual([]);
          // Programs read the state's code, people its words.
          if ('state' in params) expect(params['state']).toBe(state);
          expect(holes, `src/state-words.ts has no words for ${stage.kind} ${state}`).not.toContain('state');
        }
      }
    });
  });

  it('is done by a right person, once, and the log says under which hat', async () => {
    const subject = await kinds[stage.kind].make(cast, authority.states[0] ?? '');
    await stage.prepare?.(subject, cast);
    const input = await stage.input(await renewed(subject), cast);
    const turn = narrowed(stage, authority.positions, authority.states[0] ?? '');
    const [actor] = await rightPeople({ ...authority, positions: turn }, subject);
    const before = await eventCount();
    const result = await cast.later(stage.later ?? 0, () =>
      call(cast.world.dki, actor ?? systemActor, name, input),
    );
    expect(outcomeOf(result)).toBe('done');
    expect(await eventCount()).toBe(before + 1);
    const event = await cast.world.dki.db
      .selectFrom('event')
      .select(['command', 'actor_name', 'position'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    const position = turn[0] ?? null;
    expect(event).toEqual({ command: name, actor_name: actor?.name, position });
  });
});

const withRow = staged.filter(([, { stage }]) => !rowless.includes(stage.kind));

it.each(withRow)(
  '%s: finds nothing of this government behind the door of another',
  async (name, { stage, authority }) => {
    const subject = await subjectAt(stage.kind, authority.states[0] ?? '');
    const input = await stage.input(subject, cast);
    const people = await everybody();
    for (const { actor, place, position } of people) {
      if (place !== 'abroad' && actor.type === 'person') continue;
      const outcome = outcomeOf(await call(cast.world.other, actor, name, input));
      // Who holds none of the positions does not even learn that it is not there.
      const heard = expectedOf(authority, { actor, place: 'here', position });
      expect([actor.name, outcome]).toEqual([actor.name, heard === 'may' ? 'door/not-found' : heard]);
    }
  },
);

it.each(withRow)(
  '%s: is not even looked at for a person without any of its positions',
  async (name, { stage, authority }) => {
    if (!['unit', 'supplier', 'region', 'government', 'system'].includes(authority.scope)) return;
    const subject = await subjectAt(stage.kind, authority.states[0] ?? '');
    const input = await stage.input(subject, cast);
    const { load, ...rest } = commandOf(name) as unknown as CommandDefinition<
      unknown,
      unknown,
      unknown,
      JsonObject
    >;
    const looked: string[] = [];
    const watched = {
      ...rest,
      load: async (...given: Parameters<typeof load>) => {
        looked.push(name);
        return await load(...given);
      },
    };
    const wrong = positions.filter((position) => !authority.positions.includes(position));
    for (const position of wrong) {
      const actor = await cast.town.actor(position);
      const result = await execute(cast.world.dki, watched, { actor, key: newId(), input });
      expect([position, outcomeOf(result)]).toEqual([position, 'door/not-authorised']);
      expect(outcomeOf(await rehearse(cast.world.dki, watched, { actor, input }))).toBe(
        'door/not-authorised',
      );
    }
    expect(looked).toEqual([]);
  },
);

it.each(withRow)(
  '%s: takes a shape that is no id for a thing that is not there',
  async (name, { stage, authority }) => {
    const subject = await subjectAt(stage.kind, authority.states[0] ?? '');
    const right = JSON.stringify(await stage.input(subject, cast));
    const [actor = systemActor] = await rightPeople(authority, subject);
    for (const id of ['-'.repeat(36), newId(), 'f'.repeat(36)]) {
      const input: unknown = JSON.parse(right.replaceAll(subject.id, id));
      const parsed = parseInput(commandOf(name).input, input);
      const outcome = parsed.ok
        ? outcomeOf(await tryOut(cast.world.dki, actor, name, input))
        : 'door/not-found';
      expect([id, outcome]).toEqual([id, 'door/not-found']);
    }
  },
);

/** The people of the own unit whom the table lists; the subject himself, or the program, where it lists nobody. */
async function rightPeople({ scope, positions: listed }: Authority, { id }: Subject): Promise<Actor[]> {
  if (scope === 'system') return [systemActor];
  if (scope === 'anyone') return [anonymousActor];
  if (scope === 'self') return [{ type: 'person', personId: id, name: 'Dia sendiri', assignments: [] }];
  const people = [];
  for (const position of listed) people.push(await cast.town.actor(position));
  return people;
}

/** The subject in its present version, after it was prepared. */
async function renewed(subject: Subject): Promise<Subject> {
  const row = (await rowOf(cast, subject)) as { readonly version?: number } | null;
  return { ...subject, version: row?.version ?? subject.version };
}
