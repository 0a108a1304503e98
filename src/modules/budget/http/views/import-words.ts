import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the import page. */
export const importWords = {
  title: pair('Impor RUP dan DPA', 'Import RUP and DPA'),
  lead: pair(
    'Baris DPA lebih dahulu, lalu paket RUP. Tidak ada yang disimpan sebelum Anda memeriksa pratinjaunya.',
    'Lines of the DPA first, then packages of the RUP. Nothing is saved before you have seen the preview.',
  ),
  what: pair('Isi berkas', 'What the file brings'),
  dpa: pair('Baris anggaran (DPA)', 'Budget lines (DPA)'),
  dpaNote: pair(
    'Ekspor SIPD: sub kegiatan, akun, sumber dana, pagu.',
    'Export of SIPD: sub-activity, account, fund, ceiling.',
  ),
  rup: pair('Paket (RUP)', 'Packages (RUP)'),
  rupNote: pair(
    'Ekspor SiRUP; kolom idrup_lama menyebut paket yang direvisi.',
    'Export of SiRUP; the column idrup_lama names the package that is revised.',
  ),
  file: pair('Berkas', 'File'),
  fileHint: pair('CSV atau JSON, paling banyak 5.000 baris.', 'CSV or JSON, at most 5,000 rows.'),
  example: pair('Unduh contoh', 'Download an example'),
  check: pair('Periksa Berkas', 'Check the file'),
  preview: pair('Pratinjau', 'Preview'),
  ok: pair('Semua baris dapat diimpor.', 'Every row can be imported.'),
  created: pair('Baru', 'New'),
  changed: pair('Berubah', 'Changed'),
  revised: pair('Direvisi (ID RUP baru)', 'Revised (new RUP id)'),
  unchanged: pair('Tidak berubah', 'Unchanged'),
  run: pair('Impor {count} Baris', 'Import {count} rows'),
  done: pair('Impor selesai.', 'The import is done.'),
  again: pair('Pilih berkas lain', 'Choose another file'),
  rows: pair('{count} baris pertama', 'First {count} rows'),
  row: pair('Baris {row}: kolom {column}', 'Row {row}: column {column}'),
  rupId: pair('ID RUP', 'RUP id'),
  revisions: pair('Paket yang berganti ID RUP', 'Packages that get a new RUP id'),
  oldRupId: pair('ID RUP lama', 'Old RUP id'),
  newRupId: pair('ID RUP baru', 'New RUP id'),
  name: pair('Nama', 'Name'),
  unit: pair('Kode unit', 'Unit code'),
  year: pair('Tahun', 'Year'),
  ceiling: pair('Pagu', 'Ceiling'),
  wrongTitle: pair('Berkas belum dapat diimpor', 'The file cannot be imported yet'),
  wrongMore: pair('Perbaiki baris-baris ini lalu unggah kembali.', 'Correct these rows and upload again.'),
} as const;
