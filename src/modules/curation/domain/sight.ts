import { liesIn } from '../../../kernel/area.ts';
import { type Actor, assignmentsOf, holds } from '../../../platform/commands/actor.ts';
import { type Position, supplierPositions } from '../../../platform/commands/positions.ts';
import type { SubmissionState } from './course.ts';
import { curatingPositions } from './process.ts';

/** A desk that somebody holds: his position and its area. */
export type Hat = { readonly position: Position; readonly regionCode: string };

export function hatsAtDesks(actor: Actor): Hat[] {
  return assignmentsOf(actor, ...curatingPositions).flatMap(({ position, regionCode }) =>
    regionCode === null ? [] : [{ position, regionCode }],
  );
}

/** They watch all of curation and decide nothing. */
const watching: readonly Position[] = ['department_head', 'city_admin', 'auditor'];

/** How somebody sees a submission: as its maker, at a desk around it, as one who watches; null when it is not his to see. */
export type SeenAs = 'maker' | 'desk' | 'watcher';

export function seenAs(
  actor: Actor,
  submission: { readonly supplierId: string; readonly regionCode: string },
): SeenAs | null {
  const own = assignmentsOf(actor, ...supplierPositions);
  if (own.some(({ supplierId }) => supplierId === submission.supplierId)) return 'maker';
  const around = hatsAtDesks(actor).some(({ regionCode }) => liesIn(submission.regionCode, regionCode));
  if (around) return 'desk';
  return holds(actor, ...watching) ? 'watcher' : null;
}

/** What was said of a submission, as far as blindness is concerned. */
export type Said = {
  readonly outcome: 'pass' | 'return' | 'reject' | 'score';
  readonly personId: string;
  readonly panel: 'first' | 'appeal';
};

/**
 * May the reader see it? Marks are the curator's own until the submission is decided. On appeal the maker keeps the marks that
 * were given before; nobody at a desk sees them, so that the other panel is blind to the first.
 */
export function showsSaid(
  said: Said,
  {
    state,
    as,
    personId,
  }: { readonly state: SubmissionState; readonly as: SeenAs; readonly personId: string },
): boolean {
  if (said.outcome !== 'score' || said.personId === personId) return true;
  if (state === 'passed' || state === 'failed') return true;
  return as === 'maker' && state === 'appealed' && said.panel === 'first';
}
