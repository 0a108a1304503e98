import type { Position } from '../../src/platform/commands/positions.ts';
import type { Cast } from './cast.ts';
import type { Kind, Subject } from './subjects.ts';

/** How a command is brought to the door: on which kind of thing, with which input. */
export type Stage = {
  readonly kind: Kind;
  /** Input with which a right person succeeds, in the first of the command's states. */
  readonly input: (subject: Subject, cast: Cast) => object | Promise<object>;
  /** What must happen to the subject before (an exception asked for, for example). */
  readonly prepare?: (subject: Subject, cast: Cast) => Promise<unknown>;
  /** Days after the start on which the right person succeeds; at once when it is not there. */
  readonly later?: number;
  /** Positions to which the government's own data narrow the command in a state of the thing; null where they leave all. */
  readonly narrows?: (state: string) => readonly Position[] | null;
  /** Code of the refusal in states that are not listed, where it is not `door/wrong-state`. */
  readonly elsewhere?: (state: string) => string;
};

export const reason = 'Rapat ditunda sampai bulan depan.';
/** Sixteen digits that nobody has yet. */
export const digits = () => String(Math.floor(Math.random() * 1e15)).padStart(16, '3');

/** Who of the listed may act on a thing in this state, in the order of the list. */
export function narrowed(
  stage: Pick<Stage, 'narrows'>,
  listed: readonly Position[],
  state: string,
): readonly Position[] {
  const left = stage.narrows?.(state) ?? null;
  return left === null ? listed : listed.filter((position) => left.includes(position));
}
