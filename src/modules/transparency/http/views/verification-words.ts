import type { Text } from '../../../../kernel/text.ts';

/** Words of the public check of a code. */
export const words = {
  title: { id: 'Periksa Keaslian', en: 'Check a paper' },
  lead: {
    id: 'Ketik kode verifikasi pada Surat Pesanan, BAST, atau Nota Pengembalian. Siapa pun boleh memeriksa; nama orang tidak ditampilkan.',
    en: 'Type the verification code of an order letter, receipt (BAST) or returned bill. Anybody may check; no person’s name is shown.',
  },
  code: { id: 'Kode verifikasi', en: 'Verification code' },
  certificate: { id: 'Cari sertifikat kurasi produk', en: 'Look up a certificate of curation' },
  codeHint: {
    id: 'Huruf besar atau kecil, dengan atau tanpa spasi. Angka 0 dan huruf O dibaca sama.',
    en: 'In capitals or not, with or without spaces. The digit 0 and the letter O are read alike.',
  },
  check: { id: 'Periksa', en: 'Check' },
  genuine: { id: 'Kode ini asli', en: 'This code is genuine' },
  genuineText: {
    id: 'Cocokkan nomor, nilai, dan tanggal di bawah ini dengan kertas yang Anda pegang. Bila berbeda, kertas itu telah diubah.',
    en: 'Compare number, amount and dates below with the paper you hold. If they differ, the paper was changed.',
  },
  order: { id: 'Pesanan {number}', en: 'Order {number}' },
  number: { id: 'Nomor pesanan', en: 'Order number' },
  state: { id: 'Keadaan', en: 'State' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  supplier: { id: 'Penyedia', en: 'Supplier' },
  amount: { id: 'Nilai', en: 'Amount' },
  ordered: { id: 'Dipesan', en: 'Ordered' },
  paid: { id: 'Dibayar', en: 'Paid' },
  unpaid: { id: 'belum', en: 'not yet' },
  papers: { id: 'Dokumen', en: 'Papers' },
  label: { id: 'Nomor dokumen', en: 'Number' },
  issued: { id: 'Terbit', en: 'Issued' },
  validity: { id: 'Berlaku', en: 'Validity' },
  inForce: { id: 'Berlaku', en: 'In force' },
  replaced: { id: 'Diganti {label}', en: 'Replaced by {label}' },
  hash: { id: 'Sidik SHA-256', en: 'SHA-256' },
  factsHash: { id: 'isi', en: 'content' },
  fileHash: { id: 'berkas PDF', en: 'PDF file' },
  hashText: {
    id: 'Sidik berkas PDF dapat dihitung ulang di komputer mana pun (misalnya dengan sha256sum). Satu bit yang berubah menghasilkan sidik lain.',
    en: 'Any computer can compute the print of the PDF again (for example with sha256sum). One changed bit gives another print.',
  },
  noPapers: {
    id: 'Belum ada dokumen yang terbit untuk pesanan ini.',
    en: 'No paper of this order was issued yet.',
  },
} as const satisfies Record<string, Text>;
