import type { Text } from '../../../../kernel/text.ts';

/** Words of the inbox. */
export const words = {
  lead: {
    id: 'Paling mendesak lebih dahulu.',
    en: 'Most urgent first.',
  },
  waiting: { id: '{n} menunggu', en: '{n} waiting' },
  late: { id: '{n} lewat tenggat', en: '{n} overdue' },
  more: {
    id: 'Hanya {n} tugas paling mendesak yang ditampilkan. Sisanya muncul begitu yang di atas selesai.',
    en: 'Only the {n} most urgent tasks are shown. The rest appear as these are done.',
  },
  emptyTitle: { id: 'Tidak ada yang menunggu Anda', en: 'Nothing waits for you' },
  emptyText: {
    id: 'Tugas baru muncul di sini begitu seseorang membutuhkan tindakan Anda, lengkap dengan tenggatnya.',
    en: 'New tasks appear here as soon as somebody needs you, each with its due time.',
  },
  emptyBuyer: {
    id: 'Buat rapat baru, atau lanjutkan rapat dan pesanan Anda di bawah ini.',
    en: 'Create a meeting, or go on with your meetings and orders below.',
  },
  ahead: { id: 'Rapat berikutnya', en: 'Next meetings' },
  aheadNone: {
    id: 'Belum ada rapat yang akan datang. Buat rapat, lalu pilih konsumsinya.',
    en: 'No meeting is coming. Create one, then choose its food.',
  },
  runningOrders: { id: 'Pesanan yang Berjalan', en: 'Running orders' },
  meeting: { id: 'Rapat', en: 'Meeting' },
  when: { id: 'Waktu dan tempat', en: 'When and where' },
  guests: { id: 'Peserta', en: 'Guests' },
  people: { id: '{n} orang', en: '{n} people' },
  food: { id: 'Konsumsi', en: 'Food' },
  emptyPosition: {
    id: 'Anda belum memegang jabatan apa pun hari ini. Hubungi Administrator BPPBJ dengan membawa surat keputusan Anda.',
    en: 'You hold no position today. Bring your decree to the city administrator (BPPBJ).',
  },
  done: { id: 'Selesai hari ini ({n})', en: 'Done today ({n})' },
  doneNone: { id: 'Belum ada yang Anda selesaikan hari ini.', en: 'You have not finished anything today.' },
  askedBy: { id: 'Dari {name}', en: 'From {name}' },
  since: { id: 'Sejak {when}', en: 'Since {when}' },
  units: { id: '{n} unit', en: '{n} units' },
  andOthers: { id: '{names}, dan {n} lainnya', en: '{names} and {n} more' },
  headcount: { id: '{n} peserta', en: '{n} guests' },
  portions: { id: '{n} porsi', en: '{n} portions' },
  under: { id: '{role} · {place}', en: '{role} · {place}' },
  acting: { id: '{kind} {role} · {place} ({decree})', en: 'Acting {role} ({kind}) · {place} ({decree})' },
  title: { id: '{verb}: {subject}', en: '{verb}: {subject}' },
  batchTitle: { id: '{verb}: {n} sekaligus', en: '{verb}: {n} at once' },
  batchOpen: { id: 'Buka Daftar', en: 'Open the list' },
  batchNames: { id: 'Antara lain {names}', en: 'Among them {names}' },
  government: { id: 'seluruh pemerintah daerah', en: 'the whole government' },
  table: { id: 'Yang Anda selesaikan hari ini', en: 'What you finished today' },
  time: { id: 'Pukul', en: 'Time' },
  what: { id: 'Tindakan', en: 'Action' },
  subject: { id: 'Perihal', en: 'Subject' },
} as const satisfies Record<string, Text>;
