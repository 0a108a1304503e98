import type { Text } from '../../../kernel/text.ts';
import { buttons } from '../../../web/text/common.ts';
import type { IconName } from '../../../web/ui/icon-data.ts';

/** How a waiting command looks in the inbox: its button, and where the button leads. */
export type TaskAction = {
  readonly verb: Text;
  readonly icon: IconName;
  /** The page where the thing is done, at the place of the button. */
  readonly href: (subjectId: string) => string;
  /** A list where many are done at once; a batch of tasks leads there. */
  readonly list?: string;
};

const order = (id: string) => `/pesanan/${id}#tindakan`;
const submission = (id: string) => `/kurasi/pengajuan/${id}#tindakan`;
const register = (id: string) => `/register-penyedia/${id}#tindakan`;
const rupPackage = (id: string) => `/paket/${id}#tindakan`;

/** Command to button, as data: a command that starts to make tasks adds its line here. */
export const taskActions: Readonly<Record<string, TaskAction>> = {
  'budget/dispose-to-ppk': { verb: buttons.dispose, icon: 'package', href: rupPackage, list: '/paket' },
  'budget/dispose-to-officer': {
    verb: { id: 'Siapkan dan Disposisikan', en: 'Prepare and dispose' },
    icon: 'file-text',
    href: rupPackage,
    list: '/paket',
  },
  'budget/accept-packages': {
    verb: buttons.acceptPackage,
    icon: 'package-check',
    href: rupPackage,
    list: '/paket',
  },
  'meetings/answer-permit': {
    verb: { id: 'Jawab Permohonan Izin', en: 'Answer the request' },
    icon: 'scale',
    href: (id) => `/rapat/${id}#tindakan`,
  },
  'orders/send': { verb: buttons.sendOrder, icon: 'send', href: order },
  'orders/sign': { verb: buttons.signOrder, icon: 'pen-line', href: order },
  'orders/accept': { verb: buttons.accept, icon: 'handshake', href: order },
  'orders/dispatch': { verb: buttons.markSent, icon: 'truck', href: order },
  'receiving/hand-over': { verb: buttons.enterCode, icon: 'key-round', href: order },
  'receiving/inspect': {
    verb: { id: 'Periksa Kiriman', en: 'Inspect the delivery' },
    icon: 'clipboard-check',
    href: (id) => `/penerimaan/${id}`,
    list: '/penerimaan',
  },
  'receiving/renew-code': {
    verb: { id: 'Buat Kode Baru', en: 'Make a new code' },
    icon: 'refresh-cw',
    href: (id) => `/penerimaan/${id}`,
  },
  'receiving/confirm': {
    verb: buttons.confirmReceipt,
    icon: 'package-check',
    href: (id) => `/penerimaan/${id}`,
    list: '/penerimaan',
  },
  'treasury/verify': {
    verb: { id: 'Verifikasi Berkas', en: 'Verify the papers' },
    icon: 'file-check',
    href: order,
    list: '/pembayaran?tab=verifikasi',
  },
  'treasury/pay': {
    verb: buttons.recordPayment,
    icon: 'banknote',
    href: order,
    list: '/pembayaran?tab=siap',
  },
  'treasury/confirm-autodebit': {
    verb: buttons.approveAutodebit,
    icon: 'user-check',
    // What waits is the payment, which may cover many orders.
    href: (id) => `/pembayaran/${id}#tindakan`,
    list: '/pembayaran?tab=persetujuan',
  },
  'treasury/resubmit': {
    verb: { id: 'Lengkapi Berkas', en: 'Complete the papers' },
    icon: 'undo-2',
    href: order,
  },
  'catalogue/check-price': {
    verb: { id: 'Periksa Kenaikan Harga', en: 'Check the rise of the price' },
    icon: 'tags',
    href: (id) => `/register-penyedia/harga/${id}`,
  },
  'suppliers/verify': {
    verb: { id: 'Verifikasi Usaha', en: 'Verify the business' },
    icon: 'badge-check',
    href: register,
    list: '/register-penyedia?keadaan=menunggu',
  },
  'suppliers/check-bank': {
    verb: { id: 'Periksa Rekening', en: 'Check the account' },
    icon: 'wallet',
    href: register,
  },
  'suppliers/answer-appeal': {
    verb: { id: 'Jawab Keberatan', en: 'Answer the appeal' },
    icon: 'scale',
    href: register,
  },
  'suppliers/change-profile': {
    verb: { id: 'Perbaiki Data Usaha', en: 'Fix the business data' },
    icon: 'pencil',
    href: (id) => `/usaha/profil?usaha=${id}`,
  },
  'suppliers/check-certificate': {
    verb: { id: 'Periksa Sertifikat', en: 'Check the certificate' },
    icon: 'file-check',
    href: (id) => `/register-penyedia/sertifikat/${id}`,
  },
  'suppliers/add-certificate': {
    verb: { id: 'Perbarui Sertifikat', en: 'Renew the certificate' },
    icon: 'file-check',
    href: () => '/usaha/sertifikat',
  },
  'curation/answer-invitation': {
    verb: { id: 'Jawab Undangan', en: 'Answer the invitation' },
    icon: 'calendar-check',
    href: (id) => `/kurasi/sesi/${id}`,
  },
  'curation/note-attendance': {
    verb: { id: 'Catat Kehadiran', en: 'Note who came' },
    icon: 'clipboard-check',
    href: (id) => `/kurasi/sesi/${id}`,
    list: '/kurasi/sesi',
  },
  'curation/pass': {
    verb: { id: 'Periksa Pengajuan', en: 'Examine the submission' },
    icon: 'clipboard-check',
    href: submission,
    list: '/kurasi',
  },
  'curation/score': {
    verb: { id: 'Nilai Pengajuan', en: 'Score the submission' },
    icon: 'scale',
    href: submission,
    list: '/kurasi',
  },
  'curation/resubmit': {
    verb: { id: 'Perbaiki Produk', en: 'Mend the product' },
    icon: 'wrench',
    href: submission,
  },
  'curation/appeal': {
    verb: { id: 'Lihat Hasil Kurasi', en: 'See the result' },
    icon: 'scale',
    href: submission,
  },
  'curation/escalate': {
    verb: { id: 'Tinjau Keterlambatan', en: 'Look at what is late' },
    icon: 'triangle-alert',
    href: submission,
    list: '/kurasi/ringkasan',
  },
  'curation/submit': {
    verb: { id: 'Perbarui Kurasi', en: 'Renew the curation' },
    icon: 'badge-check',
    href: () => '/usaha/produk',
  },
  'orders/close': { verb: buttons.closeOrder, icon: 'badge-check', href: order },
};

const unknown: Omit<TaskAction, 'href'> = { verb: { id: 'Buka', en: 'Open' }, icon: 'clipboard-list' };

const pages: Readonly<Record<string, string>> = {
  purchase_order: '/pesanan',
  rup_package: '/paket',
  meeting: '/rapat',
  payment: '/pembayaran',
  submission: '/kurasi/pengajuan',
  supplier: '/penyedia',
  product: '/produk',
  person: '/pengaturan/orang',
};

/** The page of a subject; null for one that has none. */
export function pageOf(subjectType: string, subjectId: string): string | null {
  const page = pages[subjectType];
  return page ? `${page}/${subjectId}` : null;
}

/** The action of a command; one without a line of its own leads to its subject's page, so that no task is ever lost. */
export function actionOf(command: string, subjectType: string): TaskAction {
  return taskActions[command] ?? { ...unknown, href: (id: string) => pageOf(subjectType, id) ?? '/tugas' };
}
