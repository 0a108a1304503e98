import type { Text } from '../../../../kernel/text.ts';
import type { IconName } from '../../../../web/ui/icon-data.ts';

/** Words of the front page. */
export const words = {
  title: { id: 'Konsumsi rapat dari dapur usaha kecil kita', en: 'Meeting meals from our small kitchens' },
  lead: {
    id: 'Konsumsi rapat pemerintah dipesan dari usaha mikro dan kecil yang lulus kurasi, lalu dibayar dalam tiga hari kerja. Setiap rupiahnya dapat diperiksa siapa pun di halaman ini.',
    en: 'Meals at government meetings are ordered from curated micro and small businesses and paid for within three working days. Anybody can check every rupiah here.',
  },
  description: {
    id: 'e-Order: pemesanan konsumsi rapat pemerintah daerah dari usaha mikro dan kecil, dari rencana sampai pembayaran.',
    en: 'e-Order: the regional government orders its meeting meals from micro and small businesses, from the plan to the payment.',
  },
  tasks: { id: 'Buka Tugas Saya', en: 'Open my tasks' },
  seeCatalogue: { id: 'Lihat Katalog', en: 'See the catalogue' },
  seeFigures: { id: 'Periksa Angkanya', en: 'Check the figures' },
  absorbed: { id: 'Diserap usaha kecil tahun {year}', en: 'Paid to small businesses in {year}' },
  absorbedNote: {
    id: '{orders} pesanan dibayar. Sampai dengan {day}.',
    en: '{orders} orders paid. Up to {day}.',
  },
  figures: { id: 'Angka tahun ini', en: 'This year in figures' },
  makers: { id: 'Penyedia yang pernah menerima pembayaran', en: 'Makers that have been paid' },
  makersNote: {
    id: 'usaha mikro dan kecil, sampai dengan {day}',
    en: 'micro and small businesses, up to {day}',
  },
  orders: { id: 'Pesanan dibayar tahun {year}', en: 'Orders paid in {year}' },
  upTo: { id: 'sampai dengan {day}', en: 'up to {day}' },
  change: { id: 'Dibandingkan tahun lalu', en: 'Compared with last year' },
  changeNote: {
    id: 'Januari–{month} {year} terhadap bulan yang sama tahun {before}',
    en: 'January–{month} {year} against the same months of {before}',
  },
  perOrder: { id: 'Nilai rata-rata satu pesanan', en: 'Average value of an order' },
  perOrderNote: {
    id: 'dari {orders} pesanan yang dibayar tahun {year}',
    en: 'of the {orders} orders paid in {year}',
  },
  months: { id: 'Dibayarkan kepada usaha kecil per bulan', en: 'Paid to small businesses by month' },
  monthsSummary: {
    id: 'Sepanjang tahun {year} sampai dengan {day}: {total}; bulan terbesar {month} ({most}).',
    en: 'In {year} up to {day}: {total}; the largest month was {month} ({most}).',
  },
  monthsNone: {
    id: 'Belum ada pesanan yang dibayar pada tahun {year}.',
    en: 'No order has been paid in {year} yet.',
  },
  how: { id: 'Dari rencana sampai pembayaran', en: 'From the plan to the payment' },
  dishes: { id: 'Hari ini dari dapur mereka', en: 'From their kitchens today' },
  dishesNote: {
    id: 'Dipilih bergiliran setiap hari dari penyedia dengan penilaian baik.',
    en: 'Chosen anew each day from well-rated makers.',
  },
  allDishes: { id: 'Seluruh katalog', en: 'The whole catalogue' },
  look: { id: 'Lihat sendiri', en: 'See for yourself' },
  catalogueText: {
    id: 'Semua produk yang lulus kurasi, dengan harga, menu, dan sertifikat halalnya.',
    en: 'All curated products with their prices, menus and halal certificates.',
  },
  transparencyText: {
    id: 'Siapa membeli berapa, siapa memasok siapa; dapat diunduh sebagai tabel.',
    en: 'Who buys how much and who supplies; to download as tables.',
  },
  verifyTitle: { id: 'Periksa keaslian', en: 'Check a paper' },
  verifyText: {
    id: 'Ketik kode pada Surat Pesanan atau BAST untuk melihat apakah isinya asli.',
    en: 'Type the code on an order letter or receipt to see whether it is genuine.',
  },
} as const satisfies Record<string, Text>;

/** The eight stages in one sentence each; their names come from the web layer. */
export const stageWords: readonly { readonly icon: IconName; readonly text: Text }[] = [
  {
    icon: 'package',
    text: {
      id: 'PA/KPA menyerahkan paket RUP kepada Pejabat Pembuat Komitmen.',
      en: 'The budget authority hands the package to the commitment officer.',
    },
  },
  {
    icon: 'file-text',
    text: {
      id: 'Pejabat Pembuat Komitmen menyiapkan KAK dan spesifikasi.',
      en: 'The commitment officer prepares terms and specification.',
    },
  },
  {
    icon: 'package-check',
    text: {
      id: 'Pejabat Pengadaan menerima paket; sekali setahun.',
      en: 'The procurement officer accepts it; once a year.',
    },
  },
  {
    icon: 'shopping-basket',
    text: {
      id: 'Rapat dibuat, menu dipilih, pagu dicadangkan.',
      en: 'A meeting, a menu, and the budget is held.',
    },
  },
  {
    icon: 'clipboard-check',
    text: {
      id: 'Penyedia mengantar, penerima menghitung dan memotret.',
      en: 'The maker delivers; the receiver counts and photographs.',
    },
  },
  {
    icon: 'banknote',
    text: {
      id: 'Bendahara membayar dalam tiga hari kerja.',
      en: 'The treasurer pays within three working days.',
    },
  },
  {
    icon: 'user-check',
    text: {
      id: 'PA/KPA menyetujui autodebit; selalu dua orang.',
      en: 'A second person confirms each autodebit.',
    },
  },
  {
    icon: 'star',
    text: {
      id: 'Pejabat Pembuat Komitmen menutup pesanan dan menilai penyedia.',
      en: 'The commitment officer closes the order and rates the maker.',
    },
  },
];
