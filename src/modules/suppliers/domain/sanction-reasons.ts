import type { Text } from '../../../kernel/text.ts';

export type SanctionReason = {
  readonly says: Text;
  /** Where the duty stands that was broken. */
  readonly law: string;
  /** 1 light, 2 middle, 3 grave. */
  readonly severity: 1 | 2 | 3;
  /** May it end in a ban? */
  readonly ban: boolean;
};

const reason = (id: string, en: string, law: string, severity: 1 | 2 | 3, ban = false): SanctionReason => ({
  says: { id, en },
  law,
  severity,
  ban,
});

/** Reasons as a table with their law; a maker reads the sentence and the law, never a free word alone. */
export const sanctionReasons = {
  no_answer: reason(
    'Berulang kali tidak menjawab pesanan',
    'Left orders unanswered again and again',
    'Perpres 16/2018 Pasal 80; ketentuan e-Order',
    1,
  ),
  late: reason(
    'Berulang kali terlambat mengantar',
    'Delivered late again and again',
    'Perpres 16/2018 Pasal 78 ayat (3) dan 79',
    1,
  ),
  not_delivered: reason(
    'Tidak mengantar pesanan yang sudah disanggupi',
    'Did not deliver an order that was accepted',
    'Perpres 16/2018 Pasal 78 ayat (3)',
    2,
  ),
  not_as_listed: reason(
    'Makanan tidak sesuai dengan yang ditawarkan',
    'Food differed from what was offered',
    'Perpres 16/2018 Pasal 80; UU 8/1999 Pasal 8',
    2,
  ),
  food_safety: reason(
    'Melanggar keamanan pangan',
    'Broke food safety',
    'UU 18/2012 Pasal 86 dan 90',
    3,
    true,
  ),
  halal_claim: reason(
    'Mengaku halal tanpa sertifikat yang berlaku',
    'Claimed halal without a valid certificate',
    'UU 33/2014 Pasal 25 dan 27',
    3,
    true,
  ),
  false_papers: reason(
    'Memakai dokumen atau keterangan palsu',
    'Used false papers or statements',
    'Perpres 16/2018 Pasal 78 ayat (1)',
    3,
    true,
  ),
  lent_account: reason(
    'Meminjamkan akun atau nama usaha kepada pihak lain',
    'Lent the account or the business’s name to others',
    'UU 27/2022 Pasal 66; ketentuan e-Order',
    3,
    true,
  ),
  collusion: reason(
    'Bersekongkol atau memberi imbalan kepada pejabat',
    'Colluded with officers, or gave them favours',
    'Perpres 16/2018 Pasal 78 ayat (1); UU 31/1999',
    3,
    true,
  ),
} as const satisfies Readonly<Record<string, SanctionReason>>;

export type SanctionReasonCode = keyof typeof sanctionReasons;
export const sanctionReasonCodes = Object.keys(sanctionReasons) as [
  SanctionReasonCode,
  ...SanctionReasonCode[],
];

/** Days of the longest suspension by how grave the reason is. */
export const suspensionDaysMax: Readonly<Record<1 | 2 | 3, number>> = { 1: 30, 2: 90, 3: 365 };

/** The reason of a sanction; null for a code of another time. */
export function sanctionReasonOf(code: string): SanctionReason | null {
  return Object.hasOwn(sanctionReasons, code) ? sanctionReasons[code as SanctionReasonCode] : null;
}
