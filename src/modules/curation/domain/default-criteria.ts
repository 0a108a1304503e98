import type { Text } from '../../../kernel/text.ts';
import type { CriteriaSet, Criterion } from './criteria.ts';

/** A set before it is a version of a government. */
export type DefaultSet = Omit<CriteriaSet, 'id' | 'number'>;

const pair = (id: string, en: string): Text => ({ id, en });

/** Marks from 1 to 5; what must not fail whatever the total asks for 3. */
const scale = 5;
const criterion = (
  code: string,
  weight: number,
  passMark: number,
  name: Text,
  guidance: Text,
): Criterion => ({ code, name, guidance, weight, scale, passMark });

/**
 * The government’s sources name what is looked at (taste, packaging, hygiene, halal certificate, photo) and give no weights.
 * These are chosen openly, so that a government can begin, and published by it before they count: docs/sources.md.
 */
const common = {
  passTotal: 6000,
  grades: { A: 8500, B: 7500, C: 6500 },
  certificateMonths: 24,
} as const;

const photo = (weight: number): Criterion =>
  criterion(
    'photo',
    weight,
    2,
    pair('Foto', 'Photo'),
    pair(
      '5: terang, tajam, isi dan porsi terlihat jujur. 3: jelas tetapi kurang terang. 1: gelap, buram, atau bukan produknya.',
      '5: bright, sharp, shows contents and portion honestly. 3: clear but dim. 1: dark, blurred, or not this product.',
    ),
  );

const food: DefaultSet = {
  ...common,
  code: 'food',
  name: pair('Pangan untuk rapat', 'Food for meetings'),
  criteria: [
    criterion(
      'taste',
      30,
      3,
      pair('Rasa', 'Taste'),
      pair(
        '5: rasa, tekstur, dan suhu saji sangat baik, konsisten antar-porsi. 3: layak disajikan kepada tamu. 1: hambar, asin berlebihan, atau tidak segar.',
        '5: taste, texture and temperature excellent and the same in every portion. 3: fit to be served to guests. 1: bland, over-salted or not fresh.',
      ),
    ),
    criterion(
      'packaging',
      20,
      2,
      pair('Kemasan', 'Packaging'),
      pair(
        '5: rapi, kuat, aman pangan, berlabel nama, tanggal, dan alergen. 3: bersih dan tertutup, label belum lengkap. 1: bocor, tanpa label, atau bukan untuk pangan.',
        '5: neat, strong, safe for food, labelled with name, date and allergens. 3: clean and closed, label incomplete. 1: leaks, no label, or not for food.',
      ),
    ),
    criterion(
      'hygiene',
      25,
      3,
      pair('Higiene', 'Hygiene'),
      pair(
        '5: dapur, alat, dan penjamah bersih; bahan mentah terpisah. 3: bersih dengan catatan kecil. 1: risiko nyata bagi kesehatan.',
        '5: kitchen, tools and hands clean; raw food apart. 3: clean with small remarks. 1: a real risk to health.',
      ),
    ),
    criterion(
      'halal',
      15,
      1,
      pair('Sertifikat halal', 'Halal certificate'),
      pair(
        '5: sertifikat berlaku untuk produk ini. 3: dalam proses, bukti pendaftaran ada. 1: belum didaftarkan. Kewajiban halal sendiri diatur dalam kebijakan.',
        '5: a valid certificate for this product. 3: under way, with proof of registration. 1: not applied for. The duty itself is a policy.',
      ),
    ),
    photo(10),
  ],
};

