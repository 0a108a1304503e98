import type { Text } from '../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Navigation, in the words that officers use. */
export const nav = {
  home: pair('Beranda', 'Home'),
  tasks: pair('Tugas Saya', 'My tasks'),
  catalogue: pair('Katalog', 'Catalogue'),
  meetings: pair('Rapat', 'Meetings'),
  orders: pair('Pesanan', 'Orders'),
  packages: pair('Paket RUP', 'RUP packages'),
  budget: pair('Anggaran', 'Budget'),
  receiving: pair('Penerimaan', 'Receiving'),
  payments: pair('Pembayaran', 'Payments'),
  curation: pair('Kurasi', 'Curation'),
  suppliers: pair('Penyedia', 'Suppliers'),
  reports: pair('Laporan', 'Reports'),
  transparency: pair('Transparansi', 'Transparency'),
  settings: pair('Pengaturan', 'Settings'),
  signIn: pair('Masuk', 'Sign in'),
  signOut: pair('Keluar', 'Sign out'),
  calendar: pair('Kalender', 'Calendar'),
  products: pair('Produk', 'Products'),
  money: pair('Uang', 'Money'),
} as const;

/** Words of the frame around every page. */
export const frame = {
  skip: pair('Langsung ke isi', 'Skip to content'),
  mainNav: pair('Menu utama', 'Main menu'),
  bottomNav: pair('Menu cepat', 'Quick menu'),
  menu: pair('Menu', 'Menu'),
  crumbs: pair('Jejak halaman', 'Breadcrumbs'),
  aside: pair('Fakta untuk keputusan ini', 'Facts for this decision'),
  search: pair('Cari', 'Search'),
  searchHint: pair('Cari kudapan, penyedia, pesanan', 'Search snacks, suppliers, orders'),
  account: pair('Akun {name}', 'Account of {name}'),
  display: pair('Bahasa dan tampilan', 'Language and appearance'),
  toEnglish: pair('English', 'English'),
  toIndonesian: pair('Bahasa Indonesia', 'Bahasa Indonesia'),
  dark: pair('Tampilan gelap', 'Dark appearance'),
  light: pair('Tampilan terang', 'Light appearance'),
  auto: pair('Ikuti perangkat', 'Follow the device'),
  demo: pair(
    'Ini peragaan: semua nama, angka, dan gambar adalah contoh.',
    'This is a demonstration: all names, figures and pictures are examples.',
  ),
  announcement: pair('Pengumuman', 'Announcement'),
  footer: pair(
    'Konsumsi rapat dari usaha kecil Jakarta, dari rencana sampai pembayaran.',
    'Meeting meals from Jakarta’s small businesses, from the plan to the payment.',
  ),
  openSource: pair('Perangkat lunak terbuka', 'Open source software'),
  waiting: pair('{n} menunggu', '{n} waiting'),
} as const;

/** Small words that components need. */
export const small = {
  optional: pair('opsional', 'optional'),
  illustration: pair('Ilustrasi', 'Illustration'),
  noPicture: pair('Belum ada foto', 'No picture yet'),
  legalBasis: pair('Dasar hukum', 'Legal basis'),
  asTable: pair('Lihat sebagai tabel', 'View as a table'),
  by: pair('oleh', 'by'),
  dueBy: pair('Tenggat', 'Due'),
  late: pair('Lewat tenggat', 'Overdue'),
  errorsTitle: pair('Ada yang perlu diperbaiki', 'Something needs correcting'),
  print: pair('Cetak', 'Print'),
  previous: pair('Sebelumnya', 'Previous'),
  next: pair('Berikutnya', 'Next'),
  pages: pair('Halaman', 'Pages'),
  page: pair('Halaman {n}', 'Page {n}'),
  shown: pair('{from}–{to} dari {total}', '{from}–{to} of {total}'),
  perPage: pair('Per halaman', 'Per page'),
  sort: pair('Urutkan', 'Sort'),
  fewer: pair('Kurangi {name}', 'Fewer {name}'),
  more: pair('Tambah {name}', 'More {name}'),
  quantity: pair('Jumlah {name}', 'Quantity of {name}'),
  number: pair('Nomor', 'Number'),
  whatNext: pair('Selanjutnya', 'What happens next'),
  stars: pair('{n} dari 5', '{n} of 5'),
  total: pair('Jumlah', 'Total'),
  thisYear: pair('Tahun ini', 'This year'),
  lastYear: pair('Tahun lalu', 'Last year'),
  month: pair('Bulan', 'Month'),
  share: pair('Bagian', 'Share'),
  name: pair('Nama', 'Name'),
  amount: pair('Nilai', 'Amount'),
  minimumOrder: pair('Min. {n} porsi', 'Min. {n} portions'),
  perPortion: pair('per porsi', 'per portion'),
  chooseOne: pair('Pilih salah satu', 'Choose one'),
} as const;

