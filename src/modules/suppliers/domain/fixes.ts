import type { Text } from '../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** What a companion can send a registration back for: coded, so that it can be counted, with what to do about it. */
export const registrationFixes = {
  nik_mismatch: pair(
    'NIK atau tanggal lahir tidak sama dengan KTP. Salin keduanya dari KTP.',
    'NIK or birth day differ from the identity card. Copy both from it.',
  ),
  nib_unknown: pair(
    'NIB tidak ditemukan di OSS. Salin dari surat NIB, atau urus NIB di kecamatan (gratis).',
    'The NIB is not in OSS. Copy it from the NIB paper, or get one at the kecamatan, for free.',
  ),
  address_unclear: pair(
    'Alamat belum jelas. Tulis nama jalan atau gang, nomor, RT, dan RW.',
    'The address is not clear. Write street or alley, number, RT and RW.',
  ),
  wrong_kelurahan: pair(
    'Kelurahan tidak sesuai dengan tempat dapur. Pilih kelurahan dapur Anda.',
    'The kelurahan is not that of the kitchen. Choose the one where you cook.',
  ),
  name_unclear: pair(
    'Nama usaha belum jelas. Tulis nama yang dikenal pelanggan.',
    'The business name is not clear. Write the name that customers know.',
  ),
  bank_not_own: pair(
    'Rekening bukan atas nama pemilik atau usaha. Isi rekening sendiri.',
    'The account is not in the name of the owner or the business. Fill in your own.',
  ),
  figures_unlikely: pair(
    'Modal atau penjualan tampak keliru. Hitung lagi untuk satu tahun, dalam rupiah.',
    'Capital or sales look wrong. Count again, for one year, in rupiah.',
  ),
  come_with_papers: pair(
    'Datang ke kecamatan dengan KTP dan NIB, untuk dicocokkan.',
    'Come to the kecamatan with identity card and NIB, to be compared.',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type RegistrationFix = keyof typeof registrationFixes;
export const registrationFixCodes = Object.keys(registrationFixes) as [RegistrationFix, ...RegistrationFix[]];

/** What lies in `returned_for`. */
export type Returned = { readonly fixes: readonly RegistrationFix[]; readonly remark: string };
