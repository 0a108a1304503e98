import { parse } from 'csv-parse/sync';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { parseRupiah } from '../../../kernel/rupiah.ts';

/** What a file brings: lines of the DPA, or packages of the RUP. */
export type ImportKind = 'dpa' | 'rup';

export const importUnreadable = defineRefusal('budget/import-unreadable', 422, {
  id: 'Berkas ini tidak dapat dibaca. Unggah CSV dengan baris judul seperti contoh, atau JSON berisi daftar.',
  en: 'This file could not be read. Upload a CSV with a header row as in the example, or a JSON list.',
});
export const importColumnMissing = defineRefusal('budget/import-column-missing', 422, {
  id: 'Kolom {column} tidak ada dalam berkas.',
  en: 'The column {column} is missing in the file.',
});

type Column = { readonly field: string; readonly optional?: true; readonly read?: (text: string) => unknown };

const money = (text: string) => parseRupiah(text)?.toString() ?? text;
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

/** Columns by the names that SIPD and SiRUP exports use; the first line of a CSV, or the keys of a JSON list. */
export const importColumns: Record<ImportKind, Readonly<Record<string, Column>>> = {
  dpa: {
    kode_unit: { field: 'unitCode' },
    tahun: { field: 'year', read: whole },
    kode_sub_kegiatan: { field: 'subActivityCode' },
    nama_sub_kegiatan: { field: 'subActivityName' },
    kode_akun: { field: 'accountCode' },
    nama_akun: { field: 'accountName' },
    sumber_dana: { field: 'fund' },
    pagu: { field: 'ceiling', read: money },
  },
  rup: {
    idrup: { field: 'rupId' },
    namapaket: { field: 'name' },
    kode_unit: { field: 'unitCode' },
    metodepengadaan: { field: 'method', read: methods },
    jenispengadaan: { field: 'kind', read: kinds },
    jumlahpagu: { field: 'ceiling', read: money },
    tahun: { field: 'year', read: whole },
    kode_sub_kegiatan: { field: 'subActivityCode' },
    kode_akun: { field: 'accountCode' },
    sumber_dana: { field: 'fund' },
    idrup_lama: { field: 'replacesRupId', optional: true, read: (text) => text || null },
  },
};

/** Rows of a file as the command takes them, still unchecked; or why the file cannot be read at all. */
export function readImport(kind: ImportKind, bytes: Buffer): Result<readonly Record<string, unknown>[]> {
  const rows = rowsOf(bytes.toString('utf8'));
  const [first] = rows ?? [];
  if (!rows || !first) return refuse(importUnreadable({}, 'berkas'));
  const columns = Object.entries(importColumns[kind]);
  const missing = columns.filter(([name, column]) => !column.optional && !(name in first));
  const [lost, ...more] = missing.map(([column]) => importColumnMissing({ column }, 'berkas'));
  if (lost) return refuse(lost, ...more);
  return ok(
    rows.map((row) =>
      Object.fromEntries(
        columns
          .filter(([name]) => row[name] !== undefined)
          .map(([name, { field, read }]) => {
            const text = String(row[name] ?? '').trim();
            return [field, read ? read(text) : text];
          }),
      ),
    ),
  );
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(text: string): Row[] | null {
  try {
    return /^\uFEFF?\s*\[/.test(text) ? jsonRows(text) : csvRows(text);
  } catch {
    return null;
  }
}

function jsonRows(text: string): Row[] | null {
  const parsed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!Array.isArray(parsed)) return null;
  return parsed.every((row) => typeof row === 'object' && row !== null) ? parsed : null;
}

function csvRows(text: string): Row[] {
  return parse(text, {
    bom: true,
    columns: (head: string[]) => head.map((name) => name.trim().toLowerCase()),
    delimiter: [',', ';', '\t'],
    skip_empty_lines: true,
    trim: true,
    // One row more than an import may have: the command's own limit then says so.
    to: 5001,
  });
}
