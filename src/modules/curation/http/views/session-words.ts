import type { Text } from '../../../../kernel/text.ts';
import type { StateWord } from '../../../../web/text/states.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const answerWords: Readonly<Record<'coming' | 'declined' | 'silent', StateWord>> = {
  coming: { label: pair('Akan hadir', 'Coming'), tone: 'success', icon: 'circle-check' },
  declined: { label: pair('Tidak bisa', 'Cannot come'), tone: 'neutral', icon: 'circle-x' },
  silent: { label: pair('Belum menjawab', 'No answer yet'), tone: 'wait', icon: 'hourglass' },
};

/** Words of tasting sessions. */
export const sess = {
  title: pair('Sesi Cicip', 'Tasting sessions'),
  lead: pair(
    'Produk yang menunggu penilaian dicicipi bersama. Undangan tidak pernah melebihi kapasitas.',
    'Products that wait for a score are tasted together. Invitations never exceed the places.',
  ),
  coming: pair('Akan datang', 'To come'),
  past: pair('Sudah lewat', 'Past'),
  show: pair('Tampilkan', 'Show'),
  plan: pair('Rencanakan Sesi', 'Plan a session'),
  none: pair('Belum ada sesi cicip', 'No tasting sessions'),
  noneText: pair(
    'Sesi yang direncanakan tampil di sini, dengan undangan dan kehadirannya.',
    'Planned sessions are here, with their invitations and who came.',
  ),
  when: pair('Waktu', 'When'),
  where: pair('Tempat', 'Where'),
  places: pair('Terisi', 'Taken'),
  placesOf: pair('{n} dari {max}', '{n} of {max}'),
  state: pair('Keadaan', 'State'),

  newTitle: pair('Sesi Cicip Baru', 'New tasting session'),
  day: pair('Hari', 'Day'),
  start: pair('Mulai', 'From'),
  end: pair('Selesai', 'To'),
  place: pair('Tempat', 'Place'),
  placeHint: pair(
    'Misalnya Dapur Kurasi Dinas PPKUKM.',
    'For example the curation kitchen of the department.',
  ),
  address: pair('Alamat', 'Address'),
  kelurahan: pair('Kelurahan', 'Kelurahan'),
  capacity: pair('Kapasitas', 'Places'),
  capacityUnit: pair('produk', 'products'),
  save: pair('Simpan Sesi', 'Save the session'),
  planned: pair(
    'Sesi direncanakan. Undang produk yang menunggu.',
    'The session is planned. Invite products that wait.',
  ),

  sessionOn: pair('Sesi cicip {day}', 'Tasting on {day}'),
  guests: pair('Yang diundang', 'Invited'),
  noGuests: pair('Belum ada yang diundang', 'Nobody is invited yet'),
  noGuestsText: pair(
    'Pilih dari produk yang menunggu penilaian.',
    'Choose from the products that wait for a score.',
  ),
  product: pair('Produk', 'Product'),
  maker: pair('Penyedia', 'Maker'),
  phone: pair('Telepon', 'Phone'),
  district: pair('Kecamatan', 'District'),
  answer: pair('Jawaban', 'Answer'),
  came: pair('Hadir', 'Came'),
  cameYes: pair('hadir', 'came'),
  cameNo: pair('tidak hadir', 'did not come'),
  sign: pair('Paraf', 'Initials'),
  note: pair('Catat Kehadiran', 'Note who came'),
  noteText: pair(
    'Centang yang hadir; yang tidak dicentang tercatat tidak hadir.',
    'Tick who came; the others count as absent.',
  ),
  noteLater: pair('Kehadiran dicatat setelah sesi dimulai.', 'Who came is noted when the session has begun.'),
  noted: pair('Kehadiran dicatat.', 'Attendance is noted.'),
  inviteTitle: pair('Undang produk yang menunggu', 'Invite products that wait'),
  inviteText: pair(
    'Sisa {n} tempat. Yang paling lama menunggu di atas.',
    '{n} places left. The longest waiting first.',
  ),
  full: pair('Semua tempat terisi.', 'All places are taken.'),
  nobodyWaits: pair(
    'Tidak ada produk yang menunggu penilaian tanpa undangan.',
    'No product waits for a score without an invitation.',
  ),
  since: pair('Menunggu sejak', 'Waiting since'),
  pick: pair('Pilih', 'Choose'),
  choose: pair('Undang {name}', 'Invite {name}'),
  invite: pair('Kirim Undangan', 'Send invitations'),
  invited: pair('Undangan dikirim.', 'The invitations are sent.'),
  cancelFold: pair('Batalkan sesi ini', 'Cancel this session'),
  cancelText: pair(
    'Semua yang diundang diberi tahu dan dapat diundang ke sesi lain.',
    'Everybody who is invited is told, and can be invited elsewhere.',
  ),
  reason: pair('Alasan', 'Reason'),
  cancel: pair('Batalkan Sesi', 'Cancel the session'),
  cancelled: pair('Sesi dibatalkan.', 'The session is cancelled.'),
  cancelledFor: pair('Dibatalkan: {reason}', 'Cancelled: {reason}'),

  yourInvitation: pair('Undangan untuk Anda', 'Your invitation'),
  bring: pair(
    'Bawa {product} secukupnya untuk dicicipi, dalam kemasan jualnya.',
    'Bring enough of {product} to taste, in its packaging.',
  ),
  come: pair('Saya Hadir', 'I will come'),
  cannot: pair('Tidak Bisa', 'I cannot'),
  answered: pair('Jawaban Anda dicatat.', 'Your answer is noted.'),
  declinedText: pair(
    'Anda menjawab tidak bisa; tempatnya diberikan kepada yang lain. Undangan lain akan menyusul.',
    'You said that you cannot come, and the place went to somebody else. Another invitation will follow.',
  ),
  seeSession: pair('Lihat Undangan', 'See the invitation'),
} as const;
