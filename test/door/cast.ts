import { newId } from '../../src/kernel/ids.ts';
import { actorOf, hashPassword } from '../../src/modules/identity/public.ts';
import type { Actor, PersonActor } from '../../src/platform/commands/actor.ts';
import {
  type Position,
  regionalPositions,
  supplierPositions,
} from '../../src/platform/commands/positions.ts';
import type { StagedFile } from '../../src/platform/files/file-store.ts';
import { stageUpload } from '../../src/platform/files/staged-uploads.ts';
import type { Site } from '../../src/platform/http/context.ts';
import { newWorld, type World } from '../harness.ts';
import { openPolicies } from '../meals.ts';
import { pdf } from '../pdf.ts';
import { buildTown, type Town } from '../town.ts';

/** Who stands before the door: one town with everything, its neighbour, and a namesake under another government. */
export type Cast = {
  readonly world: World;
  readonly town: Town;
  readonly other: Town;
  readonly abroad: Town;
  /** A PDF that the first government's program staged itself. */
  readonly proof: StagedFile;
  /** When the day of the tests began: Tuesday 3 March 2026, 09.00 WIB. */
  readonly start: Date;
  /** Does something some days later, and turns the clock back. */
  readonly later: <T>(days: number, deed: () => Promise<T>) => Promise<T>;
};

/** Everybody's password. */
export const password = 'kuda kertas biru laut';

/** Builds the towns; close `cast.world` in `afterAll`. */
export async function newCast(): Promise<Cast> {
  const world = await newWorld();
  await openPolicies(world.dki);
  await openPolicies(world.other);
  await limitOfficer(world.dki);
  const staged = await stageUpload(world.dki, null, pdf, 'bukti.pdf');
  if (!staged.ok) throw new Error('no proof');
  const start = world.now();
  const towns = {
    town: await buildTown(world.dki, 'Kemayoran'),
    other: await buildTown(world.dki, 'Serdang', { regionCode: '31.71.03.1002' }),
    abroad: await buildTown(world.other, 'Kemayoran', { regionCode: '32.71.01.1001' }),
  };
  hash ??= await hashPassword(password);
  for (const { db } of [world.dki, world.other])
    await db.updateTable('person').set({ password_hash: hash }).execute();
  return {
    world,
    ...towns,
    proof: staged.value,
    start,
    async later(days, deed) {
      const before = world.now();
      world.setNow(new Date(before.getTime() + days * 86_400_000));
      try {
        return await deed();
      } finally {
        world.setNow(before);
      }
    },
  };
}

/** Above Rp9.000.000 the commitment officer signs: the state between the officer and the maker can be reached. */
async function limitOfficer({ db }: Site): Promise<void> {
  await db
    .insertInto('policy')
    .values({
      id: newId(),
      kind: 'officer_signs_up_to',
      effect: 'block',
      params: JSON.stringify({ amount: '9000000' }),
      rule: 'Pergub uji',
      valid_from: '2020-01-01',
    })
    .execute();
}

/** One decree of a new person of a town. */
export type Term = {
  readonly position: Position;
  readonly kind?: 'definitive' | 'plt' | 'plh';
  readonly from?: string;
  readonly until?: string;
};

let made = 0;
let hash: string | null = null;

/** A new person of a town with these decrees. @returns the user name, for {@link knownAs}, and the ids. */
export async function newPerson(
  site: Site,
  town: Town,
  terms: readonly Term[],
): Promise<{ readonly username: string; readonly personId: string; readonly assignmentIds: string[] }> {
  const [personId, username] = [newId(), `orang.${++made}`];
  await site.db
    .insertInto('person')
    .values({ id: personId, username, name: `Orang ${made}`, password_hash: hash ?? '-' })
    .execute();
  const assignmentIds: string[] = [];
  for (const { position, kind = 'definitive', from = '2025-01-01', until = null } of terms) {
    const id = newId();
    assignmentIds.push(id);
    const supplierId = supplierPositions.includes(position) ? town.supplierId : null;
    await site.db
      .insertInto('assignment')
      .values({
        id,
        person_id: personId,
        position,
        supplier_id: supplierId,
        region_code: regionalPositions.includes(position) ? town.districtCode : null,
        kind,
        decree: `SK ${made}/2026`,
        valid_from: from,
        valid_to: until,
      })
      .execute();
    await site.db.insertInto('assignment_unit').values({ assignment_id: id, unit_id: town.unitId }).execute();
  }
  return { username, personId, assignmentIds };
}

/** The person as the program knows him at this moment of its clock. @throws when he may not enter. */
export async function knownAs(site: Site, username: string): Promise<PersonActor> {
  const actor = await actorOf(site, username);
  if (!actor) throw new Error(`${username} may not enter`);
  return actor;
}

/** How an actor is called in a failing test. */
export function nameOf(actor: Actor): string {
  return actor.type === 'person' ? actor.name : actor.type;
}
