import { describe, expect, it } from 'vitest';
import { deflated, inline, workbook, xml } from '../../../../test/workbook.ts';
import { unzip, zipOf } from './unzip.ts';
import { csvOfWorkbook } from './workbook.ts';

const codeOf = async (bytes: Buffer) => {
  const read = await csvOfWorkbook(bytes);
  return read.ok ? 'fine' : read.refusals[0].code;
};

describe('a workbook', () => {
  it('is the same rows as CSV: words, numbers as they stand, days, and empty cells', async () => {
    const bytes = zipOf(
      workbook(
        [
          `${inline('A1', 'nik')}${inline('B1', 'nama')}<c r="C1" t="s"><v>0</v></c>`,
          '<c r="A2"><v>3.1710101E+15</v></c><c r="C2" s="1"><v>31229</v></c>',
          `${inline('A3', '3171014107850003')}${inline('B3', 'Dapur "A", B')}`,
        ],
        ['tanggal_lahir'],
      ),
    );
    const read = await csvOfWorkbook(bytes);
    expect(read.ok && read.value.toString()).toBe(
      'nik,nama,tanggal_lahir\n3.1710101E+15,,1985-07-01\n3171014107850003,"Dapur ""A"", B",\n',
    );
  });

  it('that unpacks to far more than it is, is never unpacked', async () => {
    const entries = workbook([inline('A1', 'nik')]);
    const bomb = deflated([
      ...entries,
      { name: 'xl/worksheets/sheet2.xml', bytes: Buffer.alloc(150 * 1024 * 1024, ' ') },
    ]);
    expect(bomb.length).toBeLessThan(300_000);
    expect(await codeOf(bomb)).toBe('suppliers/list-too-large');
  });

  it('that lies about its sizes is stopped all the same', async () => {
    const bomb = deflated([{ name: 'xl/a.xml', bytes: Buffer.alloc(150 * 1024 * 1024, ' ') }]);
    for (let at = bomb.indexOf('PK\x01\x02'); at >= 0; at = -1) bomb.writeUInt32LE(10, at + 24);
    expect(unzip(bomb, 1024 * 1024, () => true)).toBe('bomb');
  });

  it('with a cell at the end of the world is not laid out', async () => {
    expect(await codeOf(zipOf(workbook([inline('XFD1', 'jauh')])))).toBe('suppliers/list-too-large');
    const far = workbook([inline('A1', 'nik')]).map(({ name, bytes }) => ({
      name,
      bytes: Buffer.from(bytes.toString().replace('row r="1"', 'row r="1048576"')),
    }));
    expect(await codeOf(zipOf(far))).toBe('suppliers/list-too-large');
  });

  it('of more rows than permitted says so', async () => {
    const rows = Array.from({ length: 20_002 }, (_, index) => inline(`A${index + 1}`, 'x'));
    expect(await codeOf(zipOf(workbook(rows.slice(0, 20_001))))).toBe('fine');
    expect(await codeOf(zipOf(workbook(rows)))).toBe('suppliers/list-too-large');
  });

  it.each([
    ['a ZIP of something else', zipOf([{ name: 'a.xml', bytes: xml('<a/>') }])],
    ['half a ZIP', zipOf(workbook([inline('A1', 'nik')])).subarray(0, 400)],
    ['no ZIP', Buffer.from('PK\x03\x04 bukan')],
  ])('%s is refused', async (_, bytes) => {
    expect(await codeOf(bytes)).toBe('suppliers/list-workbook-broken');
  });
});