/** The budget in the words of the budget office. */
export const budgetWords = {
  ceiling: pair('Pagu', 'Ceiling'),
  spent: pair('Realisasi', 'Spent'),
  held: pair('Dicadangkan', 'Held'),
  thisOrder: pair('Pesanan ini', 'This order'),
  left: pair('Sisa Pagu', 'Left'),
  over: pair('Melebihi pagu', 'Over the ceiling'),
} as const;

/** The eight stages of an order, as the compact progress shows them. */
export const stages: readonly Text[] = [
  pair('Disposisi PA/KPA', 'Disposition'),
  pair('Persiapan PPK', 'Preparation'),
  pair('Terima Paket', 'Package accepted'),
  pair('Pesanan', 'Order'),
  pair('Serah Terima', 'Hand-over'),
  pair('Pembayaran', 'Payment'),
  pair('Persetujuan KPA', 'Approval'),
  pair('Penutupan', 'Closing'),
];

/** Buttons: active verbs. */
export const buttons = {
  createMeeting: pair('Buat Rapat', 'Create meeting'),
  findFood: pair('Cari Konsumsi', 'Find meals'),
  addToBasket: pair('Tambahkan ke Keranjang', 'Add to basket'),
  submitToOfficer: pair('Ajukan ke Pejabat Pengadaan', 'Submit to procurement officer'),
  sendOrder: pair('Kirim Pesanan', 'Send order'),
  orderAgain: pair('Pesan Lagi', 'Order again'),
  changeOrder: pair('Ubah Pesanan', 'Change order'),
  cancelOrder: pair('Batalkan Pesanan', 'Cancel order'),
  dispose: pair('Disposisikan', 'Dispose'),
  acceptPackage: pair('Terima Paket', 'Accept package'),
  acceptAll: pair('Terima Semua', 'Accept all'),
  accept: pair('Sanggupi', 'Accept'),
  decline: pair('Tolak', 'Decline'),
  markSent: pair('Tandai Dikirim', 'Mark as sent'),
  enterCode: pair('Masukkan Kode Serah Terima', 'Enter hand-over code'),
  confirmReceipt: pair('Konfirmasi Penerimaan', 'Confirm receipt'),
  object: pair('Ajukan Keberatan', 'Raise an objection'),
  approveReceipt: pair('Setujui Kuitansi', 'Approve receipt'),
  recordPayment: pair('Catat Pembayaran', 'Record payment'),
  requestAutodebit: pair('Ajukan Autodebit', 'Request autodebit'),
  approveAutodebit: pair('Setujui Autodebit', 'Approve autodebit'),
  downloadPapers: pair('Unduh Berkas SPJ', 'Download SPJ papers'),
  closeOrder: pair('Tutup Pesanan', 'Close order'),
  rate: pair('Beri Penilaian', 'Rate'),
  signIn: pair('Masuk', 'Sign in'),
  signOut: pair('Keluar', 'Sign out'),
  save: pair('Simpan', 'Save'),
  back: pair('Kembali', 'Back'),
  search: pair('Cari', 'Search'),
  apply: pair('Terapkan', 'Apply'),
} as const;
