import type { Text } from '../../../../kernel/text.ts';
import { entitlements, type StateWord } from '../../../../web/text/states.ts';
import type { PermitState } from '../../domain/entitlement.ts';
import type { AttendeeKind, EntitledTo, PolicyEffect, PolicyKind, ProductKind } from '../../domain/policy.ts';

const pair = (id: string, en: string): Text => ({ id, en });

/** Words of the meetings' pages. */
export const words = {
  lead: pair('Rapat adalah dasar setiap pesanan konsumsi.', 'A meeting is the ground of every order.'),
  show: pair('Tampilkan', 'Show'),
  searchLabel: pair('Cari judul atau ruang', 'Search title or room'),
  listCaption: pair('Daftar rapat', 'List of meetings'),
  meeting: pair('Rapat', 'Meeting'),
  when: pair('Waktu', 'When'),
  place: pair('Tempat', 'Place'),
  unit: pair('Unit', 'Unit'),
  guests: pair('Peserta', 'Attendees'),
  state: pair('Keadaan', 'State'),
  emptyComing: pair('Belum ada rapat mendatang', 'No coming meetings yet'),
  emptyText: pair(
    'Buat rapat dahulu, lalu pilih konsumsinya dari usaha kecil di sekitar.',
    'Create a meeting first, then choose its food from small businesses nearby.',
  ),
  emptyOther: pair('Tidak ada rapat yang cocok', 'No meetings match'),
  newTitle: pair('Rapat baru', 'New meeting'),
  newLead: pair(
    'Enam isian; ruang, alamat, dan paket sudah diisikan.',
    'Six fields; room, address and package are filled in.',
  ),
  orderedTitle: pair('Sudah ada pesanan untuk rapat ini', 'Something is on order for this meeting'),
  orderedText: pair(
    'Judul dan jumlah peserta dapat diubah di sini. Waktu dan tempat pindah beserta pesanannya, agar penyedia ikut mengetahui.',
    'Title and headcount change here. Time and place move together with the orders, so that the suppliers learn of it.',
  ),
  moveWithOrders: pair('Pindahkan Rapat dan Pesanannya', 'Move the meeting with its orders'),
  changeTitle: pair('Ubah rapat', 'Change the meeting'),
  forUnit: pair('Untuk unit', 'For the unit'),
  title: pair('Judul rapat', 'Title of the meeting'),
  day: pair('Tanggal', 'Date'),
  start: pair('Mulai', 'Start'),
  end: pair('Selesai', 'End'),
  room: pair('Ruang', 'Room'),
  address: pair('Alamat', 'Address'),
  kelurahan: pair('Kelurahan', 'Kelurahan'),
  kelurahanHint: pair('Ketik nama kelurahan lalu pilih.', 'Type the name of the kelurahan and choose.'),
  kind: pair('Siapa yang hadir?', 'Who attends?'),
  headcount: pair('Jumlah peserta', 'Headcount'),
  headcountHint: pair('Sesuai undangan, 1 sampai 10.000.', 'As invited, 1 to 10,000.'),
  people: pair('orang', 'people'),
  rupPackage: pair('Paket RUP', 'RUP package'),
  left: pair('sisa {left}', '{left} left'),
  noPackage: pair(
    'Unit ini belum memiliki paket yang siap dipesan. Selesaikan disposisi dan penerimaan paket dahulu.',
    'This unit has no package that is ready to order. Finish its disposition and acceptance first.',
  ),
  noUnit: pair(
    'Rapat dibuat oleh Pemohon / PPTK atau Pejabat Pengadaan.',
    'Meetings are made by the requester (PPTK) or the procurement officer.',
  ),
  where: pair('Tempat rapat', 'Place of the meeting'),
  entitlement: pair('Hak konsumsi', 'Food entitlement'),
  ceilings: pair('Batas harga per orang', 'Ceiling per head'),
  ceiling: pair('{kind}: {amount} ({rule})', '{kind}: {amount} ({rule})'),
  actions: pair('Tindakan', 'Actions'),
  change: pair('Ubah Rapat', 'Change meeting'),
  cancel: pair('Batalkan Rapat', 'Cancel meeting'),
  cancelWhy: pair('Alasan pembatalan', 'Reason for cancelling'),
  cancelled: pair('Rapat dibatalkan.', 'The meeting is cancelled.'),
  created: pair(
    'Rapat dibuat. Lanjutkan dengan mencari konsumsi.',
    'The meeting is created. Go on to find its food.',
  ),
  changed: pair('Rapat diubah.', 'The meeting is changed.'),
  createdBy: pair('Dibuat oleh', 'Created by'),
  permit: pair('Pengecualian PA/KPA', 'Exception by PA/KPA'),
  permitLead: pair(
    'Bila pesanan di luar ketentuan atau di atas batas harga benar-benar diperlukan, mintalah pengecualian.',
    'Where an order beyond the rule or above the ceiling is really needed, ask for an exception.',
  ),
  permitWhy: pair('Alasan', 'Reason'),
  permitWhyHint: pair(
    'Paling sedikit 20 huruf; PA/KPA dan auditor membacanya.',
    'At least 20 characters; PA/KPA and auditors read it.',
  ),
  permitAsk: pair('Ajukan Pengecualian', 'Request an exception'),
  permitAsked: pair('Pengecualian diajukan kepada PA/KPA.', 'The exception was requested from PA/KPA.'),
  permitReason: pair('Alasan permintaan', 'Reason of the request'),
  permitAnswer: pair('Jawaban PA/KPA', 'Answer of PA/KPA'),
  grant: pair('Berikan Pengecualian', 'Grant the exception'),
  refuse: pair('Tolak Pengecualian', 'Refuse the exception'),
  answered: pair('Jawaban Anda dicatat.', 'Your answer is recorded.'),
  answerWhy: pair('Pertimbangan', 'Considerations'),
  timeline: pair('Riwayat', 'History'),
  noOrders: pair('Belum ada pesanan untuk rapat ini.', 'No orders for this meeting yet.'),
  orders: pair('Pesanan rapat ini', 'Orders of this meeting'),
  started: pair('Rapat sudah dimulai.', 'The meeting has begun.'),
} as const;

