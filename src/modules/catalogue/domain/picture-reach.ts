import { liesIn } from '../../../kernel/area.ts';
import { type Actor, assignmentsOf, holds } from '../../../platform/commands/actor.ts';
import { regionalPositions, supplierPositions } from '../../../platform/commands/positions.ts';

/** Where a picture belongs, and so who may look at it. */
export type PictureReach = {
  /** A version with it has passed: everybody sees it. */
  readonly open: boolean;
  /** Makers whose products carry it. */
  readonly supplierIds: readonly string[];
  /** Kelurahan of makers who handed it in for curation. */
  readonly submittedIn: readonly string[];
  /** Who uploaded it, as long as no product has it. */
  readonly stagedBy: string | null;
};

/** Before it has passed, a photo is for its maker and for those who curate it; what was never handed in is for the maker alone. */
export function seesPicture(actor: Actor, reach: PictureReach): boolean {
  if (actor.type !== 'person') return false;
  if (reach.stagedBy === actor.personId) return true;
  const own = assignmentsOf(actor, ...supplierPositions);
  if (own.some(({ supplierId }) => supplierId !== null && reach.supplierIds.includes(supplierId)))
    return true;
  if (reach.submittedIn.length === 0) return false;
  if (holds(actor, 'department_head', 'city_admin', 'auditor')) return true;
  const areas = assignmentsOf(actor, ...regionalPositions).flatMap(({ regionCode }) => regionCode ?? []);
  return reach.submittedIn.some((place) => areas.some((area) => liesIn(place, area)));
}
