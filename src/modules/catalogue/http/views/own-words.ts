import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the maker's own products. */
export const own = {
  title: pair('Produk Saya', 'My products'),
  lead: pair(
    'Siapkan produk, ajukan kurasinya, lalu jual di katalog.',
    'Prepare products, submit them for curation, then sell them in the catalogue.',
  ),
  make: pair('Tambah Produk', 'Add a product'),
  newTitle: pair('Produk Baru', 'New product'),
  newLead: pair(
    'Cukup nama untuk mulai. Yang lain dapat dilengkapi kapan saja; draf hanya terlihat oleh usaha Anda.',
    'A name is enough to begin. Complete the rest whenever you like; only your business sees a draft.',
  ),
  empty: pair('Belum ada produk', 'No products yet'),
  emptyText: pair(
    'Foto, isi, dan kemasan produk Anda akan tampil di sini. Mulai dari satu produk andalan.',
    'Your products will be here. Begin with the one you are proud of.',
  ),
  unnamed: pair('Tanpa nama', 'Without a name'),
  grade: pair('Mutu {grade}', 'Grade {grade}'),
  newVersion: pair('Ada perubahan yang belum diajukan', 'Changes not submitted yet'),
  business: pair('Usaha', 'Business'),

  product: pair('Produk', 'Product'),
  name: pair('Nama produk', 'Name of the product'),
  nameHint: pair(
    'Seperti di label, misalnya Nasi Uduk Komplet.',
    'As on the label, Nasi Uduk Komplet for example.',
  ),
  kind: pair('Jenis', 'Kind'),
  meal: pair('Makanan Berat', 'Meal'),
  snack: pair('Kudapan', 'Snack'),
  unitName: pair('Dijual per', 'Sold by the'),
  unitHint: pair('Misalnya kotak, porsi, bungkus.', 'For example kotak, porsi, bungkus.'),
  description: pair('Keterangan', 'Description'),
  descriptionHint: pair('Satu atau dua kalimat untuk pembeli.', 'A sentence or two for the buyer.'),
  descriptionEn: pair('Keterangan dalam bahasa Inggris', 'Description in English'),

  contents: pair('Isi dan Bahan', 'Contents and ingredients'),
  menu: pair('Isi satu porsi', 'What one portion holds'),
  menuHint: pair(
    'Satu baris untuk satu isi: nasi uduk, ayam goreng, sambal.',
    'One line each: rice, fried chicken, sambal.',
  ),
  composition: pair('Bahan', 'Ingredients'),
  compositionHint: pair(
    'Satu baris untuk satu bahan, seperti di label. Bahan terbanyak lebih dahulu.',
    'One line each, as on the label, the largest part first.',
  ),
  allergens: pair('Alergen di dalamnya', 'Allergens in it'),
  allergensHint: pair(
    'Centang semua yang terkandung. Pembeli mengandalkannya.',
    'Tick all that it contains. Buyers rely on it.',
  ),
  traits: pair('Sifat', 'Traits'),
  vegetarian: pair('Vegetarian', 'Vegetarian'),
  spicy: pair('Pedas', 'Spicy'),

  packing: pair('Kemasan dan Masa Simpan', 'Packaging and shelf life'),
  packaging: pair('Kemasan', 'Packaging'),
  packagingHint: pair('Misalnya kotak kertas bersekat.', 'For example a paper box with parts.'),
  packagingEn: pair('Kemasan dalam bahasa Inggris', 'Packaging in English'),
  shelfLife: pair('Masa simpan', 'Shelf life'),
  shelfLifeHint: pair('Berapa jam tetap baik setelah dimasak.', 'How many hours it stays good.'),
  hours: pair('jam', 'hours'),

  photos: pair('Foto', 'Photos'),
  photosNote: pair(
    'Foto pertama menjadi sampul. Foto terang dari atas atau depan, tanpa tulisan.',
    'The first one is the cover. Bright, from above or in front, without writing on it.',
  ),
  addPhotos: pair('Tambah foto', 'Add photos'),
  addPhotosHint: pair(
    'Boleh beberapa sekaligus, paling banyak {max} untuk satu produk. JPG, PNG, atau WebP, masing-masing sampai {size} MB. Data lokasi foto dihapus.',
    'Several at once, at most {max} for one product. JPG, PNG or WebP, up to {size} MB each. Where it was taken is removed.',
  ),
  photo: pair('Foto {n}', 'Photo {n}'),
  cover: pair('Sampul', 'Cover'),
  place: pair('Urutan foto {n}', 'Place of photo {n}'),
  placeShort: pair('Urutan', 'Place'),
  remove: pair('Hapus foto {n}', 'Remove photo {n}'),
  notSaved: pair('Belum disimpan', 'Not saved yet'),

  save: pair('Simpan Draf', 'Save draft'),
  saved: pair('Draf disimpan.', 'The draft is saved.'),
  submit: pair('Ajukan Kurasi', 'Submit for curation'),
  submitted: pair('Produk diajukan untuk dikurasi.', 'The product is submitted for curation.'),
  submitTitle: pair('Siap diajukan', 'Ready to submit'),
  submitText: pair(
    'Draf sudah lengkap. Pendamping, kecamatan, kota, lalu kurator akan memeriksanya; Anda melihat posisinya setiap saat.',
    'The draft is complete. The companion, the kecamatan, the city and then a curator look at it; you see where it lies at any time.',
  ),
  submitNote: pair('Yang diajukan adalah isian yang terakhir disimpan.', 'What was saved last is submitted.'),
  missingTitle: pair('Yang masih kurang', 'Still missing'),
  missingText: pair('Lengkapi untuk dapat mengajukan kurasi:', 'Complete these to submit for curation:'),
  inCuration: pair('Sedang dalam kurasi', 'In curation'),
  inCurationText: pair(
    'Perubahan yang Anda simpan sekarang tidak ikut dalam kurasi yang sedang berjalan.',
    'What you save now is not part of the curation that is under way.',
  ),
  returned: pair('Perlu perbaikan', 'Needs improvement'),
  returnedText: pair(
    'Perbaiki yang diminta, simpan, lalu ajukan kembali dari halaman pengajuan.',
    'Mend what was asked, save, then hand it in again from the page of the submission.',
  ),
  see: pair('Lihat Pengajuan', 'See the submission'),
  offer: pair('Harga dan Syarat', 'Price and terms'),
  result: pair('Hasil Kurasi', 'Result of curation'),
  onSale: pair('Versi yang lulus tetap dijual', 'The passed version stays on sale'),
  onSaleText: pair(
    'Perubahan isi, bahan, kemasan, atau foto menjadi versi baru yang harus lulus kurasi. Sampai itu, pembeli melihat versi yang sudah lulus. Harga tidak perlu dikurasi.',
    'A change of contents, ingredients, packaging or photos is a new version that must pass curation. Until then buyers see the version that passed. The price needs no curation.',
  ),
  seePublic: pair('Lihat di Katalog', 'See it in the catalogue'),
  standing: pair('Keadaan', 'Where it stands'),
  dueBy: pair('Dijanjikan paling lambat {day}', 'Promised by {day}'),

  withdraw: pair('Tarik Produk', 'Withdraw the product'),
  withdrawFold: pair('Berhenti menjual produk ini', 'Stop selling this product'),
  withdrawText: pair(
    'Produk yang ditarik tidak dapat dijual lagi; riwayat dan pesanan lamanya tetap ada. Untuk berhenti sementara, sembunyikan dari halaman penawaran.',
    'A withdrawn product cannot be sold again; its history and old orders stay. To stop for a while, hide it on the page of the offer.',
  ),
  withdrawn: pair('Produk ditarik.', 'The product is withdrawn.'),
  withdrawnText: pair(
    'Produk ini sudah ditarik dan tidak dapat diubah.',
    'This product is withdrawn and cannot be changed.',
  ),
  noBusiness: pair('Halaman ini untuk penyedia', 'This page is for makers'),
} as const;
