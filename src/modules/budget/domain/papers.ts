import { formatRupiah, type Rupiah } from '../../../kernel/rupiah.ts';
import { terbilangRupiah } from '../../../kernel/terbilang.ts';
import { type Day, formatDayShort } from '../../../kernel/time.ts';
import type { PackageMethod } from './package.ts';

export type PaperKind = 'kak' | 'specification' | 'hps' | 'other';

/** Papers that a package needs before the procurement officer gets it; HPS only above Rp100 million, which e-Order never reaches. */
export const neededPapers: readonly PaperKind[] = ['kak', 'specification'];

/** What the templates are made from. */
export type PaperFacts = {
  readonly rupId: string;
  readonly name: string;
  readonly unitName: string;
  readonly year: number;
  readonly method: PackageMethod;
  readonly ceiling: Rupiah;
  readonly subActivity: string;
  readonly account: string;
  readonly fund: string;
  readonly officerName: string;
  readonly day: Day;
};

const methods: Record<PackageMethod, string> = {
  direct_procurement: 'Pengadaan Langsung',
  e_purchasing: 'E-Purchasing',
  swakelola: 'Swakelola',
};

/** Body of a paper made from the package's facts: paragraphs apart by an empty line, headings in capitals. */
export function templateOf(kind: 'kak' | 'specification', facts: PaperFacts): string {
  return (kind === 'kak' ? termsOfReference(facts) : specification(facts)).join('\n\n');
}

function head(title: string, facts: PaperFacts): string[] {
  return [
    title,
    [
      `Paket: ${facts.name}`,
      `ID RUP: ${facts.rupId}`,
      `Satuan kerja: ${facts.unitName}`,
      `Tahun Anggaran: ${facts.year}`,
      `Metode pemilihan: ${methods[facts.method]}`,
      `Sub kegiatan: ${facts.subActivity}`,
      `Kode rekening: ${facts.account}`,
      `Sumber dana: ${facts.fund}`,
    ].join('\n'),
  ];
}

/** Kerangka Acuan Kerja: why, what, where, when, how much. */
function termsOfReference(facts: PaperFacts): string[] {
  const ceiling = `${formatRupiah(facts.ceiling)} (${terbilangRupiah(facts.ceiling)})`;
  return [
    ...head('KERANGKA ACUAN KERJA', facts),
    '1. LATAR BELAKANG',
    `${facts.unitName} menyelenggarakan rapat dan pertemuan dalam Tahun Anggaran ${facts.year} yang memerlukan makanan dan kudapan bagi peserta sesuai ketentuan yang berlaku.`,
    '2. MAKSUD DAN TUJUAN',
    'Menyediakan konsumsi rapat yang layak, tepat waktu, dan tepat jumlah, serta membelanjakannya pada usaha mikro dan kecil melalui e-Order.',
    '3. RUANG LINGKUP',
    'Pemesanan dilakukan per rapat. Setiap pesanan menyebut rapat, tanggal, tempat, jenis peserta, dan jumlah peserta. Jumlah porsi tidak melebihi jumlah peserta dan harga per orang tidak melebihi batas yang berlaku.',
    '4. WAKTU DAN TEMPAT',
    `Sepanjang Tahun Anggaran ${facts.year}, di tempat rapat yang disebut pada setiap pesanan, paling lambat 30 menit sebelum rapat dimulai.`,
    '5. PAGU DAN SUMBER DANA',
    `Pagu paket ${ceiling}, sumber dana ${facts.fund}. Nilai satu pesanan paling banyak Rp50.000.000.`,
    '6. PENERIMAAN DAN PEMBAYARAN',
    'Yang dibayar adalah yang diterima: jumlah dan mutu diperiksa saat serah terima dan dicatat dalam berita acara. Pembayaran paling lambat tiga hari kerja sesudah penerimaan dikonfirmasi.',
    signature(facts),
  ];
}

/** Spesifikasi teknis: what the food must be. */
function specification(facts: PaperFacts): string[] {
  return [
    ...head('SPESIFIKASI TEKNIS', facts),
    '1. JENIS BARANG/JASA',
    'Kudapan dan makanan berat dalam kemasan per orang, termasuk pengantaran sampai ruang rapat.',
    '2. MUTU',
    'Dimasak pada hari pengantaran, dalam keadaan hangat atau segar sesuai jenisnya, tidak melewati batas simpan yang tertulis pada produk. Produk telah lulus kurasi dan memenuhi ketentuan kehalalan yang berlaku.',
    '3. KEMASAN',
    'Kemasan tertutup, bersih, aman untuk pangan, dan memuat nama penyedia. Diutamakan kemasan yang dapat dipakai atau didaur ulang.',
    '4. JUMLAH DAN WAKTU',
    'Sesuai setiap pesanan. Kekurangan, keterlambatan, dan mutu yang tidak sesuai dicatat saat pemeriksaan.',
    '5. PENYEDIA',
    'Usaha mikro atau usaha kecil yang terdaftar di e-Order, memiliki NIB, dan sanggup melayani jumlah dan wilayah pengantaran pesanan.',
    signature(facts),
  ];
}

function signature({ day, officerName }: PaperFacts): string {
  return `Jakarta, ${formatDayShort(day, 'id')}\nPejabat Pembuat Komitmen,\n\n\n${officerName}`;
}
