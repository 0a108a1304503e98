import { isUtf8 } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import {
  type Cursor,
  type ListRow,
  readRecord,
  rowBytesMax,
  tooLong,
  type Window,
} from '../domain/record-reader.ts';
import { separatorOf } from '../domain/split-cells.ts';

/** A list on the disk, open for reading, and how it is laid out. */
export type ListFile = {
  readonly size: number;
  readonly header: readonly string[];
  readonly separator: string;
  /** Where the first row lies. */
  readonly start: Cursor;
  /** Up to `max` rows from a place on (empty lines are none), and where to go on; `end` when there are no more. */
  readonly read: (
    from: Cursor,
    max: number,
  ) => Promise<{ readonly rows: readonly ListRow[]; readonly next: Cursor; readonly end: boolean }>;
  readonly close: () => Promise<void>;
};

const windowBytes = 1024 * 1024;
const lf = 10;
const bom = Buffer.from([0xef, 0xbb, 0xbf]);

/** Opens a CSV file. Memory stays at a window of a megabyte and the rows that were asked for, however large the file is. */
export async function openList(path: string): Promise<ListFile> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const head = await windowAt(handle, 0, size, { separator: ',', columns: 0 });
    const marked = head.bytes.subarray(0, 3).equals(bom) ? 3 : 0;
    const separator = separatorOf(firstLine(head.bytes, marked));
    const found = firstRecord({ ...head, separator }, marked);
    const layout = { separator, columns: found.cells.length };
    return {
      size,
      separator,
      header: found.cells.map((cell) => cell.trim()),
      start: { byte: found.end, row: 0, line: found.line },
      read: (from, max) => readRows(handle, size, layout, from, max),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

type Layout = Pick<Window, 'separator' | 'columns'>;

async function readRows(handle: FileHandle, size: number, layout: Layout, from: Cursor, max: number) {
  const rows: ListRow[] = [];
  let next = from;
  while (rows.length < max && next.byte < size) {
    const window = await windowAt(handle, next.byte, size, layout);
    const base = next.byte;
    for (let at = 0; rows.length < max && at < window.bytes.length; ) {
      const record = readRecord(window, at);
      if (!record) {
        // No line ends in the whole window: what lies there is no row, however it goes on.
        if (at === 0) {
          const end = await endOfLine(handle, base, size);
          rows.push({ ...rest(tooLong(window.bytes, 0)), row: next.row + 1, line: next.line + 1 });
          next = { byte: end, row: next.row + 1, line: next.line + 1 };
        }
        break;
      }
      at = record.end;
      const isEmpty = record.cells.every((cell) => cell.trim() === '');
      if (!isEmpty) rows.push({ ...rest(record), row: next.row + 1, line: next.line + 1 });
      next = { byte: base + at, row: next.row + (isEmpty ? 0 : 1), line: next.line + record.lines };
    }
  }
  return { rows, next, end: next.byte >= size };
}

function rest({ cells, fault }: Pick<ListRow, 'cells' | 'fault'>): Pick<ListRow, 'cells' | 'fault'> {
  return fault ? { cells, fault } : { cells };
}

async function windowAt(handle: FileHandle, from: number, size: number, layout: Layout): Promise<Window> {
  const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(windowBytes, size - from)));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled);
    if (bytesRead === 0) throw new Error('the file became shorter while it was read');
    filled += bytesRead;
  }
  return { bytes, ...layout, last: from + bytes.length >= size };
}

async function endOfLine(handle: FileHandle, from: number, size: number): Promise<number> {
  for (let base = from; base < size; base += windowBytes) {
    const { bytes } = await windowAt(handle, base, size, { separator: ',', columns: 0 });
    const at = bytes.indexOf(lf);
    if (at >= 0) return base + at + 1;
  }
  return size;
}

function firstLine(bytes: Buffer, from: number): string {
  const text = bytes.toString('utf8', from, from + rowBytesMax).trimStart();
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}

/** The header: the first record that is not empty. */
function firstRecord(window: Window, from: number) {
  let [at, line] = [from, 0];
  while (at < window.bytes.length) {
    const record = readRecord(window, at);
    if (!record) break;
    [at, line] = [record.end, line + record.lines];
    if (record.cells.some((cell) => cell.trim() !== '')) return { cells: record.cells, end: at, line };
  }
  return { cells: [], end: at, line };
}

/** Line of the first bytes that are not UTF-8 (or are NUL, which no text has); null when all of the file is text. */
export async function lineNotUtf8(path: string): Promise<number | null> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    for (let [base, line] = [0, 1]; base < size; ) {
      const { bytes, last } = await windowAt(handle, base, size, { separator: ',', columns: 0 });
      const cut = last ? bytes.length : bytes.lastIndexOf(lf) + 1 || endOfLetter(bytes);
      const whole = bytes.subarray(0, cut);
      if (!isUtf8(whole) || whole.includes(0)) return line + lineWithin(whole);
      for (let at = whole.indexOf(lf); at >= 0; at = whole.indexOf(lf, at + 1)) line += 1;
      base += cut;
    }
    return null;
  } finally {
    await handle.close();
  }
}

/** A line longer than the window is cut where a letter ends. */
function endOfLetter(bytes: Buffer): number {
  let cut = bytes.length;
  // Back over the bytes that go on with a letter, then over the one that begins it.
  while (cut > 1 && ((bytes[cut - 1] ?? 0) & 0xc0) === 0x80) cut -= 1;
  return cut > 1 && (bytes[cut - 1] ?? 0) >= 0xc0 ? cut - 1 : cut;
}

/** Lines before the first bad one. */
function lineWithin(bytes: Buffer): number {
  let lines = 0;
  for (let from = 0; from < bytes.length; lines += 1) {
    const at = bytes.indexOf(lf, from);
    const line = bytes.subarray(from, at < 0 ? bytes.length : at);
    if (!isUtf8(line) || line.includes(0)) return lines;
    from = at < 0 ? bytes.length : at + 1;
  }
  return Math.max(0, lines - 1);
}
