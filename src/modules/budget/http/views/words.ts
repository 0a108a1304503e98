import type { Text } from '../../../../kernel/text.ts';
import { packageStates, type StateWord } from '../../../../web/text/states.ts';
import type { PackageMethod, PackageState } from '../../domain/package.ts';
import type { PaperKind } from '../../domain/papers.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the pages of packages. */
export const words = {
  lead: pair(
    'Paket disiapkan sekali setahun; setiap pesanan mewarisinya.',
    'Packages are prepared once a year; every order inherits them.',
  ),
  show: pair('Tampilkan', 'Show'),
  year: pair('Tahun Anggaran', 'Budget year'),
  searchLabel: pair('Cari nama atau ID RUP', 'Search name or RUP id'),
  import: pair('Impor RUP dan DPA', 'Import RUP and DPA'),
  listCaption: pair('Daftar paket', 'List of packages'),
  choose: pair('Pilih', 'Choose'),
  chooseOne: pair('Pilih {name}', 'Choose {name}'),
  chooseAll: pair('Pilih semua', 'Choose all'),
  chooseNone: pair('Kosongkan pilihan', 'Choose none'),
  name: pair('Paket', 'Package'),
  rupId: pair('ID RUP', 'RUP id'),
  unit: pair('Unit', 'Unit'),
  ceiling: pair('Pagu', 'Ceiling'),
  left: pair('Sisa Pagu', 'Left'),
  state: pair('Keadaan', 'State'),
  officer: pair('Pejabat', 'Officer'),
  nothingWaits: pair('Tidak ada paket yang menunggu Anda', 'No package waits for you'),
  nothingFits: pair('Tidak ada paket yang cocok', 'No packages match'),
  nothingText: pair(
    'Ubah saringan, atau lihat semua paket unit Anda.',
    'Change the filter, or see all packages of your units.',
  ),
  seeAll: pair('Lihat semua paket', 'See all packages'),
  toDispose: pair('Menunggu disposisi Anda', 'Waiting for your disposition'),
  toPrepare: pair('Menunggu persiapan Anda', 'Waiting for your preparation'),
  toAccept: pair('Menunggu penerimaan Anda', 'Waiting for your acceptance'),
  commitmentOfficer: pair('Pejabat Pembuat Komitmen', 'Commitment officer'),
  procurementOfficer: pair('Pejabat Pengadaan', 'Procurement officer'),
  useTemplates: pair(
    'Lampirkan KAK dan spesifikasi dari templat bila belum ada',
    'Attach KAK and specification from the template where they are missing',
  ),
  nobodyHolds: pair(
    'Belum ada pejabat untuk unit ini. Minta Administrator BPPBJ mencatat SK-nya.',
    'Nobody holds this position in the unit yet. Ask the administrator to record the decree.',
  ),
  disposed: pair('Paket didisposisikan.', 'The packages are disposed.'),
  accepted: pair('Paket diterima dan siap dipesan.', 'The packages are accepted and ready to order.'),
  actions: pair('Tindakan', 'Actions'),
  facts: pair('Rincian paket', 'The package'),
  method: pair('Metode', 'Method'),
  kind: pair('Jenis', 'Kind'),
  line: pair('Baris anggaran', 'Budget line'),
  fund: pair('Sumber dana', 'Fund'),
  replaces: pair('Menggantikan ID RUP', 'Replaces RUP id'),
  money: pair('Pagu paket {rupId}', 'Ceiling of package {rupId}'),
  lineMoney: pair('Pagu baris anggaran', 'Ceiling of the budget line'),
  documents: pair('Dokumen persiapan', 'Preparation documents'),
  noDocuments: pair('Belum ada dokumen.', 'No documents yet.'),
  fromTemplate: pair('dari templat', 'from the template'),
  uploaded: pair('unggahan', 'uploaded'),
  attach: pair('Lampirkan Dokumen', 'Attach documents'),
  attached: pair('Dokumen dilampirkan.', 'The documents are attached.'),
  uploadHint: pair(
    'PDF, JPG, atau PNG; kosongkan bila memakai templat.',
    'PDF, JPG or PNG; leave empty to use the template.',
  ),
  otherTemplate: pair(
    'Pakai templat untuk KAK dan spesifikasi yang tidak diunggah',
    'Use the template for KAK and specification that are not uploaded',
  ),
  history: pair('Riwayat', 'History'),
  revisions: pair('Revisi RUP', 'Revisions of the RUP'),
  revision: pair('{old} direvisi pada {day}', '{old} revised on {day}'),
  orders: pair('Pesanan paket ini', 'Orders of this package'),
  noOrders: pair('Belum ada pesanan dari paket ini.', 'No orders from this package yet.'),
  close: pair('Tutup Paket', 'Close package'),
  closeWhy: pair('Alasan penutupan', 'Reason for closing'),
  closed: pair('Paket ditutup.', 'The package is closed.'),
  waitsFor: pair('Paket ini menunggu {who}.', 'This package waits for {who}.'),
  print: pair('Cetak', 'Print'),
  open: pair('Buka', 'Open'),
} as const;

export const packageStateWords: Record<PackageState, StateWord> = {
  awaiting_disposition: packageStates.awaitingDisposition,
  awaiting_documents: packageStates.awaitingDocuments,
  awaiting_officer: packageStates.awaitingOfficer,
  ready: packageStates.ready,
  closed: packageStates.closed,
  replaced: packageStates.closed,
};

/** The state as people see it: a ready package without money is used up. */
export function stateWordOf(state: PackageState, left: bigint): StateWord {
  return state === 'ready' && left <= 0n ? packageStates.exhausted : packageStateWords[state];
}

export const methodWords: Record<PackageMethod, Text> = {
  direct_procurement: pair('Pengadaan Langsung', 'Direct procurement'),
  e_purchasing: pair('E-Purchasing', 'E-purchasing'),
  swakelola: pair('Swakelola', 'Self-managed (swakelola)'),
};

export const kindWords: Record<'goods' | 'services', Text> = {
  goods: pair('Barang', 'Goods'),
  services: pair('Jasa lainnya', 'Other services'),
};

export const paperWords: Record<PaperKind, Text> = {
  kak: pair('Kerangka Acuan Kerja (KAK)', 'Terms of reference (KAK)'),
  specification: pair('Spesifikasi', 'Specification'),
  hps: pair('HPS', 'Owner’s estimate (HPS)'),
  other: pair('Dokumen lain', 'Other document'),
};

export const filterWords = {
  perlu: pair('Perlu tindakan saya', 'Waiting for me'),
  semua: pair('Semua', 'All'),
  disposisi: packageStates.awaitingDisposition.label,
  dokumen: packageStates.awaitingDocuments.label,
  penerimaan: packageStates.awaitingOfficer.label,
  siap: packageStates.ready.label,
  habis: packageStates.exhausted.label,
  ditutup: packageStates.closed.label,
} as const;
