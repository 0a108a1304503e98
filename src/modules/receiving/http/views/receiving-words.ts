/** Words of the pages of receiving. */
export const words = {
  title: { id: 'Penerimaan', en: 'Receiving' },
  lead: {
    id: 'Yang datang hari ini dan yang menunggu konfirmasi.',
    en: 'What comes today, and what waits for confirmation.',
  },
  arriving: { id: 'Akan tiba', en: 'Arriving' },
  confirmTitle: {
    id: 'Menunggu konfirmasi Pejabat Pembuat Komitmen',
    en: 'Awaiting the commitment officer',
  },
  window: {
    id: 'Halaman ini memuat paling banyak {size} kiriman, yang paling dekat waktunya lebih dahulu. Masih ada kiriman di halaman berikutnya.',
    en: 'This page holds at most {size} deliveries, the nearest first. There are more on the next page.',
  },
  windowLast: {
    id: 'Ini halaman {page}, yang terakhir dari daftar kiriman.',
    en: 'This is page {page}, the last of the list of deliveries.',
  },
  emptyTitle: { id: 'Tidak ada kiriman yang ditunggu', en: 'No delivery is awaited' },
  emptyText: {
    id: 'Pesanan yang disanggupi penyedia muncul di sini, yang paling dekat waktunya lebih dahulu.',
    en: 'Orders that a supplier has accepted appear here, the nearest first.',
  },
  inspect: { id: 'Periksa', en: 'Check' },
  toOrder: { id: 'Lihat pesanan', en: 'View the order' },
  from: { id: 'dari {supplier}', en: 'from {supplier}' },
  portions: { id: '{n} porsi', en: '{n} portions' },
  confirm: { id: 'Konfirmasi Penerimaan', en: 'Confirm receipt' },
  confirmHint: {
    id: 'BAST bernomor dibuat untuk setiap pesanan yang dicentang; yang tidak diterima tidak dibayar.',
    en: 'A numbered BAST is made for each ticked order; what was not received is not paid.',
  },
  confirmed: {
    id: 'Penerimaan dikonfirmasi dan BAST dibuat. Bendahara punya waktu tiga hari kerja untuk membayar.',
    en: 'Receipt confirmed and BAST made. The treasurer has three working days to pay.',
  },
  tick: { id: 'Konfirmasi {number}', en: 'Confirm {number}' },
  order: { id: 'Pesanan', en: 'Order' },
  found: { id: 'Hasil pemeriksaan', en: 'Found' },
  receiver: { id: 'Petugas Penerima', en: 'Receiver' },
  value: { id: 'Nilai diterima', en: 'Value received' },
  foundLine: {
    id: '{name}: {accepted} dari {quantity} {unit}',
    en: '{name}: {accepted} of {quantity} {unit}',
  },
  short: { id: 'Kurang {n}', en: '{n} short' },
  poor: { id: 'Mutu kurang', en: 'Poor quality' },
  photo: { id: 'Foto {n}', en: 'Photo {n}' },
  when: { id: 'Tiba', en: 'Arrives' },
  where: { id: 'Tempat', en: 'Place' },
  checkTitle: { id: 'Periksa kiriman', en: 'Check the delivery' },
  checkLead: {
    id: '{title}, dari {supplier}. Hitung sudah diisi sesuai pesanan; ubah bila berbeda.',
    en: '{title}, from {supplier}. Counts are filled in as ordered; change what differs.',
  },
  checkedTitle: { id: 'Hasil pemeriksaan', en: 'What was found' },
  checkedLead: { id: '{title}, dari {supplier}.', en: '{title}, from {supplier}.' },
  ordered: { id: 'Dipesan {n} {unit}', en: 'Ordered {n} {unit}' },
  quality: { id: 'Mutu', en: 'Quality' },
  good: { id: 'Baik', en: 'Good' },
  remark: { id: 'Catatan', en: 'Remark' },
  photoField: { id: 'Foto kiriman', en: 'Photo of the delivery' },
  photoHint: {
    id: 'Satu foto cukup. JPG atau PNG paling besar 10 MB; lokasi dalam foto dihapus.',
    en: 'One photo is enough. JPG or PNG of at most 10 MB; the place in the photo is removed.',
  },
  code: { id: 'Kode serah terima', en: 'Hand-over code' },
  codeHint: {
    id: 'Enam angka di halaman pesanan Anda. Bacakan kepada pengantar sesudah barang dihitung. Tersisa {n} kesempatan.',
    en: 'Six digits on your order’s page. Read them to the courier after counting. {n} tries are left.',
  },
  submit: { id: 'Simpan Pemeriksaan', en: 'Save the check' },
  inspected: {
    id: 'Pemeriksaan tersimpan. Pejabat Pembuat Komitmen akan mengonfirmasi dan BAST dibuat.',
    en: 'The check is saved. The commitment officer will confirm it and the BAST is made.',
  },
  lockedTitle: { id: 'Kode serah terima terkunci', en: 'The hand-over code is locked' },
  lockedText: {
    id: 'Kode sudah lima kali salah. Pemohon mendapat tugas untuk membuat kode baru.',
    en: 'The code was wrong five times. The requester has been asked to make a new one.',
  },
  lockedRenew: {
    id: 'Kode sudah lima kali salah. Buat kode baru agar kiriman dapat diperiksa.',
    en: 'The code was wrong five times. Make a new one, so that the delivery can be checked.',
  },
  renew: { id: 'Buat Kode Baru', en: 'Make a new code' },
  codeRenewed: { id: 'Kode serah terima baru dibuat.', en: 'A new hand-over code was made.' },
  notMine: {
    id: 'Hanya Petugas Penerima {unit} yang dapat memeriksa kiriman ini.',
    en: 'Only the receiving officer of {unit} can check this delivery.',
  },
  notNow: {
    id: 'Pesanan ini tidak sedang menunggu pemeriksaan.',
    en: 'This order does not wait for a check now.',
  },
} as const;
