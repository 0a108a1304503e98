import { liesIn } from '../../kernel/area.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { type Actor, type Assignment, holds } from './actor.ts';
import type { Authority, Target } from './define-command.ts';
import type { StateWords } from './government.ts';
import { notAuthorised, sayState, signInNeeded, wrongState } from './refusals.ts';

/** The hat under which the actor may act on all targets, or the reason why not. Pure; states are checked after authority. */
export function authorise(
  authority: Authority,
  actor: Actor,
  targets: readonly Target[],
): { readonly assignment: Assignment | null } | Refusal {
  switch (authority.scope) {
    case 'anyone':
      return { assignment: null };
    case 'system':
      return actor.type === 'system' ? { assignment: null } : notAuthorised({ unit: 'e-Order' });
    case 'self':
      if (actor.type !== 'person') return signInNeeded();
      return targets.every((target) => target.id === actor.personId)
        ? { assignment: null }
        : notAuthorised({ unit: '' });
    case 'unit':
    case 'supplier':
    case 'region':
    case 'government':
      return byAssignment(authority, actor, targets);
  }
}

/**
 * The refusal for whoever may call the command about no thing at all: nobody, a person among the program's own commands, a
 * person without any of the positions. Asked before anything is read, locked or worked out; null when it depends on the thing.
 */
export function knocksInVain({ scope, positions }: Authority, actor: Actor): Refusal | null {
  switch (scope) {
    case 'anyone':
      return null;
    case 'system':
      if (actor.type === 'system') return null;
      return actor.type === 'person' ? notAuthorised({ unit: 'e-Order' }) : signInNeeded();
    case 'self':
      return actor.type === 'person' ? null : signInNeeded();
    case 'unit':
    case 'supplier':
    case 'region':
    case 'government':
      if (actor.type !== 'person') return signInNeeded();
      return holds(actor, ...positions) ? null : notAuthorised({ unit: 'e-Order' });
  }
}

/** Is every target in a state in which the command makes sense? */
export function checkStates(authority: Authority, targets: readonly Target[]): Target | null {
  return targets.find((target) => !authority.states.includes(target.state)) ?? null;
}

/** Why the command makes no sense in the target's state: its own sentence, or the general one with the state's words. */
export function stateRefusalOf(
  command: { readonly stateRefusal?: (target: Target) => Refusal | null },
  target: Target,
  words: StateWords,
): Refusal {
  return (
    command.stateRefusal?.(target) ?? sayState(wrongState, target.state, words[target.type]?.[target.state])
  );
}

function byAssignment(authority: Authority, actor: Actor, targets: readonly Target[]) {
  if (actor.type !== 'person') return signInNeeded();
  // Who holds several positions acts in the one that the command names first.
  const assignment = authority.positions
    .filter((position) => targets.every((target) => target.positions?.includes(position) ?? true))
    .flatMap((position) => actor.assignments.filter((held) => held.position === position))
    .find((held) => targets.every((target) => covers(held, authority.scope, target)));
  return assignment ? { assignment } : notAuthorised({ unit: targets[0]?.unitId ?? '' });
}

function covers(held: Assignment, scope: Authority['scope'], target: Target): boolean {
  if (scope === 'government') return true;
  if (scope === 'supplier') return target.supplierId !== null && held.supplierId === target.supplierId;
  if (scope === 'region') {
    const { regionCode: place } = target;
    return place !== undefined && held.regionCode !== null && liesIn(place, held.regionCode);
  }
  return target.unitId !== null && held.unitIds.includes(target.unitId);
}
