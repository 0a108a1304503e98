import type { Text } from '../../kernel/text.ts';
import type { IconName } from '../ui/icon-data.ts';

/** How a state feels; each tone has its own lightness, and a state always carries a word and an icon too. */
export type Tone = 'neutral' | 'info' | 'wait' | 'success' | 'warn' | 'error';

/** A state as people see it. */
export type StateWord = { readonly label: Text; readonly tone: Tone; readonly icon: IconName };

const state = (id: string, en: string, tone: Tone, icon: IconName): StateWord => ({
  label: { id, en },
  tone,
  icon,
});

export const packageStates = {
  awaitingDisposition: state('Menunggu Disposisi PA/KPA', 'Awaiting PA/KPA disposition', 'wait', 'hourglass'),
  awaitingDocuments: state(
    'Menunggu Dokumen Persiapan',
    'Awaiting preparation documents',
    'wait',
    'file-text',
  ),
  awaitingOfficer: state(
    'Menunggu Penerimaan Pejabat Pengadaan',
    'Awaiting procurement officer',
    'wait',
    'hourglass',
  ),
  ready: state('Siap Dipesan', 'Ready to order', 'success', 'circle-check'),
  exhausted: state('Pagu Habis', 'Ceiling used up', 'warn', 'triangle-alert'),
  closed: state('Ditutup', 'Closed', 'neutral', 'lock'),
} as const;

export const meetingStates = {
  draft: state('Draf', 'Draft', 'neutral', 'circle-dashed'),
  scheduled: state('Terjadwal', 'Scheduled', 'info', 'calendar-check'),
  awaitingPapers: state('Menunggu Kelengkapan Berkas', 'Awaiting papers', 'wait', 'file-text'),
  complete: state('Berkas Lengkap', 'Papers complete', 'success', 'file-check'),
  cancelled: state('Dibatalkan', 'Cancelled', 'neutral', 'ban'),
} as const;

export const entitlements = {
  mealAndSnack: state('Makanan dan Kudapan', 'Meal and snack', 'success', 'utensils'),
  snackOnly: state('Kudapan Saja', 'Snack only', 'info', 'cookie'),
  nothing: state('Tidak Dapat Dipesankan', 'Cannot be ordered for', 'error', 'ban'),
} as const;

export const curationStates = {
  awaitingVerification: state(
    'Menunggu Verifikasi Pendamping',
    'Awaiting mentor’s verification',
    'wait',
    'hourglass',
  ),
  awaitingValidation: state(
    'Menunggu Validasi Kecamatan',
    'Awaiting district validation',
    'wait',
    'hourglass',
  ),
  awaitingScore: state('Menunggu Penilaian', 'Awaiting scoring', 'wait', 'scale'),
  needsWork: state('Perlu Perbaikan', 'Needs improvement', 'warn', 'wrench'),
  passed: state('Lulus Kurasi', 'Passed curation', 'success', 'badge-check'),
  failed: state('Tidak Lulus', 'Did not pass', 'error', 'circle-x'),
  appealed: state('Dalam Banding', 'Under appeal', 'info', 'scale'),
  certificateEnded: state('Sertifikat Berakhir', 'Certificate ended', 'warn', 'calendar-clock'),
} as const;

export const paymentStates = {
  awaitingVerification: state('Menunggu Verifikasi', 'Awaiting verification', 'wait', 'hourglass'),
  returned: state('Dikembalikan', 'Returned', 'warn', 'undo-2'),
  ready: state('Siap Dibayar', 'Ready to pay', 'info', 'wallet'),
  awaitingApproval: state(
    'Menunggu Persetujuan Autodebit',
    'Awaiting autodebit approval',
    'wait',
    'user-check',
  ),
  atBank: state('Diproses Bank', 'With the bank', 'info', 'landmark'),
  bankUnsure: state('Menunggu Kepastian Bank', 'Awaiting the bank’s word', 'wait', 'circle-help'),
  failed: state('Transfer Gagal', 'Transfer failed', 'error', 'circle-x'),
  paid: state('Dibayar', 'Paid', 'success', 'circle-check'),
  taxOpen: state('Pajak Belum Disetor', 'Tax not yet deposited', 'warn', 'receipt-text'),
  taxDone: state('Pajak Disetor', 'Tax deposited', 'success', 'receipt'),
} as const;
