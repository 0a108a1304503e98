import type { Text } from '../../../../kernel/text.ts';
import type { Period } from '../../domain/summary-period.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const periodWords: Readonly<Record<Period, Text>> = {
  tahun: pair('Tahun ini', 'This year'),
  triwulan: pair('Triwulan ini', 'This quarter'),
  bulan: pair('Bulan ini', 'This month'),
  lalu: pair('Tahun lalu', 'Last year'),
};

/** Words of the summary of curation. */
export const sum = {
  title: pair('Ringkasan Kurasi', 'Summary of curation'),
  lead: pair(
    '{from} sampai {to}. Antrean adalah keadaan saat ini.',
    '{from} to {to}. Queues are as they stand now.',
  ),
  period: pair('Periode', 'Period'),
  funnel: pair('Perjalanan penyedia', 'The way of makers'),
  registered: pair('Terdaftar', 'Registered'),
  submitted: pair('Mengajukan', 'Submitted'),
  passed: pair('Lulus', 'Passed'),
  listed: pair('Menjual', 'On sale'),
  ordered: pair('Pesanan pertama', 'First order'),
  makers: pair('penyedia', 'makers'),
  ofPassed: pair('dari yang lulus', 'of those who passed'),
  queues: pair('Antrean menurut umur', 'Queues by age'),
  queuesNone: pair('Tidak ada yang menunggu di meja mana pun.', 'Nothing waits at any desk.'),
  queuesSaid: pair(
    '{n} produk menunggu, {late} lewat tenggat.',
    '{n} products wait, {late} of them overdue.',
  ),
  desk: pair('Meja', 'Desk'),
  ages0: pair('0–2 hari', '0–2 days'),
  ages1: pair('3–5 hari', '3–5 days'),
  ages2: pair('6–10 hari', '6–10 days'),
  ages3: pair('lebih dari 10 hari', 'more than 10 days'),
  lateN: pair('{n} lewat tenggat', '{n} overdue'),
  total: pair('Jumlah', 'Total'),
  map: pair('Yang lulus menurut kecamatan', 'Passed by kecamatan'),
  mapSaid: pair(
    '{passed} dari {decided} pengajuan yang diputus lulus ({share}).',
    '{passed} of {decided} decided submissions passed ({share}).',
  ),
  mapNone: pair('Belum ada yang diputus pada periode ini.', 'Nothing was decided in this period.'),
  rate: pair('Lulus (%)', 'Passed (%)'),
  decided: pair('Diputus', 'Decided'),
  noDecision: pair('belum ada yang diputus', 'nothing decided'),
  late: pair('Lewat tenggat paling lama', 'Longest overdue'),
  lateNone: pair('Tidak ada yang lewat tenggat.', 'Nothing is overdue.'),
  product: pair('Produk', 'Product'),
  district: pair('Kecamatan', 'District'),
  due: pair('Dijanjikan', 'Promised'),
  unordered: pair('Lulus, belum pernah dipesan', 'Passed, never ordered from'),
  unorderedNone: pair(
    'Semua yang lulus pada periode ini sudah dipesan.',
    'All who passed in this period have had an order.',
  ),
  maker: pair('Penyedia', 'Maker'),
  passedOn: pair('Lulus', 'Passed'),
  halal: pair('Celah sertifikat halal', 'Gaps of halal certificates'),
  withoutHalal: pair('Dijual tanpa sertifikat', 'On sale without one'),
  halalEnding: pair('Berakhir dalam 60 hari', 'Ending within 60 days'),
  seeList: pair('Lihat daftarnya', 'See the list'),
} as const;
