import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const words = {
  title: pair('Pilih konsumsi', 'Choose the food'),
  lead: pair(
    'Yang tampil dapat diantar ke lokasi rapat pada waktunya, untuk {n} orang.',
    'What you see can be brought to the meeting in time, for {n} people.',
  ),
  peopleCount: pair('{n} orang', '{n} people'),
  entitled: pair('Dapat dipesan', 'May be ordered'),
  left: pair('Sisa Pagu', 'Left of the ceiling'),
  ceiling: pair('Batas per orang', 'Ceiling per head'),
  noCeiling: pair('tanpa batas', 'no ceiling'),
  snackShort: pair('kudapan', 'snack'),
  mealShort: pair('makanan', 'meal'),
  mealAndSnack: pair('Makanan dan Kudapan', 'Meal and snack'),
  snackOnly: pair('Kudapan Saja', 'Snack only'),
  nothing: pair('Tidak Dapat Dipesankan', 'Cannot be ordered for'),
  best: pair('Lima pilihan terbaik', 'Best five'),
  bestFew: pair('Pilihan terbaik', 'Best choices'),
  bestText: pair(
    'Termurah dalam batas harga, mutu A atau B, masing-masing dari penyedia lain.',
    'Cheapest within the ceiling, grade A or B, each of another supplier.',
  ),
  allOthers: pair('Semua yang dapat diantar', 'All that can be brought'),
  inBasket: pair('Di keranjang: {n} {unit}', 'In the basket: {n} {unit}'),
  takeOut: pair('Keluarkan', 'Take out'),
  takeOutOf: pair('Keluarkan {name} dari keranjang', 'Take {name} out of the basket'),
  addOf: pair('Tambahkan {name} ke keranjang', 'Add {name} to the basket'),
  replaceWith: pair('Ganti yang di Keranjang', 'Replace in the basket'),
  replaceHint: pair(
    '{kind} di keranjang sudah untuk {n} orang. Kurangi di sana bila ingin menambah jenis lain.',
    'The {kind} in the basket already serve {n} people. Lower them there to mix in another.',
  ),
  enough: pair('Sudah dipesan untuk semua peserta', 'Ordered for everybody already'),
  tooFew: pair('Tinggal {n} orang, min. {min} {unit}', '{n} people left, min. {min} {unit}'),
  addAnyway: pair('Tetap Tambahkan', 'Add anyway'),
  aboveCeiling: pair('Di atas batas', 'Above the ceiling'),
  needsPermit: pair('Perlu izin PA/KPA', 'Needs a permit of PA/KPA'),
  basket: pair('Keranjang', 'Basket'),
  basketEmpty: pair(
    'Masih kosong. Tambahkan produk, jumlahnya langsung mengikuti jumlah peserta.',
    'Still empty. Add a product; its quantity follows the number of attendees.',
  ),
  basketLine: pair('{n} × {price}', '{n} × {price}'),
  review: pair('Periksa dan ajukan', 'Review and submit'),
  basketSum: pair('{n} produk, {sum}', '{n} products, {sum}'),
  none: pair('Belum ada yang dapat diantar', 'Nothing can be brought'),
  noneText: pair(
    'Lepaskan saringan, atau ubah waktu, tempat, atau jumlah peserta rapat.',
    'Take off the filters, or change time, place or headcount of the meeting.',
  ),
  toMeeting: pair('Lihat rapat', 'See the meeting'),
  closed: pair('Rapat ini tidak dapat dipesankan konsumsi', 'Nothing can be ordered for this meeting'),
} as const;
