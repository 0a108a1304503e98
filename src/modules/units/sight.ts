import { type Actor, holds, unitsOf } from '../../platform/commands/actor.ts';

/** Units whose things a person may see: those of his decrees, or all for the administrator and the auditor. */
export type Sight = readonly string[] | 'all';

export function sightOf(actor: Actor): Sight {
  return holds(actor, 'city_admin', 'auditor') ? 'all' : unitsOf(actor);
}

/** May a thing of this unit be seen? */
export function sees(sight: Sight, unitId: string): boolean {
  return sight === 'all' || sight.includes(unitId);
}
