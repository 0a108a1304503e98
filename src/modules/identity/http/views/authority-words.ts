import type { Text } from '../../../../kernel/text.ts';
import type { Authority } from '../../../../platform/commands/define-command.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the authority table. */
export const authorityWords = {
  title: pair('Wewenang', 'Authority'),
  lead: pair(
    'Siapa boleh melakukan apa, di mana, pada keadaan apa. Daftar ini dibaca dari program yang sedang berjalan, jadi selalu sama dengan yang diperiksa.',
    'Who may do what, where, in which state. This list is read from the running program, so it always is what is checked.',
  ),
  show: pair('Tampilkan', 'Show'),
  all: pair('Semua', 'All'),
  everybody: pair('Setiap orang', 'Everybody'),
  program: pair('Program', 'The program'),
  caption: pair('Tindakan', 'Actions'),
  deed: pair('Yang tercatat', 'What is recorded'),
  who: pair('Oleh', 'By'),
  where: pair('Di mana', 'Where'),
  states: pair('Pada keadaan', 'In the state'),
  code: pair('Kode', 'Code'),
} as const;

/** Where a command may be called. */
export const scopeWords: Readonly<Record<Authority['scope'], Text>> = {
  unit: pair('Satuan kerja dalam surat keputusannya', 'The units of the decree'),
  supplier: pair('Usahanya sendiri', 'The own business'),
  region: pair('Wilayah dalam surat keputusannya', 'The area of the decree'),
  government: pair('Seluruh pemerintah daerah', 'The whole government'),
  self: pair('Dirinya sendiri', 'About oneself'),
  anyone: pair('Sebelum masuk', 'Before sign-in'),
  system: pair('Tugas program', 'The program’s own work'),
};

/** States in plain words; one that is missing here is shown by its code. */
export const stateWords: Readonly<Record<string, Text>> = {
  new: pair('baru', 'new'),
  open: pair('terbuka', 'open'),
  active: pair('aktif', 'active'),
  inactive: pair('nonaktif', 'inactive'),
  scheduled: pair('rapat terjadwal', 'meeting scheduled'),
  cancelled: pair('rapat dibatalkan', 'meeting cancelled'),
  awaiting_disposition: pair('menunggu disposisi PA/KPA', 'waiting for disposition'),
  awaiting_documents: pair('menunggu dokumen persiapan', 'waiting for preparation papers'),
  awaiting_officer: pair('menunggu penerimaan Pejabat Pengadaan', 'waiting for the procurement officer'),
  ready: pair('siap dipesan', 'ready for orders'),
  submitted: pair('menunggu Pejabat Pengadaan', 'waiting for the procurement officer'),
  checked: pair(
    'menunggu tanda tangan Pejabat Pembuat Komitmen',
    'waiting for the signature of the commitment officer',
  ),
  sent: pair('menunggu jawaban Penyedia', 'waiting for the supplier'),
  accepted: pair('disanggupi Penyedia', 'accepted by the supplier'),
  dispatched: pair('dalam pengiriman', 'on the way'),
  delivered: pair('menunggu pemeriksaan', 'waiting for the check'),
  inspected: pair('menunggu konfirmasi penerimaan', 'waiting for confirmation'),
  received: pair('menunggu verifikasi', 'waiting for verification'),
  verified: pair('siap dibayar', 'ready to be paid'),
  requested: pair('menunggu persetujuan autodebit', 'waiting for autodebit approval'),
  paid: pair('dibayar', 'paid'),
  issued: pair('terbit', 'issued'),
};
