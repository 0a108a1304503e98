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
  /** Code of the refusal in states that are not listed, where it is not `door/wrong-state`. */
  readonly elsewhere?: (state: string) => string;
};

export const reason = 'Rapat ditunda sampai bulan depan.';
/** Sixteen digits that nobody has yet. */
export const digits = () => String(Math.floor(Math.random() * 1e15)).padStart(16, '3');
