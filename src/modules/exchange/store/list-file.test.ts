import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cursor, ListRow } from '../domain/record-reader.ts';
import { cellText } from '../domain/split-cells.ts';
import { lineNotUtf8, openList } from './list-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'e-order-list-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(content: string | Buffer): Promise<string> {
  const path = join(folder, 'daftar.csv');
  await writeFile(path, content);
  return path;
}

/** All rows, `max` at a time, opened anew for each: what a run that is stopped after every batch reads. */
async function rowsOf(path: string, max: number): Promise<{ rows: ListRow[]; cursors: Cursor[] }> {
  const [rows, cursors]: [ListRow[], Cursor[]] = [[], []];
  for (let from: Cursor | null = null; ; ) {
    const file = await openList(path);
    const part = await file.read(from ?? file.start, max).finally(file.close);
    rows.push(...part.rows);
    cursors.push(part.next);
    if (part.end) return { rows, cursors };
    from = part.next;
  }
}

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    '',
    'Dapur "Pleno"',
    'Jalan A; Nomor 1, RT 2',
    'baris\nkedua',
    'baris\r\n"kedua"',
    'ñ€𝄞',
    "'0812",
  ),
);
const separator = fc.constantFrom(',', ';', '\t');
const header = ['nik', 'nama', 'alamat'];
const text = (rows: readonly (readonly string[])[], by: string, lineEnd: string) =>
  rows.map((row) => row.map((each) => cellText(each, by)).join(by)).join(lineEnd);
/** Lines of blanks are no rows, and a lone carriage return ends a line for one reader and not for another. */
const right = (row: readonly string[]) =>
  row.some((each) => each.trim() !== '') &&
  row.every((each) => !/\r(?!\n)|^\uFEFF|\0/.test(each) && each.isWellFormed());
const table = fc.array(fc.tuple(cell, cell, cell).filter(right), { minLength: 1, maxLength: 12 });

describe('a list', () => {
  it('is read as it was written, in parts of any size, as csv-parse reads it', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        separator,
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 1, max: 5 }),
        async (rows, by, lineEnd, bom, ended, max) => {
          const content = `${bom ? '\uFEFF' : ''}${text([header, ...rows], by, lineEnd)}${ended ? lineEnd : ''}`;
          const path = await fileOf(content);
          const read = await rowsOf(path, max);
          expect(read.rows.map(({ cells }) => cells)).toEqual(rows);
          expect(read.rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
          expect(read.cursors.at(-1)?.byte).toBe(Buffer.byteLength(content));
          const other: string[][] = parse(content, { bom: true, delimiter: by, relax_quotes: true });
          expect(read.rows.map(({ cells }) => cells)).toEqual(other.slice(1));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says on which line each row begins', async () => {
    const path = await fileOf('nik,nama\r\n\r\n1,a\r\n2,"b\r\nb"\r\n,\r\n3,c');
    const { rows } = await rowsOf(path, 2);
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 3],
      [2, 4],
      [3, 7],
    ]);
  });

  it.each([
    ['a quote that never closes', '2,"b,x', 'quotes'],
    ['a quote that closes in the middle of a cell', '2,"b"b,x', 'quotes'],
    ['a row without an end', `2,${'b'.repeat(70_000)},x`, 'long'],
    ['too few cells', '2', undefined],
  ])('keeps the rows around %s', async (_, broken, fault) => {
    const around = ['1,"a","x"', broken, '3,"c","x"', '4,d,x'];
    const path = await fileOf(['nik,nama,alamat', ...around].join('\n'));
    for (const max of [1, 10]) {
      const { rows } = await rowsOf(path, max);
      expect(rows.map(({ cells: [first] }) => first?.slice(0, 1))).toEqual(['1', '2', '3', '4']);
      expect(rows.map((row) => row.fault)).toEqual([undefined, fault, undefined, undefined]);
    }
  });

  it('that is one endless line ends', async () => {
    const path = await fileOf(`nik,nama\n1,a\n2,${'b'.repeat(3_000_000)}\n3,c\n4,"${'d'.repeat(2_000_000)}`);
    const { rows } = await rowsOf(path, 10);
    expect(rows.map(({ row, fault }) => [row, fault])).toEqual([
      [1, undefined],
      [2, 'long'],
      [3, undefined],
      [4, 'long'],
    ]);
  });

  it.each([
    ['latin 1', Buffer.from('nik,nama\n1,a\n2,Caf\xe9\n3,c\n', 'latin1'), 3],
    ['a NUL', Buffer.from('nik,nama\n1,\0\n'), 2],
    ['UTF-16', Buffer.from('\uFEFFnik,nama\n1,a\n', 'utf16le'), 1],
    ['UTF-8', Buffer.from('nik,nama\n1,Café 𝄞\n'), null],
    ['a letter cut in two at the end', Buffer.from('nik,nama\n1,Café').subarray(0, -1), 2],
    ['a long line of letters beyond ASCII', Buffer.from(`nik\n${'é'.repeat(1_500_000)}`), null],
  ])('in %s tells on which line it stops being UTF-8', async (_, bytes, line) => {
    expect(await lineNotUtf8(await fileOf(bytes))).toBe(line);
  });
});
