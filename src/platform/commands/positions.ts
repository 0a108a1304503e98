import type { Text } from '../../kernel/text.ts';

/** The positions that people hold by decree (Perpres 16/2018 arts 8-17; Permendagri 77/2020), and the vendor's own. */
export const positionLabels = {
  requester: { id: 'Pemohon / PPTK', en: 'Requester (PPTK)' },
  budget_authority: { id: 'PA/KPA', en: 'Budget authority (PA/KPA)' },
  commitment_officer: { id: 'Pejabat Pembuat Komitmen', en: 'Commitment officer' },
  procurement_officer: { id: 'Pejabat Pengadaan', en: 'Procurement officer' },
  receiver: { id: 'Petugas Penerima', en: 'Receiving officer' },
  finance_officer: { id: 'PPK-SKPD', en: 'Finance officer (PPK-SKPD)' },
  treasurer: { id: 'Bendahara Pengeluaran', en: 'Treasurer' },
  assistant_treasurer: { id: 'Bendahara Pengeluaran Pembantu', en: 'Assistant treasurer' },
  supplier: { id: 'Penyedia', en: 'Supplier' },
  curator: { id: 'Kurator', en: 'Curator' },
  city_admin: { id: 'Administrator BPPBJ', en: 'City administrator (BPPBJ)' },
  auditor: { id: 'Auditor', en: 'Auditor' },
} as const satisfies Record<string, Text>;

export type Position = keyof typeof positionLabels;

export const positions = Object.keys(positionLabels) as Position[];
