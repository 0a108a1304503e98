import { readSheet } from 'read-excel-file/node';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import {
  listWorkbookBroken,
  tooLargeList,
  unpackedMegabytesMax,
  xlsxMegabytesMax,
  xlsxRowsMax,
} from '../domain/list-refusals.ts';
import { cellText } from '../domain/split-cells.ts';
import { unzip, zipOf } from './unzip.ts';

const megabyte = 1024 * 1024;
/** Columns of a list at most; a sheet with a cell farther to the right is no list. */
const columnsMax = 100;

export const isWorkbook = (head: Buffer): boolean => head.subarray(0, 4).toString('latin1') === 'PK\x03\x04';

/**
 * The first sheet of a workbook as CSV, so that everything after it knows one kind of list. The archive is unpacked here, within
 * limits of size, rows and columns, before the reader of sheets sees it.
 */
export async function csvOfWorkbook(bytes: Buffer): Promise<Result<Buffer>> {
  if (bytes.length > xlsxMegabytesMax * megabyte) return refuse(tooLargeList());
  const entries = unzip(bytes, unpackedMegabytesMax * megabyte, (name) => /\.xml(\.rels)?$/.test(name));
  if (entries === 'bomb') return refuse(tooLargeList());
  if (entries === 'broken') return refuse(listWorkbookBroken());
  const sheets = entries.filter(({ name }) => /worksheets\//.test(name));
  if (sheets.some((sheet) => isTooWide(sheet.bytes))) return refuse(tooLargeList());
  const rows = await rowsOf(zipOf(entries));
  if (rows === null) return refuse(listWorkbookBroken());
  const csv = csvOf(rows);
  return csv === null ? refuse(tooLargeList()) : ok(csv);
}

type Row = readonly unknown[];

async function rowsOf(workbook: Buffer): Promise<readonly Row[] | null> {
  try {
    // Numbers stay as the file writes them: a NIK that became 3.17E+15 is seen and refused, never rounded in silence.
    return await readSheet(workbook, 1, { trim: false, parseNumber: (text: string) => text as never });
  } catch {
    return null;
  }
}

/** Does a sheet name a cell beyond the permitted rows and columns? The reader makes every cell up to it. */
function isTooWide(sheet: Buffer): boolean {
  for (const [, letters = '', row = ''] of sheet.toString('latin1').matchAll(/\br=["']([A-Z]*)(\d+)["']/g)) {
    // The header, and lines left empty.
    if (Number(row) > 2 * xlsxRowsMax || letters.length > 2 || columnOf(letters) > columnsMax) return true;
  }
  return false;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

function csvOf(rows: readonly Row[]): Buffer | null {
  const filled = rows.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  if (filled.length > xlsxRowsMax + 1) return null;
  const lines: string[] = [];
  let length = 0;
  for (const row of filled) {
    const line = row.map((cell) => cellText(textOf(cell))).join(',');
    // One long text may be named by many cells.
    length += line.length + 1;
    if (length > unpackedMegabytesMax * megabyte) return null;
    lines.push(line);
  }
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).replaceAll('\0', '').toWellFormed();
}
