import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const words = {
  title: pair('Katalog', 'Catalogue'),
  lead: pair(
    'Kudapan dan makanan dari usaha kecil Jakarta yang lulus kurasi.',
    'Snacks and meals of Jakarta’s small businesses that have passed curation.',
  ),
  description: pair(
    'Katalog konsumsi rapat Pemerintah Provinsi DKI Jakarta: menu, harga, sertifikat halal, dan penyedianya.',
    'Catalogue of meeting meals of the Jakarta government: menus, prices, halal certificates and their makers.',
  ),
  search: pair('Cari produk atau penyedia', 'Search products or suppliers'),
  all: pair('Semua', 'All'),
  kind: pair('Jenis', 'Kind'),
  snack: pair('Kudapan', 'Snacks'),
  meal: pair('Makanan Berat', 'Meals'),
  price: pair('Harga', 'Price'),
  upTo: pair('sampai Rp{to}.000', 'up to Rp{to}.000'),
  between: pair('Rp{from}.000–{to}.000', 'Rp{from}.000–{to}.000'),
  above: pair('di atas Rp{from}.000', 'above Rp{from}.000'),
  place: pair('Wilayah dapur', 'Kitchen’s area'),
  district: pair('Kecamatan', 'District'),
  diet: pair('Pilihan', 'Options'),
  vegetarian: pair('Vegetarian', 'Vegetarian'),
  spicy: pair('Pedas', 'Spicy'),
  notSpicy: pair('Tidak pedas', 'Not spicy'),
  byPrice: pair('Termurah', 'Cheapest'),
  byName: pair('Nama', 'Name'),
  byRating: pair('Nilai tertinggi', 'Best rated'),
  more: pair('Saring lagi', 'More filters'),
  grade: pair('Mutu {grade}', 'Grade {grade}'),
  halal: pair('Halal', 'Halal'),
  min: pair('Min. {n} {unit}', 'Min. {n} {unit}'),
  perUnit: pair('per {unit}', 'each'),
  box: pair('kotak', 'boxes'),
  portion: pair('porsi', 'portions'),
  perBox: pair('per kotak', 'per box'),
  perPortion: pair('per porsi', 'per portion'),
  none: pair('Belum ada produk yang cocok', 'No product fits yet'),
  noneText: pair('Coba kata lain, atau lepaskan satu saringan.', 'Try other words, or take off one filter.'),
  clear: pair('Hapus semua saringan', 'Clear all filters'),
  signInToOrder: pair(
    'Untuk memesan, masuk lalu buat rapat: katalog menampilkan yang dapat diantar ke sana.',
    'To order, sign in and create a meeting: the catalogue then shows what can be brought there.',
  ),
  chooseMeeting: pair('Buat Rapat', 'Create meeting'),
} as const;

export const productWords = {
  menu: pair('Isi satu porsi', 'What one portion holds'),
  about: pair('Keterangan', 'Details'),
  allergens: pair('Alergen', 'Allergens'),
  noAllergens: pair('Tidak ada yang umum diketahui', 'None of the common ones'),
  halalNumber: pair('Sertifikat halal', 'Halal certificate'),
  halalUntil: pair('{number}, berlaku sampai {day}', '{number}, valid until {day}'),
  halalEnded: pair('{number}, berakhir {day}', '{number}, ended {day}'),
  halalNone: pair('Belum bersertifikat', 'Not certified yet'),
  pirt: pair('Izin SPP-IRT', 'SPP-IRT permit'),
  gradeTerm: pair('Mutu kurasi', 'Curation grade'),
  gradeSince: pair('{grade}, lulus {day}', '{grade}, passed {day}'),
  shelfLife: pair('Tahan simpan', 'Keeps for'),
  hours: pair('{n} jam', '{n} hours'),
  days: pair('{n} hari', '{n} days'),
  packaging: pair('Kemasan', 'Packaging'),
  leadTime: pair('Waktu pesan', 'Order ahead'),
  leadTimeText: pair('paling lambat {time} sebelum tiba', 'at least {time} before it arrives'),
  portions: pair('Jumlah pesanan', 'Order size'),
  portionsText: pair('{min} sampai {max} {unit}', '{min} to {max} {unit}'),
  prices: pair('Harga menurut jumlah', 'Price by quantity'),
  from: pair('Mulai dari', 'From'),
  pricePer: pair('Harga', 'Price'),
  saving: pair('Hemat', 'Saves'),
  maker: pair('Penyedia', 'Supplier'),
  aboutMaker: pair('Profil dan semua produknya', 'Profile and all products'),
  since: pair('Bergabung sejak {year}', 'With us since {year}'),
  jakpreneur: pair('Binaan Jakpreneur', 'Jakpreneur member'),
  micro: pair('Usaha mikro', 'Micro business'),
  smallBusiness: pair('Usaha kecil', 'Small business'),
  ordersDone: pair('{n} pesanan selesai dibayar', '{n} orders paid'),
  others: pair('Produk lain dari {maker}', 'More from {maker}'),
  gone: pair('Produk ini tidak lagi ditawarkan', 'This product is no longer on offer'),
  goneText: pair(
    'Halaman ini disimpan untuk pesanan yang pernah memuatnya.',
    'This page is kept for orders that once held it.',
  ),
  illustrated: pair(
    'Gambar adalah ilustrasi; sajian dapat berbeda.',
    'The picture is an illustration; the dish may look different.',
  ),
  vegetarianYes: pair('Vegetarian', 'Vegetarian'),
  spicyYes: pair('Pedas', 'Spicy'),
  taxIncluded: pair('Harga sudah termasuk pajak.', 'Prices include tax.'),
} as const;

/** `kotak` in the reader's language; units other than box and portion keep their own word. */
export function unitWord(unitName: string): Text {
  if (unitName === 'kotak') return words.box;
  if (unitName === 'porsi') return words.portion;
  return { id: unitName, en: unitName };
}

/** `per kotak` in the reader's language; units other than box and portion keep their own word. */
export function perUnit(unitName: string): Text {
  if (unitName === 'kotak') return words.perBox;
  if (unitName === 'porsi') return words.perPortion;
  return { id: `per ${unitName}`, en: `per ${unitName}` };
}
