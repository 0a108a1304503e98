import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the import of people. */
export const importWords = {
  title: pair('Impor orang dan penugasan', 'Import people and assignments'),
  lead: pair(
    'Satu baris untuk setiap surat keputusan. Tidak ada yang disimpan sebelum Anda memeriksa pratinjaunya.',
    'One row for each decree. Nothing is saved before you have seen the preview.',
  ),
  file: pair('Berkas', 'File'),
  fileHint: pair('CSV, paling banyak 1.000 orang.', 'CSV, at most 1,000 people.'),
  example: pair('Unduh contoh', 'Download an example'),
  check: pair('Periksa Berkas', 'Check the file'),
  again: pair('Pilih berkas lain', 'Choose another file'),
  how: pair('Isi kolom', 'What stands in the columns'),
  howSame: pair(
    'Baris dengan nama_pengguna yang sama adalah satu orang; nama, NIP, dan surelnya harus sama. NIP 18 angka, atau kosong.',
    'Rows of one nama_pengguna are one person; name, NIP and e-mail must be the same. NIP of 18 digits, or empty.',
  ),
  howPosition: pair(
    'jabatan seperti pada daftar Wewenang, misalnya "Pejabat Pengadaan"; jenis kosong, Plt, atau Plh.',
    'jabatan as in the authority table, for example "Procurement officer"; jenis empty, Plt or Plh.',
  ),
  howUnits: pair(
    'kode_unit menurut SIPD; beberapa kode dipisahkan tanda |. Pendamping, Kepala Satuan Pelaksana, dan Kurator mengisi kode_wilayah, misalnya 31.71.01. Tanggal 2026-01-31 atau 31/01/2026.',
    'kode_unit of SIPD; several codes are parted by |. Companions, district and city officers and curators fill in kode_wilayah, for example 31.71.01. Dates 2026-01-31 or 31/01/2026.',
  ),
  howPassword: pair(
    'Akun baru belum punya kata sandi: berikan di halaman orangnya. Baris Penyedia tidak dapat diimpor.',
    'New accounts have no password yet: give one on the page of the person. Rows of suppliers cannot be imported.',
  ),
  preview: pair('Pratinjau', 'Preview'),
  ok: pair('Semua baris dapat diimpor.', 'Every row can be imported.'),
  created: pair('Akun baru', 'New accounts'),
  known: pair('Akun yang sudah ada', 'Known accounts'),
  terms: pair('Penugasan baru', 'New assignments'),
  unchanged: pair('Penugasan yang sudah tercatat', 'Assignments recorded already'),
  rows: pair('{count} orang pertama', 'First {count} people'),
  name: pair('Nama', 'Name'),
  newAssignments: pair('Penugasan baru', 'New assignments'),
  none: pair('tidak ada', 'none'),
  account: pair('Akun', 'Account'),
  isNew: pair('Baru', 'New'),
  isKnown: pair('Sudah ada', 'Known'),
  run: pair('Impor {count} Orang', 'Import {count} people'),
  done: pair('Impor selesai.', 'The import is done.'),
  wrongTitle: pair('Berkas belum dapat diimpor', 'The file cannot be imported yet'),
} as const;
