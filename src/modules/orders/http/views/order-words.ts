import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const words = {
  eyebrow: pair('Pesanan {number}', 'Order {number}'),
  lead: pair(
    '{unit} memesan {n} porsi dari {supplier}, tiba {when}.',
    '{unit} orders {n} portions from {supplier}, to arrive {when}.',
  ),
  lines: pair('Yang dipesan', 'What is ordered'),
  product: pair('Produk', 'Product'),
  price: pair('Harga', 'Price'),
  quantity: pair('Jumlah', 'Quantity'),
  accepted: pair('Diterima', 'Received'),
  amount: pair('Nilai', 'Amount'),
  poor: pair('Mutu kurang', 'Poor quality'),
  delivery: pair('Pengantaran', 'Delivery'),
  arrives: pair('Tiba', 'Arrives'),
  meeting: pair('Rapat', 'Meeting'),
  meetingStarts: pair('Rapat mulai', 'Meeting starts'),
  room: pair('Ruang', 'Room'),
  address: pair('Alamat', 'Address'),
  people: pair('Peserta', 'Attendees'),
  contact: pair('Hubungi penyedia', 'Contact the supplier'),
  orderedBy: pair('Dipesan oleh', 'Ordered by'),
  note: pair('Catatan', 'Note'),
  package: pair('Paket RUP', 'RUP package'),
  answerBy: pair('Jawaban paling lambat', 'Answer due'),
  payBy: pair('Dibayar paling lambat', 'Payment due'),
  paid: pair('Dibayar', 'Paid'),
  payLater: pair('3 hari kerja sesudah BAST', '3 working days after the BAST'),
  handover: pair('Kode serah terima', 'Hand-over code'),
  handoverHint: pair(
    'Sebutkan kepada pengantar hanya setelah jumlahnya sesuai. Penyedia tidak melihat kode ini.',
    'Tell it to the courier only when the count is right. The supplier does not see this code.',
  ),
  wrongCode: pair('Kode tidak sesuai. Tersisa {n} kesempatan.', 'The code is not right. {n} tries are left.'),
  rightCode: pair('Kode sesuai, pesanan diserahkan.', 'The code is right: handed over.'),
  withoutCode: pair('Serah terima tanpa kode: {reason}', 'Handed over without the code: {reason}'),
  verification: pair('Kode verifikasi untuk SIPD', 'Verification code for SIPD'),
  verificationHint: pair(
    'Tulis pada entri SIPD. Siapa pun dapat memeriksanya.',
    'Write it into the SIPD entry. Anybody can check it.',
  ),
  verificationLink: pair('Lihat halaman verifikasi', 'See the verification page'),
  qr: pair('Kode QR ke halaman verifikasi', 'QR code to the verification page'),
  stages: pair('Delapan tahap', 'Eight stages'),
  inherited: pair('Tahap 1–3 diwarisi dari paket {rup}', 'Stages 1–3 came with package {rup}'),
  inheritedBy: pair('{day}, {by}', '{day}, {by}'),
  timeline: pair('Riwayat', 'Timeline'),
  papers: pair('Berkas', 'Papers'),
  paperReplaced: pair('Sudah diganti', 'Replaced'),
  papersNone: pair(
    'Berkas muncul di sini begitu terbit: BAST, kuitansi, bukti potong.',
    'Papers appear here as they are issued: BAST, receipt, withholding slip.',
  ),
  siblings: pair('Pesanan lain untuk rapat ini', 'Other orders for this meeting'),
  policy: pair('Di luar ketentuan, dengan dasar', 'Beyond the rule, on this ground'),
  recorded: pair('{rule}: dicatat', '{rule}: recorded'),
  permitted: pair('{rule}: diizinkan PA/KPA', '{rule}: permitted by PA/KPA'),
  money: pair('Uang Anda', 'Your money'),
  moneyNet: pair('Bersih untuk Anda', 'Net to you'),
  moneyWhen: pair('Cair', 'Paid'),
  you: pair('Anda', 'You'),
  moneyDesk: pair('Di meja', 'On the desk of'),
  budget: pair('Anggaran', 'Budget'),
  budgetPackage: pair('Paket {rup}', 'Package {rup}'),
  rating: pair('Penilaian', 'Rating'),
  ratingLine: pair(
    'Kesesuaian {accuracy}, pelayanan {service}, ketepatan waktu {timeliness} dari 5.',
    'Accuracy {accuracy}, service {service}, timeliness {timeliness} of 5.',
  ),
  returned: pair('Tagihan dikembalikan', 'The bill was returned'),
  declinedBecause: pair('Ditolak penyedia: {reason}', 'Declined by the supplier: {reason}'),
  cancelledBecause: pair('Dibatalkan: {reason}', 'Cancelled: {reason}'),
  expiredText: pair(
    'Pesanan tidak terjawab sampai batas waktu. Dana yang dicadangkan telah dilepas.',
    'The order was not answered in time. The money that was held has been released.',
  ),
  doneSubmitted: pair('Pesanan diajukan', 'Order submitted'),
  donePlaced: pair('Pesanan terkirim', 'Order sent'),
  nextOfficer: pair(
    'Pejabat Pengadaan memeriksa lalu mengirimkannya ke penyedia.',
    'The procurement officer checks it and sends it to the supplier.',
  ),
  nextSigner: pair(
    'Pejabat Pembuat Komitmen menandatangani Surat Pesanan, lalu pesanan terkirim ke penyedia.',
    'The commitment officer signs the order letter, and the order goes to the supplier.',
  ),
  nextAnswer: pair('{supplier} menjawab paling lambat {when}.', '{supplier} answers by {when}.'),
  nextAnswerLater: pair('{supplier} menyanggupi atau menolak.', '{supplier} accepts or declines.'),
  nextDelivery: pair(
    'Makanan tiba {when}. Petugas Penerima memegang kode serah terima.',
    'The food arrives {when}. The receiver holds the hand-over code.',
  ),
  nextHeld: pair(
    'Dana {sum} sudah dicadangkan pada paket dan rekeningnya.',
    '{sum} is already held on the package and its line.',
  ),
} as const;

