import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the pages about a maker's certificates. */
export const certificateWords = {
  title: pair('Sertifikat usaha', 'Certificates'),
  selling: pair('Yang diperlukan untuk berjualan', 'What selling needs'),
  lead: pair(
    'Halal, SPP-IRT, BPOM MD, laik higiene, dan NIB. Produk yang wajib bersertifikat hanya dijual selama sertifikatnya berlaku.',
    'Halal, SPP-IRT, BPOM MD, hygiene and NIB. What must be certified is sold only while its certificate is in force.',
  ),
  business: pair('Usaha', 'Business'),
  none: pair('Belum ada sertifikat', 'No certificates yet'),
  noneText: pair(
    'Mulai dari sertifikat halal: tanpa itu makanan tidak dapat dipesan setelah wajib halal berlaku.',
    'Begin with the halal certificate: once the duty is in force, food cannot be ordered without it.',
  ),
  known: pair('Sertifikat halal Anda sudah tercatat', 'Your halal certificate is on record'),
  knownText: pair(
    'Nomor {number}, {end}. Unggah berkasnya di sini agar Anda diingatkan sebelum berakhir.',
    'Number {number}, {end}. Upload its paper here, so that you are reminded before it ends.',
  ),
  gap: pair('Sebagian produk belum bersertifikat halal', 'Some products have no halal certificate'),
  gapText: pair('{names}.', '{names}.'),
  add: pair('Tambah sertifikat', 'Add a certificate'),
  addText: pair(
    'Pendamping di kecamatan Anda memeriksa berkasnya dalam dua hari kerja.',
    'The companion of your kecamatan checks the paper within two working days.',
  ),
  kind: pair('Jenis', 'Kind'),
  number: pair('Nomor', 'Number'),
  numberHint: pair(
    'Seperti tertulis pada sertifikat, misalnya {example}.',
    'As on the certificate, for example {example}.',
  ),
  issuer: pair('Penerbit', 'Issued by'),
  validFrom: pair('Berlaku mulai', 'In force from'),
  validTo: pair('Berlaku sampai', 'Valid until'),
  validToHint: pair(
    'Kosongkan bila pada sertifikat halal atau NIB tidak ada tanggal akhir.',
    'Leave empty where a halal certificate or NIB has no end.',
  ),
  forWhat: pair('Berlaku untuk', 'It is for'),
  kitchen: pair('Seluruh dapur', 'The whole kitchen'),
  file: pair('Foto atau PDF sertifikat', 'Photo or PDF of the certificate'),
  fileHint: pair(
    'PDF, JPG, atau PNG paling besar {max} MB; semua sudut terlihat.',
    'PDF, JPG or PNG of at most {max} MB; all corners visible.',
  ),
  send: pair('Kirim untuk Diperiksa', 'Send for a check'),
  sent: pair(
    'Sertifikat dikirim dan menunggu pemeriksaan.',
    'The certificate was sent and awaits its check.',
  ),
  noEnd: pair('tanpa tanggal akhir', 'no end'),
  until: pair('sampai {day}', 'until {day}'),
  ended: pair('berakhir {day}', 'ended {day}'),
  soon: pair('Segera berakhir', 'Ends soon'),
  refusedFor: pair('Tidak diterima: {reason}', 'Not accepted: {reason}'),
  open: pair('Lihat berkas', 'See the paper'),
  withdraw: pair('Tarik', 'Withdraw'),
  withdrawn: pair('Sertifikat ditarik.', 'The certificate was withdrawn.'),
  current: pair('Berlaku dan menunggu', 'In force and waiting'),
  past: pair('Sudah tidak berlaku', 'No longer in force'),

  checkTitle: pair('Periksa sertifikat', 'Check a certificate'),
  paper: pair('Berkas', 'Paper'),
  paperText: pair('Bandingkan dengan isian di sebelahnya.', 'Compare it with what was typed beside it.'),
  openPdf: pair('Buka berkas PDF', 'Open the PDF'),
  typedIn: pair('Isian penyedia', 'What the supplier typed'),
  addedAt: pair('Diunggah', 'Uploaded'),
  checkedAt: pair('Diperiksa', 'Checked'),
  decision: pair('Keputusan', 'Decision'),
  outcome: pair('Hasil pemeriksaan', 'Result of the check'),
  accept: pair('Diterima', 'Accepted'),
  acceptNote: pair(
    'Nomor, nama, dan tanggal sama dengan berkas.',
    'Number, name and dates are those of the paper.',
  ),
  refuse: pair('Tidak diterima', 'Not accepted'),
  reason: pair('Alasan', 'Reason'),
  reasonHint: pair('Hanya bila tidak diterima.', 'Only if it is not accepted.'),
  remark: pair('Catatan untuk penyedia', 'Note to the supplier'),
  save: pair('Simpan Keputusan', 'Save the decision'),
  saved: pair('Keputusan disimpan.', 'The decision was saved.'),
  look: pair(
    'Belum ada register yang tersambung: periksa dengan melihat berkasnya.',
    'No register is connected: look at the paper.',
  ),
  found: pair('Ditemukan pada {register} atas nama {holder}.', 'Found in {register}, held by {holder}.'),
  differs: pair('Menurut {register}: {reason}.', 'According to {register}: {reason}.'),
  alreadyChecked: pair('Sertifikat ini sudah diperiksa.', 'This certificate has been checked.'),
} as const;
