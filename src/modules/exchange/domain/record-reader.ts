import { type Split, splitCells } from './split-cells.ts';

/** A place in a file to go on from: its next byte, the rows before it, and the line on which it lies. */
export type Cursor = { readonly byte: number; readonly row: number; readonly line: number };

/** A row of a list as it was written. */
export type ListRow = {
  /** 1 for the first below the header. */
  readonly row: number;
  /** Line of the file on which it begins; the header is line 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the cells are not to be trusted: quotes that do not close, or a row longer than any right one. */
  readonly fault?: 'quotes' | 'long';
};

/** Bytes of one row at most; a longer one is no row of a list. */
export const rowBytesMax = 64 * 1024;

const [lf, cr, quote] = [10, 13, 34];

type Record = {
  readonly cells: readonly string[];
  /** Byte of the window at which the next record begins. */
  readonly end: number;
  readonly lines: number;
  readonly fault?: 'quotes' | 'long';
};

/** A window of a file, and what the rows in it look like. */
export type Window = {
  readonly bytes: Buffer;
  readonly separator: string;
  /** Cells that a right row has; 0 when that is not known yet (the header). */
  readonly columns: number;
  /** The window reaches to the end of the file. */
  readonly last: boolean;
};

/**
 * The record at `from` of a window; null when the window ends before one can tell where the record does. A quote that never
 * closes, or that closes where the number of cells is wrong, spoils its own line alone: the next record begins at the next
 * line, so that one broken row never swallows its neighbours.
 */
export function readRecord(window: Window, from: number): Record | null {
  const { bytes, separator } = window;
  const line = lineAt(window, from);
  if (!line) return null;
  if (line.end - from > rowBytesMax) return { ...tooLong(bytes, from), end: line.next };
  const text = bytes.toString('utf8', from, line.end);
  const split = splitCells(text, separator);
  if (typeof split !== 'string') return { cells: split, end: line.next, lines: 1 };
  const broken: Record = { cells: text.split(separator), end: line.next, lines: 1, fault: 'quotes' };
  return split === 'broken' ? broken : readOn(window, from, line.next, broken);
}

/** What stands for a record that is longer than any right one. */
export function tooLong(bytes: Buffer, from: number): Omit<Record, 'end'> {
  return { cells: [bytes.toString('utf8', from, from + 200)], lines: 1, fault: 'long' };
}

/** A record that goes on below its first line; `broken` when it comes to nothing. */
function readOn(window: Window, from: number, second: number, broken: Record): Record | null {
  const { bytes, separator, columns, last } = window;
  const limit = from + rowBytesMax;
  const known = last || bytes.length > limit;
  let [next, lines] = [second, 1];
  for (;;) {
    // Only a line with a quote can close one.
    const at = bytes.indexOf(quote, next);
    if (at < 0 || at > limit) return known ? broken : null;
    const line = lineAt(window, at);
    if (!line) return known ? broken : null;
    lines += linesIn(bytes, next, line.next);
    const split: Split = splitCells(bytes.toString('utf8', from, line.end), separator);
    if (split === 'broken') return broken;
    if (split !== 'open')
      return columns > 0 && split.length !== columns ? broken : { cells: split, end: line.next, lines };
    next = line.next;
  }
}

/** Where the line's text ends, and where the next line begins. */
function lineAt(
  { bytes, last }: Window,
  from: number,
): { readonly end: number; readonly next: number } | null {
  const at = bytes.indexOf(lf, from);
  if (at < 0) return last ? { end: bytes.length, next: bytes.length } : null;
  return { end: at > from && bytes[at - 1] === cr ? at - 1 : at, next: at + 1 };
}

function linesIn(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(lf, from); at >= 0 && at < to; at = bytes.indexOf(lf, at + 1)) count += 1;
  return count;
}
