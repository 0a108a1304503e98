import { describe, expect, test } from 'vitest';
import { exampleOf } from './import-example.ts';
import { readImport } from './import-file.ts';

const read = (kind: 'dpa' | 'rup', text: string) => readImport(kind, Buffer.from(text));

describe('a file of the plan', () => {
  test('reads its own example as rows of the command', () => {
    expect(read('rup', exampleOf('rup'))).toMatchObject({
      ok: true,
      value: [
        {
          rupId: '67916737',
          method: 'e_purchasing',
          kind: 'goods',
          ceiling: '45000000',
          year: 2026,
          replacesRupId: null,
        },
        { rupId: '67916999', replacesRupId: '67916738' },
      ],
    });
    expect(read('dpa', exampleOf('dpa'))).toMatchObject({ ok: true, value: [{ ceiling: '120000000' }] });
  });

  test('reads semicolons, dots in money and a byte order mark', () => {
    const head = 'kode_unit;tahun;kode_sub_kegiatan;nama_sub_kegiatan;kode_akun;nama_akun;sumber_dana;pagu';
    const text = `\uFEFF${head}\r\n7.01;2026;7.02;Rapat;5.1;Belanja;PAD;Rp 1.250.000\r\n`;
    expect(read('dpa', text)).toMatchObject({ ok: true, value: [{ unitCode: '7.01', ceiling: '1250000' }] });
  });

  test('reads a JSON list with the same names', () => {
    const row = {
      idrup: 67916737,
      namapaket: 'Konsumsi',
      kode_unit: '7.01',
      metodepengadaan: 'Pengadaan Langsung',
    };
    const rest = { jenispengadaan: 'Jasa Lainnya', jumlahpagu: 5000000, tahun: 2026 };
    const line = { kode_sub_kegiatan: '7.02', kode_akun: '5.1', sumber_dana: 'PAD' };
    expect(read('rup', JSON.stringify([{ ...row, ...rest, ...line }]))).toMatchObject({
      ok: true,
      value: [{ rupId: '67916737', method: 'direct_procurement', kind: 'services', ceiling: '5000000' }],
    });
  });

  test('names the columns that are missing', () => {
    expect(read('dpa', 'kode_unit,tahun\n7.01,2026\n')).toMatchObject({
      ok: false,
      refusals: [
        { code: 'budget/import-column-missing', params: { column: 'kode_sub_kegiatan' } },
        ...Array.from({ length: 5 }, () => ({})),
      ],
    });
  });

  test.each(['', '{"a":1}', '[1]', '[', 'kode_unit,tahun\n"7.01'])('%j is not readable', (text) => {
    expect(read('dpa', text)).toMatchObject({ ok: false, refusals: [{ code: 'budget/import-unreadable' }] });
  });

  test('leaves a value that it does not know to the command', () => {
    const text = exampleOf('rup').replace('E-Purchasing', 'Tender');
    expect(read('rup', text)).toMatchObject({ value: [{ method: 'Tender' }, {}] });
  });
});
