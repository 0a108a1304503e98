import type { Text } from '../../../../kernel/text.ts';

/** Words of the page about oneself. */
export const words = {
  title: { id: 'Akun Saya', en: 'My account' },
  who: { id: 'Siapa saya', en: 'Who I am' },
  name: { id: 'Nama', en: 'Name' },
  username: { id: 'Nama pengguna', en: 'User name' },
  nip: { id: 'NIP', en: 'NIP' },
  email: { id: 'Surel', en: 'E-mail' },
  none: { id: 'belum ada', en: 'none' },
  positions: { id: 'Jabatan saya', en: 'My positions' },
  noPositions: { id: 'Anda belum memegang jabatan', en: 'You hold no position yet' },
  noPositionsText: {
    id: 'Administrator BPPBJ mencatat jabatan berdasarkan surat keputusan. Kirimkan salinannya.',
    en: 'The city administrator (BPPBJ) records positions by decree. Send a copy of yours.',
  },
  wrong: {
    id: 'Ada yang tidak cocok dengan surat keputusan Anda? Hubungi Administrator BPPBJ.',
    en: 'Something does not match your decree? Tell the city administrator (BPPBJ).',
  },
  language: { id: 'Bahasa', en: 'Language' },
  languageHint: {
    id: 'Berlaku untuk halaman dan pesan Anda di semua perangkat.',
    en: 'For your pages and messages, on every device.',
  },
  languageDone: { id: 'Bahasa disimpan.', en: 'Your language is saved.' },
  indonesian: { id: 'Bahasa Indonesia', en: 'Bahasa Indonesia' },
  english: { id: 'English', en: 'English' },
  password: { id: 'Kata sandi', en: 'Password' },
  current: { id: 'Kata sandi sekarang', en: 'Present password' },
  next: { id: 'Kata sandi baru', en: 'New password' },
  nextHint: {
    id: 'Paling sedikit {min} karakter; lebih panjang lebih baik. Boleh kalimat, boleh ditempel dari pengelola kata sandi.',
    en: 'At least {min} characters, the longer the better. A sentence will do, and so will pasting from a password manager.',
  },
  repeat: { id: 'Ketik ulang kata sandi baru', en: 'Type the new password again' },
  change: { id: 'Ganti Kata Sandi', en: 'Change password' },
  changed: {
    id: 'Kata sandi diganti. Perangkat lain telah dikeluarkan.',
    en: 'Your password is changed. Other devices were signed out.',
  },
  sessions: { id: 'Perangkat yang masuk', en: 'Devices signed in' },
  sessionsText: {
    id: 'Tidak mengenali salah satunya? Keluarkan perangkat itu, lalu ganti kata sandi.',
    en: 'You do not know one of them? Sign it out, then change your password.',
  },
  device: { id: 'Perangkat', en: 'Device' },
  since: { id: 'Masuk sejak', en: 'Signed in since' },
  thisOne: { id: 'Perangkat ini', en: 'This device' },
  end: { id: 'Keluarkan', en: 'Sign out' },
  endOf: { id: 'Keluarkan {device}, masuk sejak {when}', en: 'Sign out {device}, signed in since {when}' },
  ended: { id: 'Perangkat itu telah dikeluarkan.', en: 'That device was signed out.' },
  everywhere: { id: 'Keluar dari Semua Perangkat', en: 'Sign out on all devices' },
} as const satisfies Record<string, Text>;
