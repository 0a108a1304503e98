import { CsvError, parse } from 'csv-parse/sync';

/** A row by its column names as the file writes them, and the line of the file on which it ends. */
export type CsvRow = { readonly cells: Readonly<Record<string, string>>; readonly line: number };

/** The rows, or the row that could not be read: 1 for the first below the header, and its line in the file. */
export type CsvFile =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly row: number; readonly line: number; readonly ragged: boolean };

const separators = [';', '\t', ','] as const;

/**
 * Reads a list that a spreadsheet exported. What parts the cells is taken from the header, where no money and no name
 * has a comma of its own; Indonesian spreadsheets write semicolons. Column names come in small letters.
 */
export function readCsv(text: string, rowsMax: number): CsvFile {
  try {
    const rows: unknown = parse(text, {
      bom: true,
      columns: (head: string[]) => head.map((name) => name.trim().toLowerCase()),
      delimiter: separatorOf(text),
      skip_empty_lines: true,
      // A name such as Rapat "Pleno" is written without further care.
      relax_quotes: true,
      trim: true,
      info: true,
      to: rowsMax,
    });
    const read = rows as { record: CsvRow['cells']; info: { lines: number } }[];
    return { ok: true, rows: read.map(({ record, info }) => ({ cells: record, line: info.lines })) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records, lines } = error as unknown as { records?: number; lines?: number };
    const ragged = error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS';
    return { ok: false, row: (records ?? 0) + 1, line: lines ?? 1, ragged };
  }
}

function separatorOf(text: string): string {
  const head = /^\uFEFF?\s*([^\r\n]*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
  const count = (separator: string) => head.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}
