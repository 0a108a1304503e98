import { defineRefusal } from '../../../kernel/refusal.ts';

/** Largest list as CSV, and as a workbook, which has to be unpacked in memory. */
export const csvMegabytesMax = 300;
export const xlsxMegabytesMax = 10;
export const xlsxRowsMax = 20_000;
/** What a workbook may come to when it is unpacked, in megabytes. */
export const unpackedMegabytesMax = 100;

export const listEmpty = defineRefusal('suppliers/list-empty', 422, {
  id: 'Berkas ini kosong atau hanya berisi baris judul. Pilih berkas CSV atau XLSX yang berisi daftar penyedia.',
  en: 'This file is empty or has a header alone. Choose a CSV or XLSX file with the list of suppliers.',
});
export const listTooLarge = defineRefusal('suppliers/list-too-large', 413, {
  id: 'Berkas ini terlalu besar: CSV paling besar {csv} MB, XLSX paling besar {xlsx} MB dan {rows} baris. Simpan XLSX yang lebih besar sebagai CSV UTF-8.',
  en: 'This file is too large: CSV up to {csv} MB, XLSX up to {xlsx} MB and {rows} rows. Save a larger XLSX as CSV UTF-8.',
});
export const listNotText = defineRefusal('suppliers/list-not-utf8', 415, {
  id: 'Baris {line} berkas ini bukan teks UTF-8. Simpan ulang dari lembar sebar sebagai "CSV UTF-8", lalu kirim lagi.',
  en: 'Line {line} of this file is not UTF-8 text. Save it again from the spreadsheet as "CSV UTF-8" and send it again.',
});
export const listWorkbookBroken = defineRefusal('suppliers/list-workbook-broken', 415, {
  id: 'Buku kerja ini tidak dapat dibaca: rusak, terkunci kata sandi, atau bukan XLSX. Simpan ulang sebagai XLSX atau CSV UTF-8.',
  en: 'This workbook cannot be read: broken, locked by a password, or no XLSX. Save it again as XLSX or CSV UTF-8.',
});
export const listColumnMissing = defineRefusal('suppliers/list-column-missing', 422, {
  id: 'Kolom {column} tidak ada dalam baris judul berkas. Bandingkan dengan contoh.',
  en: 'The column {column} is missing in the header of the file. Compare it with the example.',
});
export const listColumnTwice = defineRefusal('suppliers/list-column-twice', 422, {
  id: 'Kolom {column} ada dua kali dalam baris judul berkas. Sisakan satu.',
  en: 'The column {column} stands twice in the header of the file. Leave one.',
});

export const tooLargeList = () =>
  listTooLarge({ csv: csvMegabytesMax, xlsx: xlsxMegabytesMax, rows: xlsxRowsMax });
