import type { Text } from '../../../../kernel/text.ts';

/** Words of the transparency page. */
export const words = {
  lead: {
    id: 'Belanja konsumsi rapat yang sudah dibayarkan kepada usaha mikro dan kecil. Semua angka di halaman ini berlaku sampai dengan {day}.',
    en: 'Meeting meals that were paid for, all from micro and small businesses. All figures on this page run up to {day}.',
  },
  year: { id: 'Tahun Anggaran', en: 'Budget year' },
  total: { id: 'Dibayarkan tahun {year}', en: 'Paid in {year}' },
  totalNote: { id: '{orders} pesanan, sampai dengan {day}', en: '{orders} orders, up to {day}' },
  units: { id: 'Menurut unit kerja', en: 'By unit' },
  unitsCaption: {
    id: 'Pembayaran per unit kerja, Tahun Anggaran {year}, sampai dengan {day}',
    en: 'Payments by unit, budget year {year}, up to {day}',
  },
  unitsSummary: {
    id: '{name} paling banyak berbelanja: {share} dari seluruh pembayaran tahun {year}.',
    en: '{name} spent most: {share} of all payments in {year}.',
  },
  unitsShares: { id: 'Sepuluh unit terbesar', en: 'The ten largest units' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  orders: { id: 'Pesanan', en: 'Orders' },
  paid: { id: 'Dibayarkan', en: 'Paid' },
  share: { id: 'Bagian', en: 'Share' },
  rest: {
    id: 'Ditampilkan {n} unit terbesar; daftar lengkap ada dalam unduhan CSV.',
    en: 'The {n} largest units are shown; the CSV holds them all.',
  },
  empty: { id: 'Belum ada pembayaran pada tahun {year}', en: 'Nothing was paid in {year} yet' },
  emptyText: {
    id: 'Setiap pesanan yang dibayar langsung menambah angka di halaman ini.',
    en: 'Each order adds to this page as soon as it is paid.',
  },
  makers: { id: 'Penyedia dengan pembayaran terbesar', en: 'Makers that were paid most' },
  makersCaption: {
    id: 'Dua puluh penyedia terbesar sejak bergabung, sampai dengan {day}',
    en: 'The twenty largest makers since they joined, up to {day}',
  },
  maker: { id: 'Penyedia', en: 'Maker' },
  place: { id: 'Kecamatan', en: 'District' },
  spread: {
    id: 'Penyedia terbesar menerima {largest} dari {total} dan sepuluh terbesar {topTen}, di antara {makers} penyedia: belanja tersebar.',
    en: 'The largest maker received {largest} of {total}, the ten largest {topTen}, among {makers} makers: spending is spread.',
  },
  concentrated: {
    id: 'Penyedia terbesar menerima {largest} dari {total} dan sepuluh terbesar {topTen}, di antara {makers} penyedia: belanja terpusat dan patut diperiksa.',
    en: 'The largest maker received {largest} of {total}, the ten largest {topTen}, among {makers} makers: spending is concentrated and deserves a look.',
  },
  csvUnits: { id: 'Unduh CSV Unit', en: 'Download units (CSV)' },
  csvMonths: { id: 'Unduh CSV Bulanan', en: 'Download months (CSV)' },
  csvMakers: { id: 'Unduh CSV Penyedia', en: 'Download makers (CSV)' },
  basis: { id: 'Cara menghitung', en: 'How this is counted' },
  basisText: {
    id: 'Yang dihitung adalah nilai kotor pesanan, termasuk pajak yang dipotong, pada bulan pembayarannya. Pesanan yang belum dibayar, ditolak, kedaluwarsa, atau dibatalkan tidak dihitung. Angka bertambah dalam transaksi yang sama dengan pembayaran.',
    en: 'Counted is the gross amount of an order, withheld tax included, in the month of its payment. Orders that are unpaid, declined, expired or cancelled do not count. The figures grow in the same transaction as the payment.',
  },
} as const satisfies Record<string, Text>;
