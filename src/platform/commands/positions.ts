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
  supplier_owner: { id: 'Pemilik Usaha', en: 'Business owner' },
  companion: { id: 'Pendamping', en: 'Companion' },
  district_officer: { id: 'Kepala Satuan Pelaksana Kecamatan', en: 'District officer (kecamatan)' },
  city_officer: { id: 'Kepala Satuan Pelaksana Kota', en: 'City officer' },
  curator: { id: 'Kurator', en: 'Curator' },
  department_head: { id: 'Kepala Dinas PPKUKM', en: 'Head of department (PPKUKM)' },
  city_admin: { id: 'Administrator BPPBJ', en: 'City administrator (BPPBJ)' },
  auditor: { id: 'Auditor', en: 'Auditor' },
} as const satisfies Record<string, Text>;

export type Position = keyof typeof positionLabels;

/** Positions for one business: whoever works there, and who answers for it. */
export const supplierPositions: readonly Position[] = ['supplier', 'supplier_owner'];
/** Positions for an area: everything whose kelurahan lies in it. */
export const regionalPositions: readonly Position[] = [
  'companion',
  'district_officer',
  'city_officer',
  'curator',
];
/** Positions for the whole government. */
export const governmentPositions: readonly Position[] = ['department_head', 'city_admin', 'auditor'];

export const positions = Object.keys(positionLabels) as Position[];
