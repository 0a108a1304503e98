import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const words = {
  title: pair('Periksa keranjang', 'Check the basket'),
  titleChange: pair('Ubah pesanan {number}', 'Change order {number}'),
  lead: pair(
    'Jumlah sudah mengikuti jumlah peserta. Ubah bila perlu, lalu ajukan.',
    'Quantities follow the number of attendees. Change them where needed, then submit.',
  ),
  leadChange: pair(
    'Sampai penyedia menyanggupi, jumlah dapat diubah, produknya yang lain ditambahkan, dan 0 mengeluarkan produk. Dana yang dicadangkan mengikuti.',
    'Until the supplier accepts, change quantities, add other products of his, and take products out with 0. The money that is held follows.',
  ),
  split: pair(
    'Keranjang ini menjadi {n} pesanan: satu untuk setiap penyedia.',
    'This basket becomes {n} orders: one for each supplier.',
  ),
  orderOf: pair('Pesanan {n} dari {total}', 'Order {n} of {total}'),
  perHead: pair('{price} per orang', '{price} per head'),
  ceiling: pair('batas {price}', 'ceiling {price}'),
  within: pair('dalam batas', 'within the ceiling'),
  above: pair('di atas batas', 'above the ceiling'),
  portions: pair('untuk {n} peserta', 'for {n} attendees'),
  limits: pair('Min. {min}, maks. {max} {unit}', 'Min. {min}, max. {max} {unit}'),
  gone: pair('Produk ini tidak lagi tersedia', 'This product is no longer on offer'),
  takeOut: pair('Keluarkan', 'Take out'),
  takeOutOf: pair('Keluarkan {name} dari keranjang', 'Take {name} out of the basket'),
  gross: pair('Nilai pesanan', 'Value of the order'),
  tax: pair('Dipotong {tax}', 'Withheld: {tax}'),
  taxNone: pair('Tidak ada pajak yang dipotong', 'No tax is withheld'),
  taxRule: pair(
    '{base} × {rate} % menurut {basis}, kode objek {code}',
    '{base} × {rate} % by {basis}, object code {code}',
  ),
  net: pair('Diterima penyedia', 'Net to the supplier'),
  total: pair('Jumlah seluruhnya', 'Total of all'),
  totalPerHead: pair('Per peserta', 'Per attendee'),
  leftAfter: pair('Sisa Pagu sesudah pesanan', 'Left after this order'),
  budget: pair('Paket {rup}', 'Package {rup}'),
  budgetLine: pair('Rekening belanja', 'Budget line'),
  note: pair('Catatan untuk penyedia', 'Note for the supplier'),
  noteHint: pair(
    'Misalnya: tanpa kacang, antar lewat pintu belakang.',
    'For example: no peanuts, deliver at the back door.',
  ),
  recompute: pair('Hitung ulang', 'Calculate again'),
  addMore: pair('Tambah produk lain', 'Add other products'),
  further: pair('Tambah produk lain dari {maker} ({n})', 'Add other products of {maker} ({n})'),
  furtherHint: pair(
    'Isi jumlahnya. Yang tetap 0 tidak ikut dipesan.',
    'Fill in how many. What stays 0 is not ordered.',
  ),
  confirmChange: pair(
    'Nilai pesanan menjadi {sum}; dana yang dicadangkan mengikuti.',
    'The order comes to {sum}; the money that is held follows.',
  ),
  checkedAgain: pair(
    'Pejabat Pengadaan memeriksa pesanan ini lagi sebelum penyedia dapat menjawab.',
    'The procurement officer checks this order again before the supplier can answer.',
  ),
  checkedAgainAbove: pair(
    'Pejabat Pengadaan memeriksa pesanan ini lagi sebelum penyedia dapat menjawab; di atas {sum}, Pejabat Pembuat Komitmen juga menandatanganinya lagi.',
    'The procurement officer checks this order again before the supplier can answer; above {sum}, the commitment officer also signs it again.',
  ),
  signedAgain: pair(
    'Nilainya di atas {sum}: Pejabat Pembuat Komitmen menandatanganinya lagi sebelum penyedia dapat menjawab.',
    'It comes to more than {sum}: the commitment officer signs it again before the supplier can answer.',
  ),
  sentAgain: pair(
    'Surat Pesanan terbit ulang dan langsung dikirim; penyedia menjawab lagi.',
    'The order letter is issued anew and sent at once; the supplier answers again.',
  ),
  saveChange: pair('Simpan Perubahan', 'Save the change'),
  confirmSubmit: pair(
    'Dana {sum} langsung dicadangkan. Pejabat Pengadaan memeriksa lalu mengirimkannya ke penyedia.',
    '{sum} is held at once. The procurement officer checks the order and sends it to the supplier.',
  ),
  confirmPlace: pair(
    'Dana {sum} langsung dicadangkan dan pesanan langsung terkirim ke penyedia.',
    '{sum} is held at once and the order goes to the supplier at once.',
  ),
  problems: pair('Perlu diperbaiki sebelum diajukan', 'To be corrected before submitting'),
  empty: pair('Keranjang masih kosong', 'The basket is empty'),
  emptyText: pair(
    'Pilih dahulu makanan atau kudapan yang dapat diantar ke rapat ini.',
    'First choose what can be brought to this meeting.',
  ),
  rules: pair('Dasar hitungan', 'How it is reckoned'),
  ruleRounding: pair(
    'Pajak dihitung sekali atas nilai setiap pesanan dan dibulatkan ke rupiah terdekat. Jasa boga tidak dikenai PPN (PMK 70/2022).',
    'Tax is reckoned once on the value of each order and rounded to the nearest rupiah. Catering is free of VAT (PMK 70/2022).',
  ),
  submitted: pair(
    'Pesanan diajukan dan dananya dicadangkan.',
    'The order is submitted and its money is held.',
  ),
  placed: pair('Pesanan dikirim ke penyedia.', 'The order was sent to the supplier.'),
  changed: pair('Pesanan diubah.', 'The order was changed.'),
} as const;
