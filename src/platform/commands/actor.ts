import type { Position } from './positions.ts';

/** A position that a person holds on the day, by decree. */
export type Assignment = {
  readonly id: string;
  readonly position: Position;
  readonly unitIds: readonly string[];
  readonly supplierId: string | null;
  /** Code of the area of a regional position: everything below it. */
  readonly regionCode: string | null;
  readonly kind: 'definitive' | 'plt' | 'plh';
  readonly decree: string;
};

/** Who knocks at the door: a person with today's assignments, the program itself, or nobody yet. */
export type Actor =
  | {
      readonly type: 'person';
      readonly personId: string;
      readonly name: string;
      readonly assignments: readonly Assignment[];
    }
  | { readonly type: 'system'; readonly name: string }
  | { readonly type: 'anonymous'; readonly name: string };

export type PersonActor = Extract<Actor, { type: 'person' }>;

export const systemActor: Actor = { type: 'system', name: 'e-Order' };
export const anonymousActor: Actor = { type: 'anonymous', name: '-' };

/** Unit ids in which an actor holds any of these positions (any position when none is named). */
export function unitsOf(actor: Actor, ...wanted: readonly Position[]): string[] {
  const found = new Set<string>();
  for (const assignment of assignmentsOf(actor, ...wanted))
    for (const unit of assignment.unitIds) found.add(unit);
  return [...found];
}

/** The actor's assignments in any of these positions (all when none is named). */
export function assignmentsOf(actor: Actor, ...wanted: readonly Position[]): readonly Assignment[] {
  if (actor.type !== 'person') return [];
  if (wanted.length === 0) return actor.assignments;
  return actor.assignments.filter((assignment) => wanted.includes(assignment.position));
}

/** Does the actor hold one of these positions anywhere? */
export function holds(actor: Actor, ...wanted: readonly Position[]): boolean {
  return assignmentsOf(actor, ...wanted).length > 0;
}
