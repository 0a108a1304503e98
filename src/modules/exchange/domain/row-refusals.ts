import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import type { TextParams } from '../../../kernel/text.ts';

/** Why a row is not taken: a code, the column as the example names it ('' for the whole row), and no personal data. */
export type Fault = { readonly code: Refusal['code']; readonly column: string; readonly params?: TextParams };

const one = (code: string, id: string, en: string) => defineRefusal(`suppliers/row-${code}`, 422, { id, en });

/** Every reason for which a row of a list is refused, with what to do about it. */
export const rowRefusals = {
  cells: one(
    'cells',
    'Baris ini berisi {found} kolom, seharusnya {wanted}. Isi yang memuat pemisah kolom diapit tanda kutip.',
    'This row has {found} columns instead of {wanted}. Quote what contains the separator.',
  ),
  quotes: one(
    'quotes',
    'Tanda kutip di baris ini tidak berpasangan. Tutup kutipnya, atau tulis kutip di dalam isi sebagai dua kutip ("").',
    'The quotes of this row do not match. Close them, or write a quote inside as two ("").',
  ),
  long: one(
    'long',
    'Baris ini jauh lebih panjang daripada baris yang wajar. Periksa apakah pergantian barisnya hilang.',
    'This row is far longer than any right row. Check whether line breaks were lost.',
  ),
  missing: one('missing', 'Wajib diisi.', 'This is required.'),
  text: one('text', 'Paling banyak {max} huruf.', 'At most {max} letters.'),
  rounded: one(
    'rounded',
    'Aplikasi lembar sebar memendekkan angka ini (misalnya 3,17E+15). Ubah kolomnya menjadi Teks dan isi lagi dari sumbernya.',
    'A spreadsheet shortened this number (to 3.17E+15, say). Make the column Text and fill it again from the source.',
  ),
  nik: one(
    'nik',
    'NIK terdiri dari 16 angka; angka ke-7 sampai ke-12 adalah tanggal lahir (perempuan: tanggal ditambah 40).',
    'A NIK has 16 digits; the 7th to 12th are the birth day (a woman’s day has 40 added).',
  ),
  birthDay: one(
    'birth-day',
    'Tanggal lahir ini tidak sama dengan yang ada di dalam NIK. Periksa keduanya pada KTP.',
    'This birth day is not the one inside the NIK. Check both on the identity card.',
  ),
  minor: one(
    'minor',
    'Menurut tanggal lahirnya, pemilik belum berumur 17 tahun. Periksa NIK pada KTP.',
    'By the birth day the owner is not yet 17. Check the NIK on the identity card.',
  ),
  day: one(
    'day',
    'Tulis tanggal sebagai 31/12/2020 atau 2020-12-31, tidak sesudah hari ini.',
    'Write the date as 31/12/2020 or 2020-12-31, not after today.',
  ),
  phone: one(
    'phone',
    'Tulis nomor HP Indonesia, misalnya 0812-3456-7890: ke nomor itulah kode untuk pemilik dikirim.',
    'Write an Indonesian mobile number, such as 0812-3456-7890: the owner’s code is sent to it.',
  ),
  email: one('email', 'Alamat surel ini tidak lengkap.', 'This e-mail address is not complete.'),
  choice: one('choice', 'Pilih salah satu: {choices}.', 'Choose one of: {choices}.'),
  nib: one('nib', 'NIB terdiri dari 13 angka.', 'A NIB has 13 digits.'),
  npwp: one(
    'npwp',
    'NPWP terdiri dari 16 angka (yang lama 15 angka).',
    'An NPWP has 16 digits (an old one 15).',
  ),
  region: one(
    'region',
    'Kode kelurahan ini tidak dikenal. Pakai kode Kemendagri, misalnya 31.71.01.1001.',
    'This kelurahan code is not known. Use the ministry’s code, such as 31.71.01.1001.',
  ),
  money: one(
    'money',
    'Tulis rupiah bulat, misalnya 25000000 atau Rp25.000.000.',
    'Write whole rupiah, such as 25000000 or Rp25.000.000.',
  ),
  size: one(
    'size',
    'Isi modal atau omzet, atau tulis skalanya (mikro atau kecil).',
    'Fill in capital or sales, or write the size (micro or small).',
  ),
  tooBig: one(
    'too-big',
    'Menurut modal atau omzetnya, usaha ini lebih besar daripada usaha kecil (PP 7/2021 Pasal 35).',
    'By its capital or sales this business is larger than a small one (PP 7/2021, article 35).',
  ),
  bank: one(
    'bank',
    'Isi bank, nomor rekening, dan atas nama bersama-sama, atau kosongkan ketiganya.',
    'Fill in bank, account and holder together, or leave all three empty.',
  ),
  account: one(
    'account',
    'Nomor rekening terdiri dari 6 sampai 20 angka.',
    'An account number has 6 to 20 digits.',
  ),
  capacity: one(
    'capacity',
    'Kapasitas adalah porsi per hari: bilangan bulat 1 sampai 100000.',
    'Capacity is portions a day: a whole number from 1 to 100000.',
  ),
  nikTaken: one(
    'nik-taken',
    'NIK ini sudah terdaftar dengan NIB lain, di register atau di baris lain berkas ini.',
    'This NIK is registered with another NIB, in the register or in another row of this file.',
  ),
  nibTaken: one(
    'nib-taken',
    'NIB ini sudah terdaftar atas NIK lain, di register atau di baris lain berkas ini.',
    'This NIB is registered for another NIK, in the register or in another row of this file.',
  ),
} as const;

export type RowRefusal = keyof typeof rowRefusals;

/** A fault of a row. */
export function fault(what: RowRefusal, column: string, params?: TextParams): Fault {
  const { code } = rowRefusals[what];
  return params ? { code, column, params } : { code, column };
}

const byCode = new Map<string, (typeof rowRefusals)[RowRefusal]>(
  Object.values(rowRefusals).map((refusal) => [refusal.code, refusal]),
);

/** The sentence of a fault; its code when there is none any more. */
export function sentenceOf({ code }: Fault): { readonly id: string; readonly en: string } {
  return byCode.get(code)?.message ?? { id: code, en: code };
}
