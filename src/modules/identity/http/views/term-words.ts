import type { Text } from '../../../../kernel/text.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the form for a new assignment. */
export const termWords = {
  title: pair('Tambah penugasan', 'Add an assignment'),
  position: pair('Jabatan', 'Position'),
  kind: pair('Sifat', 'Kind'),
  definitive: pair('Definitif', 'Definitive'),
  definitiveNote: pair('Pejabat tetap menurut surat keputusan.', 'The officer in office by decree.'),
  plt: pair('Pelaksana tugas (Plt.)', 'Acting (Plt.)'),
  pltNote: pair('Jabatannya kosong.', 'The office is vacant.'),
  plh: pair('Pelaksana harian (Plh.)', 'Acting for some days (Plh.)'),
  plhNote: pair(
    'Pejabatnya berhalangan sementara; tanggal akhir wajib diisi.',
    'The officer is away for a time; the last day is needed.',
  ),
  decree: pair('Nomor surat keputusan', 'Number of the decree'),
  decreeHint: pair(
    'Seperti dikutip pada surat, misalnya "SK Camat Gambir Nomor 12 Tahun 2026".',
    'As papers quote it, for example "SK Camat Gambir Nomor 12 Tahun 2026".',
  ),
  from: pair('Mulai', 'From'),
  until: pair('Hari terakhir', 'Last day'),
  where: pair('Di mana', 'Where'),
  whereNote: pair(
    'Pilih satuan kerja yang disebut surat keputusan; untuk Penyedia, usahanya; untuk Pendamping, Kepala Satuan Pelaksana, dan Kurator, wilayahnya. Kepala Dinas, Administrator, dan Auditor berlaku di seluruh pemerintah daerah: lewati bagian ini.',
    'Choose the units that the decree names; for a supplier, the business; for companions, district and city officers and curators, the area. The head of department, administrators and auditors act in the whole government: skip this part.',
  ),
  search: pair('Cari satuan kerja, usaha, atau wilayah', 'Find a unit, business or area'),
  searchHint: pair(
    'Bagian nama atau kode. Yang sudah dicentang tetap terpilih.',
    'A part of the name or code. What is ticked stays chosen.',
  ),
  find: pair('Cari', 'Find'),
  units: pair('Satuan kerja', 'Units'),
  supplier: pair('Usaha', 'Business'),
  region: pair('Wilayah', 'Area'),
  nothing: pair('Tidak ada yang cocok dengan "{search}".', 'Nothing matches "{search}".'),
  save: pair('Tetapkan', 'Assign'),
  done: pair('Penugasan dicatat.', 'The assignment is recorded.'),
} as const;
