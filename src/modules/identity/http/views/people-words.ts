import type { Text } from '../../../../kernel/text.ts';
import type { PeopleFilter } from '../../store/people-list.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the list of people and of making an account. */
export const peopleWords = {
  title: pair('Orang', 'People'),
  lead: pair(
    'Akun dan jabatan: siapa memegang apa, di mana, berdasarkan surat keputusan mana.',
    'Accounts and positions: who holds what, where, by which decree.',
  ),
  create: pair('Tambah Orang', 'Add a person'),
  import: pair('Impor', 'Import'),
  show: pair('Tampilkan', 'Show'),
  search: pair('Nama, nama pengguna, atau NIP', 'Name, user name or NIP'),
  place: pair('Satuan kerja atau usaha', 'Unit or business'),
  position: pair('Jabatan', 'Position'),
  anyPosition: pair('Semua jabatan', 'All positions'),
  filter: pair('Saring orang', 'Filter people'),
  caption: pair('Orang menurut nama', 'People by name'),
  name: pair('Nama', 'Name'),
  username: pair('Nama pengguna', 'User name'),
  heldToday: pair('Jabatan hari ini', 'Positions today'),
  holdsNothing: pair('tidak ada', 'none'),
  more: pair('dan {n} satuan lain', 'and {n} other units'),
  moreHeld: pair('dan {n} jabatan lain', 'and {n} other positions'),
  state: pair('Keadaan', 'State'),
  active: pair('Aktif', 'Active'),
  inactive: pair('Nonaktif', 'Inactive'),
  nobody: pair('Tidak ada orang yang cocok', 'Nobody matches'),
  nobodyText: pair(
    'Ubah saringan di atas, atau tambahkan orangnya.',
    'Change the filters above, or add the person.',
  ),
  seeAll: pair('Lihat semua orang', 'See everybody'),
  newTitle: pair('Tambah orang', 'Add a person'),
  newLead: pair(
    'Akun baru belum memegang jabatan; catat penugasannya setelah ini. Untuk banyak orang, pakai impor.',
    'A new account holds no position yet; record the assignment after this. For many people, use the import.',
  ),
  usernameHint: pair(
    'Huruf kecil, angka, titik, garis; 3 sampai 60 karakter. Tidak dapat diubah lagi.',
    'Small letters, digits, dots, dashes; 3 to 60 characters. It cannot be changed later.',
  ),
  nameHint: pair('Dengan gelar, seperti pada surat.', 'With titles, as papers show it.'),
  nip: pair('NIP', 'NIP'),
  nipHint: pair(
    '18 angka. Kosongkan untuk yang bukan ASN.',
    '18 digits. Leave empty for those who are no civil servants.',
  ),
  email: pair('Surel', 'E-mail'),
  make: pair('Buat Akun', 'Make account'),
} as const;

/** Which accounts are shown. */
export const peopleFilterWords: Readonly<Record<PeopleFilter, Text>> = {
  aktif: pair('Aktif', 'Active'),
  'tanpa-jabatan': pair('Aktif tanpa jabatan', 'Active, no position'),
  nonaktif: pair('Nonaktif', 'Inactive'),
  semua: pair('Semua', 'All'),
};