/** Why a bill came back, by the codes of the treasurer's bench. */
export const billReasons: Readonly<Record<string, Text>> = {
  attendance: pair('Daftar hadir belum ada', 'The attendance list is missing'),
  invitation: pair('Undangan belum ada', 'The invitation is missing'),
  minutes: pair('Notula belum ada', 'The minutes are missing'),
  account: pair('Kode rekening atau kegiatan keliru', 'Account or activity is wrong'),
  other: pair('Alasan lain', 'Another reason'),
};

/** Papers by their series; another series keeps its code. */
export const paperWords: Readonly<Record<string, Text>> = {
  SP: pair('Surat Pesanan', 'Order letter'),
  BAST: pair('Berita Acara Serah Terima', 'Hand-over record (BAST)'),
  KW: pair('Kuitansi', 'Receipt'),
  BP: pair('Bukti potong', 'Withholding slip'),
  NP: pair('Nota Pengembalian', 'Note of return'),
};

export const actWords = {
  title: pair('Tindakan', 'Action'),
  your: pair('Giliran Anda', 'Your turn'),
  waiting: pair('Menunggu {position}', 'Waiting for {position}'),
  waitingText: pair(
    'Langkah berikutnya, {verb}, dilakukan oleh {position}.',
    'The next step, {verb}, is done by the {position}.',
  ),
  until: pair('Tenggat {when}.', 'Due {when}.'),
  nothing: pair('Tidak ada langkah lagi', 'No further step'),
  nothingText: pair('Pesanan ini sudah berakhir.', 'This order has ended.'),
  send: pair(
    'Periksa isi dan nilainya. Setelah dikirim, {supplier} menjawab paling lambat seperempat waktu yang tersisa.',
    'Check what it holds and its value. Once sent, {supplier} answers within a quarter of the time that is left.',
  ),
  sendToSigner: pair(
    'Periksa isi dan nilainya. Nilainya di atas batas tanda tangan Anda, jadi Pejabat Pembuat Komitmen menandatangani sebelum {supplier} menerimanya.',
    'Check what it holds and its value. It is above what you may sign, so the commitment officer signs before {supplier} receives it.',
  ),
  sign: pair(
    'Pejabat Pengadaan sudah memeriksanya. Dengan menandatangani Surat Pesanan ini, pesanan {sum} terkirim ke {supplier}.',
    'The procurement officer has checked it. When you sign this order letter, the order of {sum} goes to {supplier}.',
  ),
  return: pair('Tidak menandatangani? Kembalikan', 'Not signing? Return it'),
  returnText: pair(
    'Pesanan kembali ke Pejabat Pengadaan dengan alasan Anda. Dana tetap dicadangkan.',
    'The order goes back to the procurement officer with your reason. The money stays held.',
  ),
  returnReason: pair('Alasan dikembalikan', 'Why you return it'),
  signed: pair(
    'Surat Pesanan ditandatangani dan pesanan terkirim ke penyedia.',
    'The order letter is signed and the order went to the supplier.',
  ),
  returned: pair(
    'Pesanan dikembalikan ke Pejabat Pengadaan.',
    'The order went back to the procurement officer.',
  ),
  accept: pair(
    'Dengan menyanggupi, Anda berjanji mengantar {n} porsi pada {when}. Bersih untuk Anda {net}.',
    'By accepting you promise to deliver {n} portions on {when}. Net to you {net}.',
  ),
  decline: pair('Tidak dapat melayani? Tolak pesanan', 'Cannot serve it? Decline'),
  declineReason: pair('Alasan menolak', 'Why you decline'),
  declineRemark: pair('Keterangan', 'Remark'),
  dispatch: pair(
    'Tekan saat makanan berangkat dari dapur. Setelah itu pesanan tidak dapat diubah lagi.',
    'Press when the food leaves the kitchen. After that nothing of the order changes.',
  ),
  dispatchFrom: pair(
    'Saat makanan berangkat dari dapur, tandai dikirim di sini. Dapat ditekan mulai {day}.',
    'When the food leaves the kitchen, mark it as sent here. It can be pressed from {day}.',
  ),
  handOver: pair(
    'Di tempat, minta petugas penerima menghitung. Sesudah jumlahnya sesuai, ia menyebutkan kode enam angka.',
    'On the spot, ask the receiver to count. When the count is right, you are told a code of six digits.',
  ),
  handOverFrom: pair(
    'Kode serah terima dimasukkan di sini pada hari rapat, {day}.',
    'The hand-over code is entered here on the day of the meeting, {day}.',
  ),
  handOverFold: pair('Sudah di tempat? Masukkan kode', 'There already? Enter the code'),
  code: pair('Kode serah terima', 'Hand-over code'),
  triesLeft: pair('Tersisa {n} kesempatan.', '{n} tries are left.'),
  locked: pair('Kode serah terima terkunci', 'The hand-over code is locked'),
  lockedText: pair(
    'Kode sudah lima kali salah. Pemohon diminta membuat kode baru; petugas penerima akan menyebutkannya.',
    'The code was wrong five times. The requester has been asked to make a new one, and the receiver will tell it.',
  ),
  handedOver: pair(
    'Kode sesuai. Pesanan diserahkan dan diperiksa petugas penerima.',
    'The code is right. The order is handed over, and the receiver checks it.',
  ),
  cancel: pair('Batalkan pesanan ini', 'Cancel this order'),
  cancelText: pair(
    'Dana {sum} dilepas kembali dan penyedia diberi tahu. Pembatalan tidak dapat ditarik.',
    '{sum} is released and the supplier is told. A cancellation cannot be undone.',
  ),
  cancelReason: pair('Alasan pembatalan', 'Reason for cancelling'),
  cancelHint: pair('Sekurangnya 20 huruf.', 'At least 20 characters.'),
  close: pair(
    'Nilai penyedia lalu tutup pesanan. Tiga ketukan cukup.',
    'Rate the supplier, then close the order. Three taps are enough.',
  ),
  comment: pair('Komentar', 'Comment'),
  replace: pair('Cari Penyedia Pengganti', 'Find another supplier'),
  replaceText: pair(
    'Dana pesanan ini sudah dilepas. Pilih penyedia lain untuk rapat yang sama.',
    'The money of this order is released. Choose another supplier for the same meeting.',
  ),
  againText: pair(
    'Rapat serupa lagi? Isinya sudah tersalin.',
    'A similar meeting again? It is copied for you.',
  ),
  sent: pair('Pesanan sudah diperiksa dan diteruskan.', 'The order is checked and passed on.'),
  accepted: pair('Pesanan disanggupi. Terima kasih.', 'The order is accepted. Thank you.'),
  declined: pair('Pesanan ditolak.', 'The order is declined.'),
  dispatched: pair('Pesanan ditandai dalam pengiriman.', 'The order is marked as on its way.'),
  cancelled: pair(
    'Pesanan dibatalkan dan dananya dilepas.',
    'The order is cancelled and its money released.',
  ),
  closed: pair(
    'Pesanan ditutup. Terima kasih atas penilaiannya.',
    'The order is closed. Thank you for the rating.',
  ),
} as const;
