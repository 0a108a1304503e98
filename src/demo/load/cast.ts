import { type Day, dayOf } from '../../kernel/time.ts';
import { actorOf } from '../../modules/identity/public.ts';
import type { PersonActor } from '../../platform/commands/actor.ts';
import type { DemoAssignment, DemoPerson, DemoPosition } from '../types.ts';
import type { DemoDoor } from './door.ts';

/** Finds who does a step: by position, unit and day, as the decrees say. */
export type Cast = {
  /** The person who holds a position in a unit at an instant; somebody who acts goes before the one he acts for. */
  readonly inUnit: (position: DemoPosition, unitKey: string, at: Date) => Promise<PersonActor>;
  /** Somebody of a maker's team; `helper` prefers a member over the owner. */
  readonly ofSupplier: (supplierKey: string, at: Date, helper?: boolean) => Promise<PersonActor>;
  readonly byUsername: (username: string, at: Date) => Promise<PersonActor>;
  /** User name of whoever holds a regional position for a kecamatan: in it, or in the city around it. */
  readonly usernameIn: (position: DemoPosition, districtCode: string) => string;
};

type Held = { readonly person: DemoPerson; readonly assignment: DemoAssignment };

/** The cast of the plan; actors are read from the house, once for each change of their decrees. */
export function gatherCast(everybody: readonly DemoPerson[], door: DemoDoor): Cast {
  const held = everybody.flatMap((person) =>
    person.assignments.map((assignment) => ({ person, assignment })),
  );
  const byUnit = Map.groupBy(
    held.flatMap((entry) => entry.assignment.unitKeys.map((unitKey) => ({ entry, unitKey }))),
    ({ entry, unitKey }) => `${entry.assignment.position} ${unitKey}`,
  );
  const bySupplier = Map.groupBy(held, ({ assignment }) => assignment.supplierKey ?? '');
  const known = new Map(everybody.map((person) => [person.username, person]));
  const actors = new Map<string, Promise<PersonActor>>();

  function actor(person: DemoPerson, at: Date): Promise<PersonActor> {
    const key = `${person.username} ${eraOf(person, dayOf(at))}`;
    const found = actors.get(key) ?? readActor(person, at);
    actors.set(key, found);
    return found;
  }

  async function readActor({ username }: DemoPerson, at: Date): Promise<PersonActor> {
    const found = await actorOf(door.siteAt(at), username);
    if (!found) throw new Error(`no ${username} in the demonstration`);
    return found;
  }

  return {
    async inUnit(position, unitKey, at) {
      const day = dayOf(at);
      const found = (byUnit.get(`${position} ${unitKey}`) ?? [])
        .map(({ entry }) => entry)
        .filter(({ assignment }) => isInForce(assignment, day))
        .toSorted((a, b) => Number(isActing(b)) - Number(isActing(a)))[0];
      if (!found) throw new Error(`nobody is ${position} of ${unitKey} on ${day}`);
      return await actor(found.person, at);
    },
    async ofSupplier(supplierKey, at, helper = false) {
      const team = bySupplier.get(supplierKey) ?? [];
      const wanted = helper ? 'member' : 'owner';
      const found = team.find(({ assignment }) => assignment.supplierRole === wanted) ?? team[0];
      if (!found) throw new Error(`nobody works for ${supplierKey}`);
      return await actor(found.person, at);
    },
    usernameIn(position, districtCode) {
      const found = held.find(
        ({ assignment }) =>
          assignment.position === position && `${districtCode}.`.startsWith(`${assignment.regionCode}.`),
      );
      if (!found) throw new Error(`nobody is ${position} of ${districtCode}`);
      return found.person.username;
    },
    async byUsername(username, at) {
      const person = known.get(username);
      if (!person) throw new Error(`no ${username} in the plan`);
      return await actor(person, at);
    },
  };
}

function isInForce({ from, until }: DemoAssignment, day: Day): boolean {
  return from <= day && (until === null || until >= day);
}

function isActing({ assignment }: Held): boolean {
  return assignment.kind !== 'definitive';
}

/** How many of a person's decrees have begun or ended by a day: as long as this stands, so does what he may do. */
function eraOf({ assignments }: DemoPerson, day: Day): number {
  const changes = assignments.flatMap(({ from, until }) => [from <= day, until !== null && until < day]);
  return changes.filter(Boolean).length;
}
