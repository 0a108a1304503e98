import { defineRefusal } from '../../../kernel/refusal.ts';

export const noProcess = defineRefusal('curation/no-process', 409, {
  id: 'Tahapan kurasi belum ditetapkan pemerintah daerah, sehingga produk belum dapat diajukan. Coba lagi setelah tahapannya diumumkan.',
  en: 'The government has not set the levels of curation yet, so no product can be submitted. Try again when they are announced.',
});
export const noCriteria = defineRefusal('curation/no-criteria', 409, {
  id: 'Kriteria penilaian belum ditetapkan pemerintah daerah, sehingga produk belum dapat diajukan.',
  en: 'The government has not set the criteria for scoring yet, so no product can be submitted.',
});
export const makerNotInOrder = defineRefusal('curation/maker-suspended', 403, {
  id: 'Usaha ini sedang ditangguhkan atau dilarang, sehingga pengajuannya tidak dapat diproses. Lihat alasannya di halaman usaha.',
  en: 'This business is suspended or banned, so its submissions cannot go on. See why on the page of the business.',
});
export const makerPending = defineRefusal('curation/maker-pending', 409, {
  id: 'Pendaftaran penyedia ini belum disetujui. Selesaikan dahulu pendaftarannya, baru produknya dapat diluluskan.',
  en: 'The registration of this maker is not approved yet. Finish it first; then the product can be passed.',
});
export const alreadySubmitted = defineRefusal('curation/already-submitted', 409, {
  id: 'Produk ini sudah dalam kurasi. Lihat perjalanannya, atau tarik dahulu pengajuannya.',
  en: 'This product is in curation already. See where it lies, or withdraw the submission first.',
});
export const draftMissing = defineRefusal('curation/no-draft', 409, {
  id: 'Isi produk ini belum ada. Lengkapi drafnya dahulu, lalu ajukan.',
  en: 'This product has no content yet. Complete the draft first, then submit it.',
});
export const contentMissing = defineRefusal('curation/content-incomplete', 422, {
  id: 'Lengkapi isian ini sebelum mengajukan produk.',
  en: 'Complete this field before you submit the product.',
});
export const nothingMended = defineRefusal('curation/nothing-mended', 422, {
  id: 'Draf belum berubah sejak dikembalikan. Perbaiki produknya dahulu, atau tarik pengajuannya.',
  en: 'The draft has not changed since it was returned. Mend the product first, or withdraw the submission.',
});

export const declareFirst = defineRefusal('curation/declare-first', 403, {
  id: 'Isi dahulu pernyataan benturan kepentingan Anda (NIK, alamat, rekening) di halaman Pernyataan Saya.',
  en: 'First declare your interests (NIK, address, account) on the page My declaration.',
});
export const seatsTaken = defineRefusal('curation/taken', 409, {
  id: 'Pengajuan ini sedang dikerjakan orang lain. Ambil pengajuan berikutnya.',
  en: 'Somebody else works on this submission. Take the next one.',
});
export const reserved = defineRefusal('curation/reserved', 409, {
  id: 'Pengajuan perbaikan ini disimpan untuk pemeriksa yang mengembalikannya. Ambil pengajuan berikutnya.',
  en: 'This mended submission is kept for whoever returned it. Take the next one.',
});
export const alreadyDecided = defineRefusal('curation/already-given', 409, {
  id: 'Anda sudah memberi penilaian untuk pengajuan ini.',
  en: 'You have already given your marks for this submission.',
});
export const recusedBefore = defineRefusal('curation/recused', 403, {
  id: 'Anda sudah menyatakan hubungan dengan penyedia ini dan mengundurkan diri dari pengajuannya.',
  en: 'You have declared a tie to this maker and stepped back from this submission.',
});
export const otherPanelNeeded = defineRefusal('curation/other-panel', 403, {
  id: 'Anda ikut memeriksa pengajuan ini sebelum banding. Banding diputuskan oleh orang lain.',
  en: 'You looked at this submission before the appeal. An appeal is decided by others.',
});
export const nothingFree = defineRefusal('curation/nothing-free', 404, {
  id: 'Tidak ada pengajuan bebas yang menunggu di wilayah Anda.',
  en: 'No free submission waits in your area.',
});
export const seatNeeded = defineRefusal('curation/seat-needed', 409, {
  id: 'Ambil dahulu pengajuan ini, atau ambil kembali bila waktu pengerjaannya sudah habis. Isian Anda tetap tersimpan.',
  en: 'Take this submission first, or take it again if your time for it is over. What you typed is kept.',
});

export const taxNeeded = defineRefusal('curation/tax-needed', 422, {
  id: 'Tentukan perlakuan pajak produk ini: jasa katering atau barang (PMK 70/2022 pasal 4).',
  en: 'Say how this product is taxed: catering or goods (PMK 70/2022 article 4).',
});
export const visitNeeded = defineRefusal('curation/visit-needed', 422, {
  id: 'Isi tanggal kunjungan ke dapur.',
  en: 'Fill in the day of the visit to the kitchen.',
});
export const visitInFuture = defineRefusal('curation/visit-in-future', 422, {
  id: 'Tanggal kunjungan tidak boleh sesudah hari ini.',
  en: 'The day of the visit must not lie after today.',
});
export const fixesNeeded = defineRefusal('curation/fixes-needed', 422, {
  id: 'Centang sekurangnya satu hal yang harus diperbaiki.',
  en: 'Tick at least one thing to mend.',
});
export const remarkNeeded = defineRefusal('curation/remark-needed', 422, {
  id: 'Jelaskan di catatan apa yang dimaksud.',
  en: 'Say in the remark what is meant.',
});

export const appealTooLate = defineRefusal('curation/appeal-too-late', 409, {
  id: 'Batas banding sudah lewat pada {day}. Perbaiki produknya, lalu ajukan sebagai pengajuan baru.',
  en: 'The time to appeal ended on {day}. Mend the product and submit it anew.',
});
export const appealedOnce = defineRefusal('curation/appealed-once', 409, {
  id: 'Banding hanya dapat diajukan satu kali. Perbaiki produknya, lalu ajukan sebagai pengajuan baru.',
  en: 'One can appeal only once. Mend the product and submit it anew.',
});
export const newerOpen = defineRefusal('curation/newer-open', 409, {
  id: 'Produk ini sudah diajukan lagi. Tarik dahulu pengajuan baru itu bila ingin mengajukan banding.',
  en: 'This product was submitted again. Withdraw that submission first if you want to appeal.',
});
export const notLateYet = defineRefusal('curation/not-late', 409, {
  id: 'Pengajuan ini belum melewati tanggal janji.',
  en: 'This submission has not passed its promised date.',
});
export const notExpiredYet = defineRefusal('curation/not-expired', 409, {
  id: 'Sertifikat ini masih berlaku.',
  en: 'This certificate is still valid.',
});
export const certificateUnit = defineRefusal('curation/no-issuing-unit', 409, {
  id: 'Unit penerbit sertifikat belum terdaftar. Hubungi administrator.',
  en: 'The unit that issues certificates is not registered. Ask the administrator.',
});
