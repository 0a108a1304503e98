import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the pages of units and holidays. */
export const unitWords = {
  title: pair('Satuan kerja', 'Units'),
  lead: pair(
    'SKPD dengan UKPD di bawahnya, menurut data yang dimuat dari SIPD. Buka satu untuk melihat para pejabatnya.',
    'SKPD with their UKPD, as loaded from SIPD. Open one to see its officers.',
  ),
  searchLabel: pair('Nama atau kode satuan kerja', 'Name or code of a unit'),
  tree: pair('Susunan satuan kerja', 'The tree of units'),
  below: pair('{n} satuan di bawahnya', '{n} units below it'),
  openUnit: pair('Buka', 'Open'),
  found: pair('Satuan yang cocok', 'Units that match'),
  moreFound: pair(
    'Hanya 100 yang pertama ditampilkan. Persempit pencarian.',
    'Only the first 100 are shown. Narrow the search.',
  ),
  nothing: pair('Tidak ada satuan yang cocok', 'No unit matches'),
  nothingText: pair(
    'Coba bagian nama yang lain, atau kode SIPD-nya.',
    'Try another part of the name, or the SIPD code.',
  ),
  all: pair('Lihat semua satuan', 'See all units'),
  none: pair('Belum ada satuan kerja', 'No units yet'),
  noneText: pair('Satuan kerja dimuat saat pemasangan.', 'Units are loaded at installation.'),
  name: pair('Nama', 'Name'),
  code: pair('Kode', 'Code'),
  kind: pair('Jenis', 'Kind'),
  parent: pair('Satuan induk', 'Parent unit'),
  region: pair('Wilayah', 'Region'),
  address: pair('Alamat', 'Address'),
  rooms: pair('Ruang rapat', 'Meeting rooms'),
  facts: pair('Data satuan', 'About the unit'),
  holders: pair('Pejabat', 'Officers'),
  noHolders: pair('Belum ada pejabat', 'No officers yet'),
  noHoldersText: pair(
    'Penugasan dicatat di halaman orangnya.',
    'Assignments are recorded on the page of the person.',
  ),
  position: pair('Jabatan', 'Position'),
  holder: pair('Nama', 'Name'),
  decree: pair('Surat keputusan', 'Decree'),
  from: pair('Mulai', 'From'),
  until: pair('Sampai dengan', 'Until'),
  open: pair('tanpa batas', 'no end'),
  coming: pair('akan berlaku', 'coming'),
  inactive: pair('akun nonaktif', 'account inactive'),
  children: pair('Satuan di bawahnya', 'Units below it'),
} as const;

/** A daily or vacant-office acting officer, before the position. */
export const actingWords = {
  plt: pair('Plt.', 'Acting (Plt.)'),
  plh: pair('Plh.', 'Acting (Plh.)'),
} as const;

/** Words of the page of holidays. */
export const holidayWords = {
  title: pair('Hari libur', 'Holidays'),
  lead: pair(
    'Menurut SKB tiga menteri. Tenggat dihitung dalam hari kerja: tanpa Sabtu, Minggu, dan hari-hari ini.',
    'By the joint decree of three ministers. Deadlines count working days: no Saturdays, Sundays or these days.',
  ),
  year: pair('Tahun', 'Year'),
  caption: pair('Hari libur {year}', 'Holidays of {year}'),
  day: pair('Hari', 'Day'),
  name: pair('Nama', 'Name'),
  kind: pair('Jenis', 'Kind'),
  national: pair('Libur nasional', 'National holiday'),
  jointLeave: pair('Cuti bersama', 'Joint leave'),
  none: pair('Belum ada hari libur untuk tahun ini', 'No holidays for this year yet'),
  noneText: pair(
    'Operator memuatnya setelah SKB terbit. Sampai saat itu hanya Sabtu dan Minggu yang libur.',
    'The operator loads them once the decree is out. Until then only Saturdays and Sundays are free.',
  ),
} as const;
