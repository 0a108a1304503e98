import type { Text } from '../../../../kernel/text.ts';
import type { LedgerReason } from '../../store/line-list.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the budget's pages. */
export const lineWords = {
  lead: pair(
    'Baris DPA unit Anda: pagu, yang dicadangkan pesanan, yang telah dibayar, dan sisanya.',
    'The budget lines of your units: ceiling, held by orders, paid, and left.',
  ),
  year: pair('Tahun Anggaran', 'Budget year'),
  unit: pair('Unit', 'Unit'),
  allUnits: pair('Semua unit', 'All units'),
  searchLabel: pair('Cari sub kegiatan atau unit', 'Search sub-activity or unit'),
  none: pair('Belum ada baris anggaran', 'No budget lines yet'),
  noneText: pair(
    'Administrator BPPBJ mengimpor DPA sekali setahun.',
    'The city administrator imports the DPA once a year.',
  ),
  account: pair('Akun', 'Account'),
  fund: pair('Sumber dana', 'Fund'),
  details: pair('Rincian', 'The line'),
  packages: pair('Paket dari baris ini', 'Packages of this line'),
  noPackages: pair('Belum ada paket dari baris ini.', 'No packages of this line yet.'),
  name: pair('Paket', 'Package'),
  rupId: pair('ID RUP', 'RUP id'),
  entries: pair('Mutasi', 'Entries'),
  entriesNote: pair(
    'Catatan yang menghasilkan angka di atas; hanya bertambah, tidak pernah diubah.',
    'What makes the figures above; entries are only added, never changed.',
  ),
  at: pair('Waktu', 'When'),
  what: pair('Mutasi', 'Entry'),
  why: pair('Keputusan', 'Decision'),
  who: pair('Oleh', 'By'),
  order: pair('Pesanan', 'Order'),
  openOrder: pair('Buka pesanan', 'Open the order'),
  amount: pair('Nilai', 'Amount'),
  noEntries: pair('Belum ada mutasi', 'No entries yet'),
} as const;

export const reasonWords: Record<LedgerReason, Text> = {
  allot: pair('Pagu ditetapkan', 'Ceiling allotted'),
  deallot: pair('Pagu dikurangi', 'Ceiling cut'),
  hold: pair('Dicadangkan', 'Held'),
  release: pair('Cadangan dilepas', 'Released'),
  spend: pair('Realisasi', 'Spent'),
};
