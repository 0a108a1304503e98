import type { Text } from '../../../../kernel/text.ts';
import type { StateWord } from '../../../../web/text/states.ts';
import { curationStates } from '../../../../web/text/states.ts';
import type { CertificateState, CurationFilter, CurationSort } from '../../domain/curation-query.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the curators' list. */
export const words = {
  title: pair('Produk yang Lulus', 'Products that passed'),
  lead: pair(
    'Produk yang dijual, mutu kurasinya, dan sertifikat halalnya. Hanya untuk dibaca.',
    'Products on sale, their curation grade and halal certificate. To read only.',
  ),
  search: pair('Cari produk, penyedia, atau nomor sertifikat', 'Search product, supplier or certificate'),
  show: pair('Tampilkan', 'Show'),
  grade: pair('Mutu', 'Grade'),
  all: pair('Semua', 'All'),
  product: pair('Produk', 'Product'),
  supplier: pair('Penyedia', 'Supplier'),
  passed: pair('Lulus kurasi', 'Passed curation'),
  version: pair('versi {n}', 'version {n}'),
  halalNumber: pair('Sertifikat halal', 'Halal certificate'),
  validTo: pair('Berlaku sampai', 'Valid until'),
  pirt: pair('SPP-IRT', 'SPP-IRT'),
  caption: pair('Produk yang dijual dengan hasil kurasinya', 'Products on sale with their curation'),
  none: pair('Tidak ada produk yang cocok', 'No product fits'),
  noneText: pair('Coba kata lain, atau lepaskan satu saringan.', 'Try other words, or take off one filter.'),
  clear: pair('Hapus semua saringan', 'Clear all filters'),
  gradeOf: pair('Mutu {grade}', 'Grade {grade}'),
} as const;

export const filterWords: Readonly<Record<CurationFilter, Text>> = {
  semua: words.all,
  segera: pair('Sertifikat berakhir dalam 60 hari', 'Certificate ends within 60 days'),
  berakhir: pair('Sertifikat berakhir', 'Certificate ended'),
  'tanpa-tanggal': pair('Sertifikat tanpa tanggal', 'Certificate without a date'),
  'tanpa-sertifikat': pair('Tanpa sertifikat', 'Without a certificate'),
};

export const sortWords: Readonly<Record<CurationSort, Text>> = {
  sertifikat: pair('Sertifikat', 'Certificate'),
  lulus: pair('Kurasi terbaru', 'Newest curation'),
  nama: pair('Nama', 'Name'),
};

export const certificateWords: Readonly<Record<CertificateState, StateWord>> = {
  valid: { label: pair('Berlaku', 'Valid'), tone: 'success', icon: 'badge-check' },
  soon: { label: pair('Segera berakhir', 'Ends soon'), tone: 'wait', icon: 'calendar-clock' },
  ended: curationStates.certificateEnded,
  'no-date': { label: pair('Tanpa tanggal', 'No date'), tone: 'warn', icon: 'circle-help' },
  none: { label: pair('Tanpa sertifikat', 'No certificate'), tone: 'neutral', icon: 'circle-dashed' },
};
