import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from '../../src/commands.ts';
import { parseInput } from '../../src/platform/http/forms.ts';
import { type Cast, newCast } from './cast.ts';
import { call, commandOf, outcomeOf } from './deeds.ts';
import { narrowed } from './stage.ts';
import { stages } from './stages.ts';
import { type Kind, kinds, rowOf } from './subjects.ts';

/** Commands of people about a thing that is there already, which take no version, and why. */
const without: Readonly<Record<string, string>> = {
  'treasury/return-outside-bill': 'writes a bill of its own and changes nothing of the unit',
  'curation/answer-invitation': 'says whether one comes: who else is invited meanwhile changes nothing of it',
};
/** What has no row that people could have seen: it is made by the command, or is the whole government. */
const nothingSeen: readonly Kind[] = ['nothing', 'government', 'self', 'caller'];

const decided = commands.flatMap(({ name, authority }) => {
  const stage = stages[name];
  if (!stage || ['system', 'self', 'anyone'].includes(authority.scope)) return [];
  if (nothingSeen.includes(stage.kind) || name in without) return [];
  return [[name, { stage, authority }] as const];
});

let cast: Cast;
beforeAll(async () => {
  cast = await newCast();
});
afterAll(() => cast.world.close());

it('the exceptions are commands of the house', () => {
  expect(Object.keys(without).filter((name) => !commands.some((each) => each.name === name))).toEqual([]);
  expect(decided.length).toBeGreaterThan(30);
});

it.each(decided)('%s: decides only on the version that was seen', async (name, { stage, authority }) => {
  const subject = await kinds[stage.kind].make(cast, authority.states[0] ?? '');
  const input = (await stage.input(subject, cast)) as Record<string, unknown>;
  const [position] = narrowed(stage, authority.positions, authority.states[0] ?? '');
  const actor = await cast.town.actor(position ?? 'auditor');
  const before = await rowOf(cast, subject);
  const { version, versions, ...blind } = input;
  expect(parseInput(commandOf(name).input, blind).ok, 'the input must demand version or versions').toBe(
    false,
  );
  const send = async (given: object) =>
    outcomeOf(await call(cast.world.dki, actor, name, { ...blind, ...given }));
  if (versions !== undefined) {
    expect(await send({ versions: {} })).toBe('door/version-missing');
    expect(await send({ versions: { [subject.id]: subject.version + 1 } })).toBe('door/stale');
  } else expect(await send({ version: Number(version) + 1 })).toBe('door/stale');
  expect(await rowOf(cast, subject)).toEqual(before);
});
