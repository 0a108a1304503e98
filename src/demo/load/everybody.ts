import { loadPeople } from '../../modules/identity/commands/load-people.ts';
import { hashPassword } from '../../modules/identity/public.ts';
import { systemActor } from '../../platform/commands/actor.ts';
import type { DemoAssignment, DemoPerson } from '../types.ts';
import { unitOf } from '../units.ts';
import type { DemoDoor } from './door.ts';

/**
 * Everybody with an account, all with one password that is hashed once.
 * @param at before the first order, so that the whole history has people.
 */
export async function loadEverybody(
  door: DemoDoor,
  at: Date,
  everybody: readonly DemoPerson[],
  password: string,
  supplierIds: ReadonlyMap<string, string>,
): Promise<void> {
  const key = 'demo-people';
  if (door.isDone(key)) return;
  const passwordHash = await hashPassword(password);
  const people = everybody.map(({ username, name, nip, email, assignments }) => ({
    username,
    name,
    nip,
    email,
    passwordHash,
    assignments: assignments.map((assignment) => assignmentRow(assignment, supplierIds)),
  }));
  await door.act(loadPeople, { actor: systemActor, at, key, input: { people } });
}

function assignmentRow(assignment: DemoAssignment, supplierIds: ReadonlyMap<string, string>) {
  const { position, kind, decree, from, until, unitKeys, supplierKey, regionCode } = assignment;
  return {
    position,
    kind,
    decree,
    from,
    until,
    unitCodes: unitKeys.map((key) => unitOf(key).code),
    supplierId: supplierKey === undefined ? null : (supplierIds.get(supplierKey) ?? null),
    regionCode: regionCode ?? null,
  };
}