const fashion: DefaultSet = {
  ...common,
  code: 'fashion',
  name: pair('Mode', 'Fashion'),
  criteria: [
    criterion(
      'design',
      30,
      2,
      pair('Desain', 'Design'),
      pair(
        '5: khas dan serasi. 3: rapi, kurang khas. 1: tiruan merek lain.',
        '5: distinctive and harmonious. 3: neat, less distinctive. 1: copies another brand.',
      ),
    ),
    criterion(
      'workmanship',
      30,
      3,
      pair('Pengerjaan', 'Workmanship'),
      pair(
        '5: jahitan kuat dan rata. 3: cacat kecil. 1: mudah rusak.',
        '5: seams strong and even. 3: small faults. 1: falls apart.',
      ),
    ),
    criterion(
      'material',
      20,
      2,
      pair('Bahan', 'Material'),
      pair(
        '5: nyaman, warna tidak luntur. 3: cukup nyaman. 1: luntur atau kasar.',
        '5: comfortable, colours hold. 3: fairly comfortable. 1: runs or is rough.',
      ),
    ),
    criterion(
      'label',
      10,
      2,
      pair('Label dan kemasan', 'Label and packaging'),
      pair(
        '5: ukuran, bahan, dan cara cuci tercantum. 3: sebagian. 1: tanpa label.',
        '5: size, material and care are stated. 3: in part. 1: no label.',
      ),
    ),
    photo(10),
  ],
};

const craft: DefaultSet = {
  ...common,
  code: 'craft',
  name: pair('Kriya', 'Craft'),
  criteria: [
    criterion(
      'originality',
      30,
      2,
      pair('Keaslian', 'Originality'),
      pair(
        '5: karya sendiri dengan ciri Jakarta. 3: umum, dikerjakan sendiri. 1: barang pabrik.',
        '5: own work with a touch of Jakarta. 3: common, own work. 1: factory goods.',
      ),
    ),
    criterion(
      'workmanship',
      30,
      3,
      pair('Pengerjaan', 'Workmanship'),
      pair(
        '5: halus dan kuat. 3: cacat kecil. 1: mudah rusak.',
        '5: fine and strong. 3: small faults. 1: breaks easily.',
      ),
    ),
    criterion(
      'safety',
      20,
      3,
      pair('Bahan dan keamanan', 'Material and safety'),
      pair(
        '5: bahan aman, tanpa tepi tajam. 3: aman dengan petunjuk. 1: berbahaya.',
        '5: safe material, no sharp edges. 3: safe with instructions. 1: dangerous.',
      ),
    ),
    criterion(
      'packaging',
      10,
      2,
      pair('Kemasan', 'Packaging'),
      pair(
        '5: melindungi dan menarik. 3: cukup melindungi. 1: tanpa kemasan.',
        '5: protects and pleases. 3: protects enough. 1: none.',
      ),
    ),
    photo(10),
  ],
};

const exhibition: DefaultSet = {
  ...common,
  code: 'exhibition',
  name: pair('Pameran', 'Exhibitions'),
  criteria: [
    criterion(
      'readiness',
      30,
      3,
      pair('Kesiapan produk', 'Readiness of the product'),
      pair(
        '5: siap jual, izin lengkap. 3: siap dengan catatan. 1: contoh saja.',
        '5: ready to sell, licences complete. 3: ready with remarks. 1: a sample only.',
      ),
    ),
    criterion(
      'display',
      20,
      2,
      pair('Tampilan gerai', 'Display'),
      pair(
        '5: rapi dan mengundang. 3: cukup. 1: tidak tertata.',
        '5: tidy and inviting. 3: fair. 1: untidy.',
      ),
    ),
    criterion(
      'capacity',
      20,
      2,
      pair('Kapasitas', 'Capacity'),
      pair(
        '5: cukup untuk seluruh pameran. 3: perlu pasokan ulang. 1: habis pada hari pertama.',
        '5: enough for the whole fair. 3: needs a refill. 1: sold out on day one.',
      ),
    ),
    criterion(
      'story',
      15,
      1,
      pair('Cerita usaha', 'Story of the business'),
      pair(
        '5: jelas dan menarik bagi pengunjung. 3: ada. 1: tidak ada.',
        '5: clear and engaging for visitors. 3: there is one. 1: none.',
      ),
    ),
    criterion(
      'pricing',
      15,
      2,
      pair('Harga', 'Price'),
      pair(
        '5: tercantum dan wajar. 3: wajar, belum tercantum. 1: tidak wajar.',
        '5: shown and fair. 3: fair, not shown. 1: unfair.',
      ),
    ),
  ],
};

/** In the order of the page; the first is what meals and snacks are scored by. */
export const defaultCriteria: readonly DefaultSet[] = [food, fashion, craft, exhibition];
