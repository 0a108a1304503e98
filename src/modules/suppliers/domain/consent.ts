import type { Text } from '../../../kernel/text.ts';

/** Changes with every change of the words below; kept with each consent (UU 27/2022 arts 20-22: explicit, provable, for a named purpose). */
export const consentVersion = '2026-1';

/** What an owner agrees to before anything of his is kept. */
export const consentText: Text = {
  id: 'Saya pemilik usaha ini dan mendaftarkannya sendiri. Saya setuju Pemerintah Provinsi DKI Jakarta menyimpan dan memakai nama, NIK, nomor telepon, alamat, dan rekening saya untuk pendaftaran penyedia, kurasi, pemesanan, dan pembayaran di e-Order (UU 27/2022). Nama dan kecamatan usaha tampil untuk umum; NIK, telepon, alamat, dan rekening tidak. Saya dapat meminta salinan, perbaikan, atau penghapusan data kepada kecamatan.',
  en: 'I own this business and register it myself. I agree that the Government of Jakarta keeps and uses my name, NIK, phone number, address and bank account for the register of suppliers, curation, orders and payments in e-Order (UU 27/2022). The name and the kecamatan of the business are shown to everybody; NIK, phone, address and account are not. I can ask the kecamatan for a copy, a correction or the removal of my data.',
};
