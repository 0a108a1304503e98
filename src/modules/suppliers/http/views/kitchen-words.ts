import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the page of a kitchen. */
export const kitchenWords = {
  title: pair('Dapur', 'Kitchen'),
  lead: pair(
    'Berapa porsi sehari, ke mana diantar, dan kapan tutup. Pembeli hanya melihat yang dapat Anda layani.',
    'How many portions a day, where to, and when closed. Buyers only see what you can serve.',
  ),
  ahead: pair('Delapan minggu ke depan', 'The next eight weeks'),
  aheadText: pair(
    'Porsi yang sudah dipesan dari kapasitas hari itu.',
    'Portions ordered of the day’s capacity.',
  ),
  closed: pair('Tutup', 'Closed'),
  full: pair('Penuh', 'Full'),
  fullSaid: pair('Penuh, {taken} porsi dipesan', 'Full, {taken} portions ordered'),
  ordered: pair('{taken} dari {capacity}', '{taken} of {capacity}'),
  free: pair('kosong', 'free'),
  closeTitle: pair('Tutup atau buka hari', 'Close or open days'),
  closeText: pair(
    'Pada hari tutup tidak ada pesanan baru. Pesanan yang sudah ada tetap harus diantar.',
    'No new orders come for closed days. Orders that are there must still be delivered.',
  ),
  from: pair('Mulai tanggal', 'From'),
  to: pair('Sampai tanggal', 'To'),
  toHint: pair('Sama dengan tanggal mulai untuk satu hari.', 'The same as the first for a single day.'),
  closeThese: pair('Tutup', 'Close'),
  openThese: pair('Buka Kembali', 'Open again'),
  closedDone: pair(
    'Hari itu ditutup bagi pesanan baru. Pesanan yang sudah ada tetap berjalan.',
    'The days are closed for new orders. Orders that are there go on.',
  ),
  openDone: pair('Hari itu dibuka kembali.', 'The days are open again.'),
  settings: pair('Pengaturan dapur', 'Settings of the kitchen'),
  capacity: pair('Kapasitas sehari', 'Capacity a day'),
  capacityHint: pair('Semua produk bersama.', 'All products together.'),
  portions: pair('porsi', 'portions'),
  weekdays: pair('Tutup setiap', 'Closed every'),
  zones: pair('Wilayah antar', 'Delivers to'),
  zonesHint: pair(
    'Centang kota untuk semua kecamatannya, atau pilih kecamatannya satu per satu.',
    'Tick a city for all its kecamatan, or choose them one by one.',
  ),
  wholeCity: pair('Seluruh {city}', 'All of {city}'),
  some: pair('{n} kecamatan', '{n} kecamatan'),
  all: pair('semua', 'all'),
  save: pair('Simpan Dapur', 'Save the kitchen'),
  saved: pair('Dapur disimpan.', 'The kitchen was saved.'),
} as const;

/** 0 Sunday to 6 Saturday. */
export const weekdayWords: readonly Text[] = [
  pair('Minggu', 'Sunday'),
  pair('Senin', 'Monday'),
  pair('Selasa', 'Tuesday'),
  pair('Rabu', 'Wednesday'),
  pair('Kamis', 'Thursday'),
  pair('Jumat', 'Friday'),
  pair('Sabtu', 'Saturday'),
];
