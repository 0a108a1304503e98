import type { Position } from '../../../platform/commands/positions.ts';
import { type Act, type CuratingPosition, type Level, stateOfAct } from './process.ts';

export const submissionStates = [
  'verifying',
  'validating',
  'forwarding',
  'scoring',
  'returned',
  'passed',
  'failed',
  'appealed',
  'withdrawn',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** Somebody at a desk has it. */
export const deskStates = [
  'verifying',
  'validating',
  'forwarding',
  'scoring',
  'appealed',
] as const satisfies readonly SubmissionState[];
/** Not decided yet: the product has no second submission beside it. */
export const openStates = [...deskStates, 'returned'] as const satisfies readonly SubmissionState[];

export type Panel = 'first' | 'appeal';

/** Where a piece is: index of its level, how often it came back, and whether another panel looks at it now. */
export type Place = { readonly level: number; readonly round: number; readonly panel: Panel };

/** A piece as its course sees it. */
export type Piece = Place & {
  readonly state: SubmissionState;
  /** People for whom it is kept when it comes back. */
  readonly reservedFor: readonly string[];
};

/** Where a piece goes: its new place and who acts there; `workingDays` until the promised date, null when no desk has it. */
export type Move = Piece & {
  readonly position: CuratingPosition | null;
  readonly workingDays: number | null;
};

/** States in which each act makes sense, whatever a government's levels are. A level that is not of the act lies in another state. */
export const statesOf = {
  take: deskStates,
  release: deskStates,
  recuse: deskStates,
  escalate: deskStates,
  pass: ['verifying', 'validating', 'forwarding'],
  reject: ['verifying', 'validating', 'forwarding'],
  return: deskStates,
  score: ['scoring', 'appealed'],
  resubmit: ['returned'],
  withdraw: openStates,
  appeal: ['failed'],
} as const satisfies Record<string, readonly SubmissionState[]>;

/** The level at which a piece is; levels are versions, so that an index always leads somewhere. @throws RangeError for a broken row. */
export function levelAt(levels: readonly Level[], index: number): Level {
  const level = levels[index];
  if (!level) throw new RangeError(`a process of ${levels.length} levels has no level ${index}`);
  return level;
}

/** Whose turn it is: the government's own data narrow what the commands list. Undefined where no desk has the piece. */
export function positionsAt(
  levels: readonly Level[],
  { state, level }: Pick<Piece, 'state' | 'level'>,
): readonly Position[] | undefined {
  return deskStates.some((desk) => desk === state) ? [levelAt(levels, level).position] : undefined;
}

/** A process that can decide: its last level scores, and no level that scores comes before a level of another act. */
export function decides(levels: readonly Level[]): boolean {
  const first = levels.findIndex(({ act }) => act === 'score');
  return first >= 0 && levels.slice(first).every(({ act }) => act === 'score');
}

/** The first desk. */
export function begin(levels: readonly Level[]): Move {
  return arrive(levels, { level: 0, round: 1, panel: 'first' });
}

/** Passed at a level that does not score, or by all who scored there: the next level, or the end. */
export function passOn(levels: readonly Level[], piece: Piece): Move {
  const last = piece.level === levels.length - 1;
  return last ? end(piece, 'passed') : arrive(levels, { ...placeOf(piece), level: piece.level + 1 });
}

/** Back to the maker; whoever looked at it keeps it in mind. */
export function sendBack(piece: Piece, people: readonly string[]): Move {
  return { ...end(piece, 'returned'), reservedFor: [...new Set(people)].toSorted() };
}

/** The maker has mended it: to the level that returned it, for the same people, one round on. */
export function comeBack(levels: readonly Level[], piece: Piece): Move {
  const move = arrive(levels, { ...placeOf(piece), round: piece.round + 1 });
  return { ...move, reservedFor: piece.reservedFor };
}

/** Turned down: by a reason, or by the marks. */
export function failed(piece: Piece): Move {
  return end(piece, 'failed');
}

/** To another panel of the level that decides, whichever level turned it down. */
export function appealOf(levels: readonly Level[], piece: Piece): Move {
  return arrive(levels, { level: levels.length - 1, round: piece.round, panel: 'appeal' });
}

export function withdrawn(piece: Piece): Move {
  return end(piece, 'withdrawn');
}

/** The state at a level: on appeal one word for all, so that the maker reads what he asked for. */
export function stateAt(act: Act, panel: Panel): SubmissionState {
  return panel === 'appeal' ? 'appealed' : stateOfAct[act];
}

function arrive(levels: readonly Level[], place: Place): Move {
  const { act, position, workingDays } = levelAt(levels, place.level);
  return { ...place, state: stateAt(act, place.panel), position, workingDays, reservedFor: [] };
}

function end(piece: Piece, state: SubmissionState): Move {
  return { ...placeOf(piece), state, position: null, workingDays: null, reservedFor: [] };
}

function placeOf({ level, round, panel }: Piece): Place {
  return { level, round, panel };
}
