import type { Text } from '../../../../kernel/text.ts';
import type { DeskFilter } from '../../domain/desk-query.ts';
import type { Act } from '../../domain/process.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the desks: the queue and the work on one piece. */
export const desk = {
  title: pair('Antrean Kurasi', 'Curation queue'),
  lead: pair(
    'Yang menunggu Anda di wilayah Anda, dari yang paling lama.',
    'What waits for you in your area, the longest first.',
  ),
  watch: pair(
    'Antrean ada pada petugas wilayah. Anda dapat membaca produk yang lulus, kriteria, tahapan, dan ringkasannya.',
    'The queues lie with the officers of the areas. You can read what passed, the criteria, the levels and the summary.',
  ),
  next: pair('Ambil berikutnya', 'Take the next one'),
  show: pair('Tampilkan', 'Show'),
  caption: pair('Pengajuan yang menunggu', 'Submissions that wait'),
  product: pair('Produk', 'Product'),
  maker: pair('Penyedia', 'Maker'),
  state: pair('Keadaan', 'State'),
  since: pair('Menunggu sejak', 'Waiting since'),
  promised: pair('Dijanjikan', 'Promised'),
  late: pair('Terlambat', 'Late'),
  holder: pair('Dikerjakan', 'Worked on by'),
  mine: pair('Anda kerjakan', 'You work on it'),
  given: pair('Sudah Anda nilai', 'You have scored it'),
  kept: pair('Kembali kepada Anda', 'Back to you'),
  round: pair('putaran {n}', 'round {n}'),
  today: pair('hari ini', 'today'),
  days: pair('{n} hari', '{n} days'),
  older: pair('Berikutnya', 'Next'),
  first: pair('Ke yang paling lama', 'To the longest waiting'),
  none: pair('Tidak ada yang menunggu', 'Nothing waits'),
  noneText: pair(
    'Pengajuan baru dari wilayah Anda muncul di sini.',
    'New submissions of your area appear here.',
  ),
  noneFree: pair(
    'Tidak ada pengajuan bebas lagi di antrean Anda.',
    'There is no free submission left in your queue.',
  ),
  declaration: pair('Pernyataan Saya', 'My declaration'),
  declareFirst: pair(
    'Isi dahulu Pernyataan Saya, agar hubungan dengan penyedia ditemukan dengan sendirinya.',
    'Fill in My declaration first, so that a tie to a maker is found by itself.',
  ),

  take: pair('Ambil Pengajuan', 'Take this submission'),
  takeAgain: pair('Ambil Kembali', 'Take it again'),
  takeText: pair(
    'Ambil dahulu agar tidak dikerjakan dua orang. Waktu Anda {time}.',
    'Take it first, so that two do not work on it. You have {time}.',
  ),
  takeAgainText: pair(
    'Waktu pengerjaan Anda sudah habis. Ambil kembali; yang sudah Anda isi tetap ada.',
    'Your time for it is over. Take it again; what you filled in stays.',
  ),
  yours: pair('Anda mengerjakan pengajuan ini sampai {until}.', 'You work on this submission until {until}.'),
  takenBy: pair('Sedang dikerjakan {name} sampai {until}.', '{name} works on it until {until}.'),
  notYours: pair(
    'Tahap ini dikerjakan {position} di wilayah ini.',
    'This level is worked on by {position} of this area.',
  ),
  scoredOwn: pair(
    'Penilaian Anda tersimpan. Hasilnya terbuka setelah semua kurator menilai.',
    'Your marks are kept. The result opens when all curators have scored.',
  ),
  release: pair('Lepaskan', 'Give it back'),
  recuse: pair('Saya punya hubungan dengan penyedia ini', 'I have a tie to this maker'),
  recuseReason: pair('Hubungan apa?', 'Which tie?'),
  recuseHint: pair(
    'Misalnya saudara, tetangga, atau rekan usaha.',
    'A relative, neighbour or partner, for example.',
  ),
  recuseButton: pair('Undurkan Diri', 'Step back'),
  minutes: pair('{n} menit', '{n} minutes'),
  hours: pair('{n} jam', '{n} hours'),
  daysLong: pair('{n} hari', '{n} days'),

  decision: pair('Keputusan Anda', 'Your decision'),
  tax: pair('Perlakuan pajak', 'Tax treatment'),
  taxHint: pair(
    'Katering: disajikan atau dikemas untuk acara. Barang: dijual seperti di toko (PMK 70/2022 pasal 4).',
    'Catering: served or packed for an event. Goods: sold as in a shop (PMK 70/2022 article 4).',
  ),
  catering: pair('Jasa katering', 'Catering'),
  goods: pair('Barang', 'Goods'),
  visitedOn: pair('Tanggal kunjungan ke dapur', 'Day of the visit to the kitchen'),
  remark: pair('Catatan', 'Remark'),
  remarkHint: pair('Dibaca penyedia. Jangan menulis nama orang.', 'The maker reads it. Write no names.'),
  goNext: pair('Lalu ambil pengajuan berikutnya', 'Then take the next submission'),
  returnTitle: pair('Kembalikan untuk diperbaiki', 'Return for mending'),
  fixes: pair('Yang harus diperbaiki', 'What must be mended'),
  returnButton: pair('Kembalikan', 'Return'),
  rejectTitle: pair('Tolak', 'Reject'),
  rejectText: pair(
    'Hanya untuk yang tidak dapat diperbaiki. Penyedia dapat mengajukan banding satu kali.',
    'Only for what cannot be mended. The maker may appeal once.',
  ),
  rejectReason: pair('Alasan', 'Reason'),
  rejectButton: pair('Tolak Pengajuan', 'Reject the submission'),
  done: pair('Keputusan tersimpan.', 'The decision is kept.'),
  releasedDone: pair('Pengajuan dilepas.', 'The submission is given back.'),
  recusedDone: pair(
    'Anda mengundurkan diri dari pengajuan penyedia ini.',
    'You stepped back from this maker.',
  ),

  scoreTitle: pair('Lembar penilaian', 'Score sheet'),
  scoreKeys: pair(
    'Papan ketik: angka memilih nilai dan pindah ke kriteria berikutnya, Enter mengirim.',
    'Keyboard: digits choose a mark and move on, Enter sends.',
  ),
  weight: pair('bobot {n}', 'weight {n}'),
  passMark: pair('batas lulus {n}', 'pass mark {n}'),
  markOf: pair('Nilai 1 sampai {n}', 'Mark from 1 to {n}'),
  total: pair('Nilai akhir Anda', 'Your total'),
  totalOf: pair('dari 100, batas lulus {n}', 'of 100, pass at {n}'),
  scoreButton: pair('Kirim Penilaian', 'Send the marks'),
  sheet: pair('Cetak lembar penilaian', 'Print the score sheet'),
  sheetLead: pair(
    'Untuk menilai tanpa jaringan; salin nilainya ke e-Order sesudahnya.',
    'To score without a network; copy the marks into e-Order afterwards.',
  ),
  sheetName: pair('Nama kurator dan tanda tangan', 'Name and signature of the curator'),
  sheetMark: pair('Nilai', 'Mark'),
} as const;

export const deskFilterWords: Readonly<Record<DeskFilter, Text>> = {
  semua: pair('Semua', 'All'),
  bebas: pair('Dapat diambil', 'Can be taken'),
  saya: pair('Saya kerjakan', 'Mine'),
  terlambat: pair('Terlambat', 'Late'),
};

/** What the main button of a level says. */
export const passButtons: Readonly<Record<Exclude<Act, 'score'>, Text>> = {
  verify: pair('Verifikasi dan Teruskan', 'Verify and pass on'),
  validate: pair('Validasi dan Teruskan', 'Validate and pass on'),
  forward: pair('Teruskan', 'Forward'),
};

export const actTitles: Readonly<Record<Act, Text>> = {
  verify: pair('Verifikasi', 'Verify'),
  validate: pair('Validasi', 'Validate'),
  forward: pair('Penerusan', 'Forward'),
  score: pair('Penilaian', 'Score'),
};
