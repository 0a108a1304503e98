import type { Text } from '../../../../kernel/text.ts';
import type { Act } from '../../domain/process.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const actWords: Readonly<Record<Act, { readonly name: Text; readonly what: Text }>> = {
  verify: {
    name: pair('Verifikasi', 'Verify'),
    what: pair('Memeriksa kelengkapan foto dan berkas.', 'Looks whether photos and papers are complete.'),
  },
  validate: {
    name: pair('Validasi', 'Validate'),
    what: pair(
      'Memeriksa berkas dan mengunjungi tempat produksi.',
      'Checks the papers and visits the kitchen.',
    ),
  },
  forward: {
    name: pair('Meneruskan', 'Forward'),
    what: pair('Meneruskan ke tingkat berikutnya.', 'Hands on to the next level.'),
  },
  score: {
    name: pair('Menilai', 'Score'),
    what: pair(
      'Menilai menurut kriteria; tahap penilaian terakhir memutuskan.',
      'Scores by the criteria; the last score decides.',
    ),
  },
};

/** Words of the rules of curation: criteria and levels. */
export const rules = {
  queue: pair('Antrean', 'Queue'),
  products: pair('Produk Lulus', 'Passed products'),
  summary: pair('Ringkasan', 'Summary'),
  criteria: pair('Kriteria', 'Criteria'),
  levels: pair('Tahapan', 'Levels'),
  sessions: pair('Sesi Cicip', 'Tasting sessions'),
  parts: pair('Bagian kurasi', 'Parts of curation'),

  criteriaTitle: pair('Kriteria Kurasi', 'Curation criteria'),
  criteriaLead: pair(
    'Setiap perubahan terbit sebagai versi baru. Produk dinilai menurut versi pada hari pengajuannya.',
    'Every change is a new version. A product is scored by the version of the day it was submitted.',
  ),
  levelsTitle: pair('Tahapan Kurasi', 'Curation levels'),
  levelsLead: pair(
    'Urutan meja yang dilalui setiap produk. Yang sedang berjalan tetap memakai tahapan saat diajukan.',
    'The desks that every product passes. What is under way keeps the levels of its day.',
  ),
  none: pair('Belum ada aturan kurasi', 'No rules of curation yet'),
  noneText: pair(
    'Tanpa kriteria dan tahapan, tidak ada produk yang dapat diajukan. Mulai dari bawaan, lalu sesuaikan.',
    'Without criteria and levels nothing can be submitted. Begin with the defaults, then adapt them.',
  ),
  noneForReader: pair(
    'Kepala Dinas atau Administrator belum menerbitkan kriteria dan tahapan.',
    'The head of department or the administrator has not published any yet.',
  ),
  useDefaults: pair('Gunakan Bawaan', 'Use the defaults'),
  defaultsUsed: pair(
    'Kriteria dan tahapan bawaan diterbitkan.',
    'The default criteria and levels are published.',
  ),
  whence: pair('Dari mana bobot ini', 'Where these weights come from'),
  openly: pair(
    'Bobot bawaan dipilih secara terbuka: sumber pemerintah menyebut apa yang dinilai, tanpa bobotnya.',
    'The default weights are chosen openly: the government’s sources say what is looked at, and give no weights.',
  ),
  change: pair('Ubah sebagai Versi Baru', 'Change as a new version'),
  version: pair('Versi {n}', 'Version {n}'),
  inForce: pair('Berlaku sejak {day}', 'In force since {day}'),
  coming: pair('Berlaku mulai {day}', 'In force from {day}'),
  weights: pair('Bobot', 'Weights'),
  weightsSummary: pair(
    'Lulus pada {pass} % dan tidak ada kriteria di bawah nilai lulusnya.',
    'Passed at {pass} %, with no criterion below its pass mark.',
  ),
  passMarkNote: pair('lulus {mark} dari {scale}', 'pass mark {mark} of {scale}'),
  guidance: pair('Panduan menilai', 'Guidance'),
  gradeLimits: pair('Batas mutu', 'Grades'),
  gradesSaid: pair(
    'A dari {A} %, B dari {B} %, C dari {C} %, D di bawahnya',
    'A from {A} %, B from {B} %, C from {C} %, D below',
  ),
  certificate: pair('Sertifikat', 'Certificate'),
  months: pair('{n} bulan', '{n} months'),
  versions: pair('Semua versi', 'All versions'),
  versionHead: pair('Versi', 'Version'),
  from: pair('Berlaku mulai', 'In force from'),
  pass: pair('Lulus', 'Pass'),

  changeCriteria: pair('Versi baru: {name}', 'New version: {name}'),
  changeLead: pair(
    'Terbit sebagai versi {n}. Versi lama tetap tersimpan dan dipakai untuk pengajuan lama.',
    'Published as version {n}. Older versions stay, for what was submitted under them.',
  ),
  setName: pair('Nama perangkat', 'Name of the set'),
  setNameEn: pair('Nama dalam bahasa Inggris', 'Name in English'),
  passTotal: pair('Batas lulus', 'Pass total'),
  passTotalHint: pair('Persen dari nilai terbaik.', 'Percent of the best.'),
  grade: pair('Mutu {grade} mulai', 'Grade {grade} from'),
  certificateMonths: pair('Masa berlaku sertifikat', 'Certificate lasts'),
  monthsUnit: pair('bulan', 'months'),
  validFrom: pair('Berlaku mulai', 'In force from'),
  criterion: pair('Kriteria {n}', 'Criterion {n}'),
  newCriterion: pair('Kriteria tambahan', 'Another criterion'),
  newCriterionNote: pair('Kosongkan bila tidak diperlukan.', 'Leave empty if not needed.'),
  code: pair('Kode', 'Code'),
  codeHint: pair('Huruf kecil dan garis bawah.', 'Small letters and underscores.'),
  name: pair('Nama kriteria', 'Name of the criterion'),
  nameEn: pair('Nama kriteria dalam bahasa Inggris', 'Name of the criterion in English'),
  guidanceId: pair('Panduan', 'Guidance'),
  guidanceEn: pair('Panduan dalam bahasa Inggris', 'Guidance in English'),
  weight: pair('Bobot', 'Weight'),
  scale: pair('Skala', 'Scale'),
  passMark: pair('Nilai lulus', 'Pass mark'),
  remove: pair('Hapus kriteria ini', 'Remove this criterion'),
  preview: pair('Periksa Sebelum Terbit', 'Check before publishing'),
  previewTitle: pair('Terbitkan versi {n}?', 'Publish version {n}?'),
  previewLead: pair(
    'Periksa sekali lagi. Versi yang terbit tidak dapat diubah, hanya diganti versi berikutnya.',
    'Check once more. A published version cannot be changed, only followed by the next.',
  ),
  publish: pair('Terbitkan', 'Publish'),
  back: pair('Kembali Mengubah', 'Back to the form'),
  criteriaPublished: pair(
    'Versi baru kriteria diterbitkan.',
    'The new version of the criteria is published.',
  ),
  levelsPublished: pair('Versi baru tahapan diterbitkan.', 'The new version of the levels is published.'),

  level: pair('Tahap {n}', 'Level {n}'),
  used: pair('Pakai tahap ini', 'Use this level'),
  act: pair('Yang dilakukan', 'What it does'),
  workingDays: pair('Dijanjikan dalam', 'Promised within'),
  daysUnit: pair('hari kerja', 'working days'),
  leaseMinutes: pair('Dipegang satu orang', 'Kept by one person'),
  minutesUnit: pair('menit', 'minutes'),
  panel: pair('Penilai terpisah', 'Curators apart'),
  panelHint: pair(
    '1 berarti satu orang. Lebih dari satu menilai tanpa saling melihat.',
    '1 is one person. More score without seeing each other.',
  ),
  people: pair('orang', 'people'),
  fixesTax: pair('Yang menetapkan pajak produk', 'Who says how the product is taxed'),
  fixesTaxHint: pair(
    'Katering atau barang toko, satu kali sebelum dinilai.',
    'Catering or shop goods, once before the scoring.',
  ),
  noTaxLevel: pair('Tidak ada (hanya bila semua tahap menilai)', 'Nobody (only where every level scores)'),
  who: pair('Meja', 'Desk'),
  time: pair('Waktu', 'Time'),
  lease: pair('Pegangan', 'Lease'),
  tax: pair('Pajak', 'Tax'),
  fixes: pair('menetapkan', 'says it'),
  minutes: pair('{n} menit', '{n} minutes'),
  hours: pair('{n} jam', '{n} hours'),
  days: pair('{n} hari kerja', '{n} working days'),
  changeLevels: pair('Tahapan: versi baru', 'Levels: a new version'),
} as const;
