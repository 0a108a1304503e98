/** Words of the sign-in page. */
export const words = {
  title: { id: 'Masuk', en: 'Sign in' },
  lead: {
    id: 'Untuk pegawai perangkat daerah, penyedia, dan pengawas.',
    en: 'For officers of the city’s units, suppliers and overseers.',
  },
  username: { id: 'Nama pengguna', en: 'User name' },
  password: { id: 'Kata sandi', en: 'Password' },
  signIn: { id: 'Masuk', en: 'Sign in' },
  demoTitle: { id: 'Orang-orang dalam peragaan', en: 'People of the demonstration' },
  demoText: {
    id: 'Kata sandi semua orang peragaan: {password}. Pilih satu untuk masuk sebagai orang itu.',
    en: 'The password of everybody here is {password}. Choose one to sign in as that person.',
  },
  register: {
    id: 'Punya usaha makanan di Jakarta dan belum terdaftar? Daftarkan usaha Anda.',
    en: 'Do you have a food business in Jakarta that is not registered? Register it.',
  },
} as const;
