import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { parseRupiah } from '../../../kernel/rupiah.ts';
import { type CsvFile, readCsv } from '../../../platform/http/read-csv.ts';
import { importRowsMax } from '../domain/import.ts';

/** What a file brings: lines of the DPA, or packages of the RUP. */
export type ImportKind = 'dpa' | 'rup';

export const importUnreadable = defineRefusal('budget/import-unreadable', 422, {
  id: 'Berkas ini tidak dapat dibaca. Unggah CSV dengan baris judul seperti contoh, atau JSON berisi daftar.',
  en: 'This file could not be read. Upload a CSV with a header row as in the example, or a JSON list.',
});
export const importRowUnreadable = defineRefusal('budget/import-row-unreadable', 422, {
  id: 'Baris {row} berkas ini tidak dapat dibaca. Jumlah kolomnya harus sama dengan baris judul; isi yang memuat pemisah kolom diapit tanda kutip.',
  en: 'Row {row} of this file could not be read. It must have as many columns as the header; quote what contains the separator.',
});
export const importColumnMissing = defineRefusal('budget/import-column-missing', 422, {
  id: 'Kolom {column} tidak ada dalam berkas.',
  en: 'The column {column} is missing in the file.',
});

type Column = {
  readonly field: string;
  readonly optional?: true;
  readonly read?: (text: string) => unknown;
  /** Names that exports of SIPD and SiRUP give it besides our own; only their letters and digits count. */
  readonly alias?: readonly string[];
};

/** Whole rupiah; exports write cents that are always zero ("Rp10.000.000,00", "10000000.00"). */
const money = (text: string) =>
  parseRupiah(text.replace(/,(?:00?|-)$/, '').replace(/^(\D*\d+)\.00?$/, '$1'))?.toString() ?? text;
const whole = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : text);
const oneOf = (known: Readonly<Record<string, string>>) => (text: string) =>
  known[text.toLowerCase().replace(/[^a-z]/g, '')] ?? text;

const methods = oneOf({
  pengadaanlangsung: 'direct_procurement',
  directprocurement: 'direct_procurement',
  epurchasing: 'e_purchasing',
  swakelola: 'swakelola',
});
const kinds = oneOf({
  barang: 'goods',
  goods: 'goods',
  jasalainnya: 'services',
  jasa: 'services',
  services: 'services',
});

const unit: Column = {
  field: 'unitCode',
  alias: ['kode_satker', 'kd_satker', 'kode_skpd', 'satuan_kerja', 'nama_satker', 'satker', 'nama_unit'],
};
const year: Column = { field: 'year', read: whole, alias: ['tahun_anggaran'] };
const subActivity: Column = { field: 'subActivityCode', alias: ['kode_subkegiatan', 'kd_sub_kegiatan'] };
const account: Column = { field: 'accountCode', alias: ['kode_rekening', 'kode_rekening_belanja', 'mak'] };
const fund: Column = { field: 'fund', alias: ['sumber_dana_anggaran', 'asal_dana'] };

/** Columns by the names that SIPD and SiRUP exports use; the first line of a CSV, or the keys of a JSON list. */
export const importColumns: Record<ImportKind, Readonly<Record<string, Column>>> = {
  dpa: {
    kode_unit: unit,
    tahun: year,
    kode_sub_kegiatan: subActivity,
    nama_sub_kegiatan: { field: 'subActivityName' },
    kode_akun: account,
    nama_akun: { field: 'accountName', alias: ['nama_rekening', 'uraian_rekening'] },
    sumber_dana: fund,
    pagu: { field: 'ceiling', read: money, alias: ['jumlah_pagu', 'total_pagu', 'anggaran'] },
  },
  rup: {
    idrup: { field: 'rupId', alias: ['kode_rup', 'id_paket', 'rup_id'] },
    namapaket: { field: 'name', alias: ['paket'] },
    kode_unit: unit,
    metodepengadaan: { field: 'method', read: methods, alias: ['metode_pemilihan', 'metode'] },
    jenispengadaan: { field: 'kind', read: kinds, alias: ['jenis'] },
    jumlahpagu: { field: 'ceiling', read: money, alias: ['pagu', 'total_pagu', 'pagu_rup'] },
    tahun: year,
    kode_sub_kegiatan: subActivity,
    kode_akun: account,
    sumber_dana: fund,
    idrup_lama: {
      field: 'replacesRupId',
      optional: true,
      read: (text) => text || null,
      alias: ['kode_rup_lama', 'kode_rup_asal'],
    },
  },
};

/** Rows of a file as the command takes them, still unchecked; or why the file cannot be read at all. */
export function readImport(kind: ImportKind, bytes: Buffer): Result<readonly Record<string, unknown>[]> {
  const file = rowsOf(bytes.toString('utf8'));
  if (file === null) return refuse(importUnreadable({}, 'berkas'));
  if (!file.ok) return refuse(importRowUnreadable({ row: file.row }, 'berkas'));
  const [first] = file.rows;
  if (!first) return refuse(importUnreadable({}, 'berkas'));
  const columns = Object.entries(importColumns[kind]).map(([name, column]) => ({
    ...column,
    name,
    key: keyOf(first, [name, ...(column.alias ?? [])]),
  }));
  const missing = columns.filter(({ optional, key }) => !optional && key === undefined);
  const [lost, ...more] = missing.map(({ name }) => importColumnMissing({ column: name }, 'berkas'));
  if (lost) return refuse(lost, ...more);
  return ok(
    file.rows.map((row) =>
      Object.fromEntries(
        columns.flatMap(({ key, field, read }) => {
          if (key === undefined || row[key] === undefined) return [];
          const text = String(row[key] ?? '').trim();
          return [[field, read ? read(text) : text]];
        }),
      ),
    ),
  );
}

const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The column of the file that has one of these names; our own before others. */
function keyOf(row: Row, names: readonly string[]): string | undefined {
  const keys = new Map(Object.keys(row).map((key) => [bare(key), key]));
  return names.map((name) => keys.get(bare(name))).find((key) => key !== undefined);
}

type Row = Readonly<Record<string, unknown>>;

type Rows = { readonly ok: true; readonly rows: readonly Row[] } | Extract<CsvFile, { ok: false }>;

/** Null when it is no list at all. */
function rowsOf(text: string): Rows | null {
  if (/^\uFEFF?\s*[[{]/.test(text)) return jsonRows(text);
  // One row more than an import may have: the command's own limit then says so.
  const file = readCsv(text, importRowsMax + 1);
  return file.ok ? { ok: true, rows: file.rows.map(({ cells }) => cells) } : file;
}

function jsonRows(text: string): Rows | null {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!Array.isArray(parsed)) return null;
    const wrong = parsed.findIndex((row) => typeof row !== 'object' || row === null);
    return wrong < 0
      ? { ok: true, rows: parsed }
      : { ok: false, row: wrong + 1, line: wrong + 1, ragged: false };
  } catch {
    return null;
  }
}
