import type { BasisPoints } from '../../../kernel/rupiah.ts';
import type { Text } from '../../../kernel/text.ts';
import type { Day } from '../../../kernel/time.ts';

/** Whose bill, and of what kind: what the rules ask. */
export type TaxCase = {
  readonly taxStatus: 'statement_500m' | 'certificate_pp55' | 'none';
  /** Last day of the certificate, null when it has no end. */
  readonly taxValidTo: Day | null;
  readonly legalForm: 'individual' | 'cv' | 'pt' | 'cooperative';
  readonly hasNpwp: boolean;
};

/** One dated rule. The first rule that fits a case on a day is the one that counts. */
export type TaxRule = {
  readonly id: string;
  readonly tax: Text;
  readonly objectCode: string;
  /** Rate with and without NPWP, in basis points of the whole bill. */
  readonly rate: BasisPoints;
  readonly rateWithoutNpwp: BasisPoints;
  /** The bill (of this kind) must be above this, in rupiah. */
  readonly above: bigint;
  readonly treatment: 'catering' | 'goods' | 'any';
  readonly fits: (taxCase: TaxCase, day: Day) => boolean;
  readonly basis: string;
  readonly from: Day;
  readonly until: Day | null;
};

/**
 * What a regional treasurer withholds from a meal bill. Sources disagree whether an individual caterer falls under PPh 21
 * (50 % of gross x first layer of 5 %) or PPh 23; PPh 21 is chosen here.
 */
export const taxRules: readonly TaxRule[] = [
  {
    id: 'pph-final-500m',
    tax: { id: 'PPh final (omzet sampai Rp500 juta)', en: 'Final income tax (turnover up to Rp500 million)' },
    objectCode: '28-423-03',
    rate: 0,
    rateWithoutNpwp: 0,
    above: 0n,
    treatment: 'any',
    fits: (c) => c.legalForm === 'individual' && c.taxStatus === 'statement_500m',
    basis: 'PP 55/2022 Pasal 60',
    from: '2022-12-20',
    until: null,
  },
  {
    id: 'pph-final-pp55',
    tax: { id: 'PPh final 0,5 % (Surat Keterangan)', en: 'Final income tax of 0.5 % (certificate)' },
    objectCode: '28-423-01',
    rate: 50,
    rateWithoutNpwp: 50,
    above: 0n,
    treatment: 'any',
    fits: (c, day) => c.taxStatus === 'certificate_pp55' && (c.taxValidTo === null || c.taxValidTo >= day),
    basis: 'PP 55/2022 Pasal 56',
    from: '2022-12-20',
    until: null,
  },
  {
    id: 'pph-23-catering',
    tax: { id: 'PPh 23 jasa katering', en: 'Income tax art. 23 on catering' },
    objectCode: '24-104-39',
    rate: 200,
    rateWithoutNpwp: 400,
    above: 0n,
    treatment: 'catering',
    fits: (c) => c.legalForm !== 'individual',
    basis: 'PMK 141/PMK.03/2015',
    from: '2015-08-23',
    until: null,
  },
  {
    id: 'pph-21-catering',
    tax: { id: 'PPh 21 bukan pegawai (50 % × 5 %)', en: 'Income tax art. 21, non-employee (50 % × 5 %)' },
    objectCode: '21-100-09',
    rate: 250,
    rateWithoutNpwp: 300,
    above: 0n,
    treatment: 'catering',
    fits: (c) => c.legalForm === 'individual',
    basis: 'PMK 168/2023',
    from: '2024-01-01',
    until: null,
  },
  {
    id: 'pph-22-goods',
    tax: { id: 'PPh 22 pembelian barang', en: 'Income tax art. 22 on goods' },
    objectCode: '22-910-01',
    rate: 150,
    rateWithoutNpwp: 300,
    above: 2_000_000n,
    treatment: 'goods',
    fits: () => true,
    basis: 'PMK 51/2025',
    from: '2017-01-01',
    until: null,
  },
];