export const attendeeWords: Record<AttendeeKind, Text> = {
  internal: pair('Pegawai internal saja', 'The unit’s own people only'),
  other_units: pair('Bersama unit lain', 'Together with other units'),
  public: pair('Masyarakat atau pihak luar', 'The public or outside parties'),
};

export const entitlementWords: Record<EntitledTo, StateWord> = {
  meal_and_snack: entitlements.mealAndSnack,
  snack: entitlements.snackOnly,
  nothing: entitlements.nothing,
};

export const kindWords: Record<ProductKind, Text> = {
  meal: pair('Makanan Berat', 'Meal'),
  snack: pair('Kudapan', 'Snack'),
};

export const permitWords: Record<Exclude<PermitState, 'none'>, StateWord> = {
  requested: { label: pair('Pengecualian diajukan', 'Exception requested'), tone: 'wait', icon: 'hourglass' },
  granted: {
    label: pair('Pengecualian diberikan', 'Exception granted'),
    tone: 'success',
    icon: 'shield-check',
  },
  refused: { label: pair('Pengecualian ditolak', 'Exception refused'), tone: 'error', icon: 'circle-x' },
};

export const effectWords: Record<PolicyEffect, Text> = {
  block: pair('Ditolak', 'Refused'),
  permit: pair('Boleh dengan pengecualian PA/KPA', 'Allowed with an exception by PA/KPA'),
  record: pair('Boleh dan dicatat', 'Allowed and recorded'),
};

export const policyKindWords: Record<PolicyKind, Text> = {
  meal_entitlement: pair('Hak konsumsi', 'Food entitlement'),
  price_ceiling: pair('Batas harga per orang', 'Ceiling per head'),
  order_lid: pair('Batas nilai satu pesanan', 'Most that one order may cost'),
  portion_reserve: pair('Cadangan porsi', 'Reserve of portions'),
  answer_hours: pair('Waktu jawab penyedia', 'Supplier’s time to answer'),
  officer_signs_up_to: pair(
    'Batas tanda tangan Pejabat Pengadaan',
    'Most that the procurement officer signs alone',
  ),
  halal_duty: pair('Wajib halal', 'Halal duty'),
  price_change: pair('Kenaikan harga yang diperiksa', 'Rise of a price that is checked'),
  curation: pair('Banding dan sertifikat kurasi', 'Appeals and certificates of curation'),
};
