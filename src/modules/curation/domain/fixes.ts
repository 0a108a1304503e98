import { z } from 'zod';
import type { Text } from '../../../kernel/text.ts';

/** What a maker must mend: a code that is counted, and guidance that he can follow on his phone. */
export type Fix = { readonly label: Text; readonly guidance: Text };

const fix = (label: Text, guidance: Text): Fix => ({ label, guidance });
const pair = (id: string, en: string): Text => ({ id, en });

/** Everything a desk can ask for, in the order of the form. */
export const fixes = {
  photo_dark: fix(
    pair('Foto terlalu gelap', 'Photo too dark'),
    pair(
      'Ambil ulang di dekat jendela pada siang hari, tanpa lampu kilat. Isi kotak harus terlihat jelas.',
      'Take it again near a window by day, without flash. What is in the box must be plain to see.',
    ),
  ),
  photo_portion: fix(
    pair('Foto tidak memperlihatkan satu porsi', 'Photo does not show one portion'),
    pair(
      'Foto satu porsi utuh dari atas, dengan semua isi yang disebut pada menu.',
      'Photograph one whole portion from above, with everything that the menu names.',
    ),
  ),
  photo_other: fix(
    pair('Foto bukan produk sendiri', 'Photo is not of the own product'),
    pair(
      'Pakai foto masakan Anda sendiri, bukan gambar dari internet atau usaha lain.',
      'Use photos of your own food, not pictures from the internet or of another business.',
    ),
  ),
  label_expiry: fix(
    pair('Label tidak memuat tanggal kedaluwarsa', 'Label lacks the expiry date'),
    pair(
      'Tulis “Baik digunakan sebelum” dengan tanggal dan jam pada label, lalu foto labelnya.',
      'Write “best before” with day and hour on the label, and photograph the label.',
    ),
  ),
  label_composition: fix(
    pair('Label tidak memuat komposisi', 'Label lacks the composition'),
    pair(
      'Sebutkan bahan dari yang terbanyak pada label dan pada isian komposisi.',
      'Name the ingredients, the largest first, on the label and in the composition field.',
    ),
  ),
  allergen_missing: fix(
    pair('Alergen belum disebut', 'Allergen missing'),
    pair(
      'Centang semua alergen yang ada di bahan: kacang, telur, susu, ikan, udang, gandum, kedelai, wijen.',
      'Tick every allergen among the ingredients: nuts, egg, milk, fish, shrimp, wheat, soy, sesame.',
    ),
  ),
  composition_differs: fix(
    pair('Komposisi tidak sesuai foto atau menu', 'Composition does not fit the photo or the menu'),
    pair(
      'Samakan menu, komposisi, dan foto: yang tertulis harus yang disajikan.',
      'Let menu, composition and photo agree: what is written must be what is served.',
    ),
  ),
  packaging_unsafe: fix(
    pair('Kemasan tidak aman untuk pangan', 'Packaging not food-safe'),
    pair(
      'Pakai kemasan berlogo tara pangan (gelas dan garpu). Jangan stapler, koran, atau styrofoam untuk makanan panas.',
      'Use packaging with the food-grade sign (glass and fork). No staples, newspaper, or styrofoam for hot food.',
    ),
  ),
  halal_unreadable: fix(
    pair('Sertifikat halal tidak terbaca', 'Halal certificate unreadable'),
    pair(
      'Unggah berkas PDF asli dari BPJPH, atau foto lurus dan terang hingga nomornya terbaca.',
      'Upload the original PDF of BPJPH, or a straight and bright photo on which the number can be read.',
    ),
  ),
  permit_missing: fix(
    pair('Izin edar belum ada', 'Permit to sell is missing'),
    pair(
      'Pangan yang tahan lebih dari tujuh hari perlu SPP-IRT atau BPOM MD. Unggah di halaman sertifikat usaha.',
      'Food that keeps for more than seven days needs SPP-IRT or BPOM MD. Upload it on your certificates page.',
    ),
  ),
  description_unclear: fix(
    pair('Keterangan kurang jelas', 'Description unclear'),
    pair(
      'Jelaskan isi, berat atau jumlah, dan cara menyajikan dengan dua atau tiga kalimat.',
      'Say in two or three sentences what it is, how much, and how it is served.',
    ),
  ),
  shelf_life: fix(
    pair('Daya tahan tidak masuk akal', 'Shelf life implausible'),
    pair(
      'Masakan basah dan bersantan biasanya paling lama 6 jam di suhu ruang. Perbaiki, atau jelaskan cara penyimpanannya.',
      'Moist food and food with coconut milk usually keeps for 6 hours at most. Correct it, or say how it is stored.',
    ),
  ),
  kitchen: fix(
    pair('Dapur belum memenuhi syarat', 'Kitchen not yet fit'),
    pair(
      'Perbaiki yang dicatat pada kunjungan, lalu ajukan kembali; petugas akan datang lagi.',
      'Mend what was noted at the visit, then submit again; the officer will come once more.',
    ),
  ),
  other: fix(
    pair('Lainnya', 'Other'),
    pair('Lihat catatan pemeriksa.', 'See the remark of who looked at it.'),
  ),
} as const satisfies Record<string, Fix>;

export type FixCode = keyof typeof fixes;
export const fixCodes = Object.keys(fixes) as [FixCode, ...FixCode[]];
export const fixCode = z.enum(fixCodes);

/** The fixes of a row, in the order of the form; what an older version of the program asked for stays readable. */
export function fixesOf(codes: readonly string[]): (Fix & { readonly code: string })[] {
  const known = fixCodes.filter((code) => codes.includes(code)).map((code) => ({ code, ...fixes[code] }));
  const lost = codes.filter((code) => !Object.hasOwn(fixes, code));
  return [
    ...known,
    ...lost.map((code) => ({ code, label: pair(code, code), guidance: fixes.other.guidance })),
  ];
}
