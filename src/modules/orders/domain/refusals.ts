import { defineRefusal } from '../../../kernel/refusal.ts';

export const meetingStarted = defineRefusal('orders/meeting-started', 422, {
  id: 'Rapat sudah dimulai. Untuk pembelian yang telanjur terjadi, gunakan Pencatatan Susulan.',
  en: 'The meeting has started. For a purchase that already took place, use the late record.',
});
export const meetingCancelled = defineRefusal('orders/meeting-cancelled', 409, {
  id: 'Rapat ini telah dibatalkan, sehingga konsumsinya tidak dapat dipesan.',
  en: 'This meeting was cancelled, so nothing can be ordered for it.',
});
export const packageNotReady = defineRefusal('orders/package-not-ready', 409, {
  id: 'Paket rapat ini belum siap dipesan. Selesaikan disposisi dan penerimaan paketnya dahulu.',
  en: 'The package of this meeting is not ready for orders. Finish its disposition and acceptance first.',
});
export const packageOfOtherYear = defineRefusal('orders/package-of-other-year', 422, {
  id: 'Paket ini untuk Tahun Anggaran {year} dan tidak dapat digunakan.',
  en: 'This package is for budget year {year} and cannot be used.',
});
export const productGone = defineRefusal('orders/product-gone', 409, {
  id: 'Produk ini tidak lagi tersedia. Pilih produk lain.',
  en: 'This product is no longer on offer. Choose another.',
});
export const priceChanged = defineRefusal('orders/price-changed', 409, {
  id: 'Harga {name} sekarang {price} per {unit}. Periksa kembali sebelum mengajukan.',
  en: '{name} now costs {price} per {unit}. Check again before submitting.',
});
export const quantityOutside = defineRefusal('orders/quantity-outside', 422, {
  id: 'Jumlah {name} harus antara {min} dan {max}.',
  en: 'The quantity of {name} must be between {min} and {max}.',
});
export const leadTimeMissed = defineRefusal('orders/lead-time-missed', 422, {
  id: '{name} perlu dipesan paling lambat {hours} jam sebelum tiba. Pilih produk lain atau ubah waktu rapat.',
  en: '{name} must be ordered at least {hours} hours before it arrives. Choose another or move the meeting.',
});
export const zoneNotServed = defineRefusal('orders/zone-not-served', 422, {
  id: '{supplier} tidak mengantar ke lokasi rapat ini. Pilih penyedia lain.',
  en: '{supplier} does not deliver to the place of this meeting. Choose another supplier.',
});
export const kitchenClosed = defineRefusal('orders/kitchen-closed', 422, {
  id: '{supplier} tutup pada hari rapat. Pilih penyedia lain.',
  en: '{supplier} is closed on the day of the meeting. Choose another supplier.',
});
export const capacityExceeded = defineRefusal('orders/capacity-exceeded', 409, {
  id: 'Kapasitas penyedia pada {day} tersisa {left} porsi.',
  en: 'The supplier can still make {left} portions on {day}.',
});
export const halalEnded = defineRefusal('orders/halal-ended', 422, {
  id: 'Sertifikat halal produk ini berakhir pada {day}.',
  en: 'The halal certificate of this product ends on {day}.',
});
export const halalLacking = defineRefusal('orders/halal-lacking', 422, {
  id: '{name} tidak bersertifikat halal untuk hari rapat. Perbarui sertifikat halal Anda, atau tolak pesanan ini.',
  en: '{name} has no halal certificate for the day of the meeting. Renew your halal certificate, or decline the order.',
});
export const emptyBasket = defineRefusal('orders/empty-basket', 422, {
  id: 'Keranjang masih kosong. Pilih sekurangnya satu produk.',
  en: 'The basket is empty. Choose at least one product.',
});
export const twiceInBasket = defineRefusal('orders/twice-in-basket', 422, {
  id: '{name} tercantum dua kali. Gabungkan jumlahnya.',
  en: '{name} is listed twice. Put the quantities together.',
});
