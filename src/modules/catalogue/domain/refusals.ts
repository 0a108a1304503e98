import { defineRefusal } from '../../../kernel/refusal.ts';

export const photoNotStaged = defineRefusal('catalogue/photo-not-staged', 422, {
  id: 'Foto belum terunggah dengan baik. Pilih kembali fotonya, lalu simpan.',
  en: 'A photo was not uploaded properly. Choose it again, then save.',
});

export const photoRefused = defineRefusal('catalogue/photo-refused', 415, {
  id: 'Satu foto ditolak. Unggah foto JPG, PNG, atau WebP, paling besar {max} MB dan 50 megapiksel. Foto lain tetap tersimpan di isian ini.',
  en: 'One photo was refused. Upload a JPG, PNG or WebP photo of at most {max} MB and 50 megapixels. The others are kept in this form.',
});

export const notAPhoto = defineRefusal('catalogue/not-a-photo', 415, {
  id: 'Foto produk harus berupa gambar JPG, PNG, atau WebP.',
  en: 'A product photo must be a JPG, PNG or WebP picture.',
});

export const photoOfElsewhere = defineRefusal('catalogue/photo-unknown', 422, {
  id: 'Salah satu foto tidak dikenali sebagai foto produk ini. Unggah kembali fotonya.',
  en: 'One of the photos is not known as a photo of this product. Upload it again.',
});

export const photoTwice = defineRefusal('catalogue/photo-twice', 422, {
  id: 'Foto yang sama terpasang dua kali. Hapus salah satunya.',
  en: 'The same photo is there twice. Remove one of them.',
});

export const tooManyPhotos = defineRefusal('catalogue/too-many-photos', 422, {
  id: 'Paling banyak {max} foto untuk satu produk. Hapus salah satu dahulu.',
  en: 'At most {max} photos for one product. Remove one first.',
});

export const tooManyProducts = defineRefusal('catalogue/too-many-products', 422, {
  id: 'Usaha Anda sudah memiliki {max} produk. Tarik produk yang tidak dijual lagi, lalu buat yang baru.',
  en: 'Your business already has {max} products. Withdraw what you no longer sell, then make a new one.',
});

export const makerBanned = defineRefusal('catalogue/maker-banned', 403, {
  id: 'Usaha ini sedang dikenai larangan, sehingga produk baru tidak dapat disiapkan. Lihat alasannya di halaman usaha Anda.',
  en: 'This business is banned, so that no product can be prepared. See why on the page of your business.',
});

export const stillInCuration = defineRefusal('catalogue/still-in-curation', 409, {
  id: 'Produk ini sedang dalam kurasi. Tarik dahulu pengajuannya, lalu tarik produknya.',
  en: 'This product is in curation. Withdraw the submission first, then the product.',
});

export const stillOrdered = defineRefusal('catalogue/still-ordered', 409, {
  id: 'Masih ada pesanan produk ini yang belum diserahkan. Sembunyikan dahulu agar tidak dipesan lagi, dan tarik setelah pesanannya diserahkan.',
  en: 'There are orders of this product that are not handed over yet. Hide it, so that it is not ordered any more, and withdraw it after the hand-over.',
});
