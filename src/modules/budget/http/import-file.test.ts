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

  test('takes the separator from the header, so that money and names may have commas', () => {
    const head = 'kode_unit;tahun;kode_sub_kegiatan;nama_sub_kegiatan;kode_akun;nama_akun;sumber_dana;pagu';
    const row = '7.01;2026;7.02;Rapat, seminar, dan "FGD";5.1;Belanja;PAD;Rp10.000.000,00';
    for (const separator of [';', '\t']) {
      expect(read('dpa', `${head}\n${row}\n`.replaceAll(';', separator))).toMatchObject({
        ok: true,
        value: [{ subActivityName: 'Rapat, seminar, dan "FGD"', ceiling: '10000000' }],
      });
    }
    expect(read('dpa', `${head}\n${row}\n`.replaceAll(/,/g, '').replaceAll(';', ','))).toMatchObject({
      ok: true,
    });
  });

  test.each([
    ['Rp10.000.000,00', '10000000'],
    ['10000000.00', '10000000'],
    ['10.000.000,-', '10000000'],
    ['10.000.000,50', '10.000.000,50'],
    ['1.500', '1500'],
  ])('%s is %s', (typed, ceiling) => {
    const head = 'kode_unit;tahun;kode_sub_kegiatan;nama_sub_kegiatan;kode_akun;nama_akun;sumber_dana;pagu';
    expect(read('dpa', `${head}\n7;2026;7;R;5;B;PAD;${typed}`)).toMatchObject({ value: [{ ceiling }] });
  });

  test('understands the names of columns that SiRUP uses', () => {
    const head = [
      'Kode RUP',
      'Nama Paket',
      'Satuan Kerja',
      'Metode Pemilihan',
      'jenis_pengadaan',
      'Pagu',
      'Tahun Anggaran',
    ];
    const cells = [
      '67916737',
      'Konsumsi, rapat',
      'Kelurahan Gambir',
      'E-Purchasing',
      'Barang',
      '5.000.000',
      '2026',
    ];
    const line = { 'Kode Sub Kegiatan': '7.02', 'Kode Rekening': '5.1', 'Sumber Dana': 'PAD' };
    const file = [
      [...head, ...Object.keys(line)],
      [...cells, ...Object.values(line)],
    ];
    expect(read('rup', file.map((row) => row.join(';')).join('\r\n'))).toMatchObject({
      ok: true,
      value: [
        {
          rupId: '67916737',
          name: 'Konsumsi, rapat',
          unitCode: 'Kelurahan Gambir',
          method: 'e_purchasing',
          kind: 'goods',
          ceiling: '5000000',
          year: 2026,
          accountCode: '5.1',
        },
      ],
    });
    const open = {
      idrup: 1,
      namapaket: 'K',
      namasatker: 'U',
      metodepengadaan: 'Swakelola',
      jenispengadaan: 'Jasa',
    };
    expect(read('rup', JSON.stringify([{ ...open, jumlahpagu: 1, tahun: 2026, ...line }]))).toMatchObject({
      value: [{ unitCode: 'U', method: 'swakelola' }],
    });
  });

  test.each([
    ['7.01;2026\n7.01;2026;x\n', 2],
    ['7.01;2026\n7.01;2026\n"7.01;2026\n7.01;2026\n', 3],
  ])('names the row that it cannot read: %j', (rows, row) => {
    expect(read('dpa', `kode_unit;tahun\n${rows}`)).toMatchObject({
      ok: false,
      refusals: [{ code: 'budget/import-row-unreadable', params: { row } }],
    });
    expect(read('dpa', '[{},1]')).toMatchObject({ refusals: [{ params: { row: 2 } }] });
  });

  test.each(['', '{"a":1}', '['])('%j is not readable', (text) => {
    expect(read('dpa', text)).toMatchObject({ ok: false, refusals: [{ code: 'budget/import-unreadable' }] });
  });

  test('leaves a value that it does not know to the command', () => {
    const text = exampleOf('rup').replace('E-Purchasing', 'Tender');
    expect(read('rup', text)).toMatchObject({ value: [{ method: 'Tender' }, {}] });
  });
});
