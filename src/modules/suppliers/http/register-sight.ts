import { liesIn } from '../../../kernel/area.ts';
import { type Actor, assignmentsOf, holds } from '../../../platform/commands/actor.ts';
import type { Position } from '../../../platform/commands/positions.ts';

/** They read the register of their area. */
export const registerAreas = [
  'companion',
  'district_officer',
  'city_officer',
  'curator',
] as const satisfies readonly Position[];
/** They read the register of the whole government. */
export const registerEverywhere = [
  'department_head',
  'city_admin',
  'auditor',
] as const satisfies readonly Position[];

/** Areas of which somebody reads the register: null for everywhere, none for nobody. */
export function areasOfReader(actor: Actor): readonly string[] | null {
  if (holds(actor, ...registerEverywhere)) return null;
  return assignmentsOf(actor, ...registerAreas).flatMap(({ regionCode }) => regionCode ?? []);
}

/** Does he hold one of the positions for an area in which the place lies? */
export function answersFor(actor: Actor, regionCode: string, ...positions: readonly Position[]): boolean {
  return assignmentsOf(actor, ...positions).some(
    (held) => held.regionCode !== null && liesIn(regionCode, held.regionCode),
  );
}

export function readsMaker(actor: Actor, regionCode: string): boolean {
  const areas = areasOfReader(actor);
  return areas === null || areas.some((area) => liesIn(regionCode, area));
}
