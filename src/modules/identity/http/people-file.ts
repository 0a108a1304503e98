import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { positionLabels } from '../../../platform/commands/positions.ts';
import { type CsvRow, readCsv } from '../../../platform/http/read-csv.ts';

export const peopleUnreadable = defineRefusal('identity/import-unreadable', 422, {
  id: 'Berkas ini tidak dapat dibaca. Unggah CSV dengan baris judul seperti contoh.',
  en: 'This file could not be read. Upload a CSV with a header row as in the example.',
});
export const peopleRowUnreadable = defineRefusal('identity/import-row-unreadable', 422, {
  id: 'Baris {row} berkas ini tidak dapat dibaca. Jumlah kolomnya harus sama dengan baris judul; isi yang memuat pemisah kolom diapit tanda kutip.',
  en: 'Row {row} of this file could not be read. It must have as many columns as the header; quote what contains the separator.',
});
export const peopleColumnMissing = defineRefusal('identity/import-column-missing', 422, {
  id: 'Kolom {column} tidak ada dalam berkas.',
  en: 'The column {column} is missing in the file.',
});
export const sameNameDiffers = defineRefusal('identity/import-same-name-differs', 422, {
  id: 'Baris {row}: nama pengguna {username} sudah ada di baris {first} dengan nama, NIP, atau surel lain. Samakan keduanya.',
  en: 'Row {row}: the user name {username} stands in row {first} with another name, NIP or e-mail. Make them the same.',
});

/** Columns of the file and what they are for the command; the first four say who, the others under which decree. */
const columns = {
  nama_pengguna: 'username',
  nama: 'name',
  nip: 'nip',
  surel: 'email',
  jabatan: 'position',
  jenis: 'kind',
  nomor_sk: 'decree',
  mulai: 'from',
  sampai: 'until',
  kode_unit: 'unitCodes',
  kode_wilayah: 'regionCode',
} as const;

type Column = keyof typeof columns;
type Cells = Readonly<Record<string, string | undefined>>;

export const importColumnNames = Object.keys(columns) as readonly Column[];

/** A file's people as the command takes them, still unchecked, and the lines of the file that they came from. */
export type PeopleFile = {
  readonly people: readonly Record<string, unknown>[];
  readonly lines: readonly { readonly line: number; readonly terms: readonly number[] }[];
};

const rowsMax = 5000;
const optional: ReadonlySet<Column> = new Set([
  'nip',
  'surel',
  'jenis',
  'sampai',
  'kode_unit',
  'kode_wilayah',
]);
const faultsMax = 100;

/** Reads a CSV: one row for each decree, rows of one user name are one person. */
export function readPeopleFile(bytes: Buffer): Result<PeopleFile> {
  const file = readCsv(bytes.toString('utf8'), rowsMax + 1);
  if (!file.ok) return refuse(peopleRowUnreadable({ row: file.line }, 'berkas'));
  const { rows } = file;
  const [first] = rows;
  if (!first) return refuse(peopleUnreadable(undefined, 'berkas'));
  const missing = importColumnNames.filter((name) => !optional.has(name) && !(name in first.cells));
  const [lost, ...more] = missing.map((column) => peopleColumnMissing({ column }, 'berkas'));
  if (lost) return refuse(lost, ...more);
  return peopleOf(rows);
}

function peopleOf(rows: readonly CsvRow[]): Result<PeopleFile> {
  const faults: Refusal[] = [];
  const groups = Map.groupBy(rows, ({ cells }) => cell(cells, 'nama_pengguna').toLowerCase());
  const lines: { line: number; terms: number[] }[] = [];
  const people = [...groups].map(([username, own]) => {
    const [first] = own as [CsvRow, ...CsvRow[]];
    for (const row of own) {
      if (whoOf(row.cells).join('\n') === whoOf(first.cells).join('\n')) continue;
      faults.push(sameNameDiffers({ row: row.line, username, first: first.line }));
    }
    const terms = own.filter(({ cells }) => hasTerm(cells));
    lines.push({ line: first.line, terms: terms.map(({ line }) => line) });
    const [name, nip, email] = whoOf(first.cells);
    return {
      username,
      name,
      nip: nip || null,
      email: email || null,
      assignments: terms.map(({ cells }) => termOf(cells)),
    };
  });
  const [fault, ...more] = faults.slice(0, faultsMax);
  return fault ? refuse(fault, ...more) : ok({ people, lines });
}

function cell(cells: Cells, column: Column): string {
  return (cells[column] ?? '').trim();
}

/** Spreadsheets turn 18 digits into a rounded number, so people write NIPs with spaces or a quote before them. */
function whoOf(cells: Cells): [name: string, nip: string, email: string] {
  return [cell(cells, 'nama'), cell(cells, 'nip').replace(/[\s']/g, ''), cell(cells, 'surel')];
}

function hasTerm(cells: Cells): boolean {
  return (['jabatan', 'nomor_sk', 'mulai', 'sampai', 'kode_unit', 'kode_wilayah'] as const).some(
    (column) => cell(cells, column) !== '',
  );
}

function termOf(cells: Cells): Record<string, unknown> {
  return {
    position: positionOf(cell(cells, 'jabatan')),
    kind: kindOf(cell(cells, 'jenis')),
    decree: cell(cells, 'nomor_sk'),
    from: dayIn(cell(cells, 'mulai')),
    until: dayIn(cell(cells, 'sampai')) || null,
    unitCodes: cell(cells, 'kode_unit')
      .split('|')
      .map((code) => code.trim())
      .filter(Boolean),
    regionCode: cell(cells, 'kode_wilayah') || null,
  };
}

const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');

const positionsByWord = new Map(
  Object.entries(positionLabels).flatMap(([position, { id, en }]) => [
    [bare(position), position],
    [bare(id), position],
    [bare(en), position],
  ]),
);

function positionOf(text: string): string {
  return positionsByWord.get(bare(text)) ?? text;
}

function kindOf(text: string): string {
  const kind = bare(text);
  return kind === '' || kind === 'definitif' ? 'definitive' : kind;
}

/** `31/12/2026` as spreadsheets show it, or the ISO form. */
function dayIn(text: string): string {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!found) return text;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A refusal of the command at its line and column of the file; others stand at the file. */
export function atLine(refusal: Refusal, lines: PeopleFile['lines']): Refusal {
  const at = /^people\.(\d+)(?:\.assignments\.(\d+))?(?:\.(\w+))?/.exec(refusal.field ?? '');
  const { field: _field, ...rest } = refusal;
  if (!at) return { ...rest, field: 'berkas' };
  const person = lines[Number(at[1])];
  const row = (at[2] === undefined ? person?.line : person?.terms[Number(at[2])]) ?? person?.line ?? '-';
  const named = at[3] === 'supplierId' ? 'position' : at[3];
  const column = Object.entries(columns).find(([, field]) => field === named)?.[0] ?? 'jabatan';
  return {
    ...rest,
    message: {
      id: `Baris ${row}, kolom ${column}: ${refusal.message.id}`,
      en: `Row ${row}, column ${column}: ${refusal.message.en}`,
    },
  };
}
