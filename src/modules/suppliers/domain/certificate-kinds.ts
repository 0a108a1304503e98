import type { Text } from '../../../kernel/text.ts';

export const certificateKinds = ['halal', 'pirt', 'bpom_md', 'hygiene', 'nib'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

type KindRules = {
  readonly label: Text;
  /** Who issues it, for the hint beside the field. */
  readonly issuer: Text;
  /** Shape of its number, after {@link tidyNumber}. */
  readonly shape: RegExp;
  readonly example: string;
  /** Kinds that always end must say when. */
  readonly ends: boolean;
  /** `product`: of one product alone; `either`: of one or of the whole kitchen; `kitchen`: never of one product. */
  readonly of: 'product' | 'either' | 'kitchen';
};

const pair = (id: string, en: string): Text => ({ id, en });

/**
 * What each kind of certificate looks like. Halal: BPJPH, no end since UU 6/2023 unless the paper says one. SPP-IRT: 15 digits and
 * the year of its end (PerBPOM 22/2018). BPOM MD: 12 to 15 digits. NIB: 13 digits (PP 5/2021).
 */
export const certificateRules: Readonly<Record<CertificateKind, KindRules>> = {
  halal: {
    label: pair('Sertifikat halal', 'Halal certificate'),
    issuer: pair('BPJPH', 'BPJPH'),
    shape: /^ID\d{17}$/,
    example: 'ID31110012345670124',
    ends: false,
    of: 'either',
  },
  pirt: {
    label: pair('SPP-IRT', 'SPP-IRT (home industry food)'),
    issuer: pair('Dinas Kesehatan atau PTSP', 'Health office or PTSP'),
    shape: /^\d{15}(-\d{2})?$/,
    example: '206317101234526-29',
    ends: true,
    of: 'product',
  },
  bpom_md: {
    label: pair('Izin edar BPOM MD', 'BPOM MD permit'),
    issuer: pair('Badan POM', 'Badan POM'),
    shape: /^MD\d{12,15}$/,
    example: 'MD2459010123456',
    ends: true,
    of: 'product',
  },
  hygiene: {
    label: pair('Sertifikat laik higiene sanitasi', 'Hygiene certificate'),
    issuer: pair('Dinas Kesehatan', 'Health office'),
    shape: /^(?=.*\d)[A-Z0-9./-]{5,40}$/,
    example: '443.5/0123/SLHS/2026',
    ends: true,
    of: 'kitchen',
  },
  nib: {
    label: pair('Nomor Induk Berusaha (NIB)', 'Business number (NIB)'),
    issuer: pair('OSS', 'OSS'),
    shape: /^\d{13}$/,
    example: '0220001234567',
    ends: false,
    of: 'kitchen',
  },
};

/** A number as it is kept: capitals without spaces, and without the words that stand before it on some papers. */
export function tidyNumber(kind: CertificateKind, typed: string): string {
  const bare = typed.toUpperCase().replaceAll(/\s+/g, '');
  if (kind === 'pirt') return bare.replace(/^(SPP-?IRT|P-?IRT)[.:-]?/, '').replaceAll('.', '');
  if (kind === 'bpom_md') return bare.replace(/^BPOM(RI)?/, '').replaceAll('.', '');
  return bare;
}

/** Why a paper was not accepted, as codes that a program can read. */
export const certificateReasons = {
  unreadable: pair('Berkas tidak terbaca', 'The file cannot be read'),
  other_number: pair('Nomor pada berkas berbeda', 'The number on the paper differs'),
  other_name: pair('Nama usaha pada berkas berbeda', 'The business on the paper differs'),
  other_dates: pair('Tanggal pada berkas berbeda', 'The dates on the paper differ'),
  other_kind: pair('Berkas bukan sertifikat ini', 'The paper is another kind'),
  not_registered: pair('Tidak ditemukan pada register penerbit', 'Not found in the issuer’s register'),
  product_missing: pair('Produk tidak tercantum', 'The product is not listed on it'),
} as const satisfies Record<string, Text>;

export type CertificateReason = keyof typeof certificateReasons;
export const certificateReasonCodes = Object.keys(certificateReasons) as [
  CertificateReason,
  ...CertificateReason[],
];
