import type { Text } from '../../../../kernel/text.ts';
import type { StateWord } from '../../../../web/text/states.ts';
import { keptDays } from '../../domain/kept-days.ts';
import { csvMegabytesMax, xlsxMegabytesMax, xlsxRowsMax } from '../../domain/list-refusals.ts';
import type { ImportRun } from '../../domain/run.ts';

const pair = (id: string, en: string): Text => ({ id, en });

export const modeWords: Readonly<Record<ImportRun['mode'], Text>> = {
  dry: pair('Uji coba', 'Dry run'),
  real: pair('Impor', 'Import'),
};

export const runStates: Readonly<Record<ImportRun['state'], StateWord>> = {
  running: { label: pair('Berjalan', 'Running'), tone: 'info', icon: 'hourglass' },
  stopped: { label: pair('Dihentikan Sementara', 'Stopped'), tone: 'wait', icon: 'circle-dashed' },
  done: { label: pair('Selesai', 'Done'), tone: 'success', icon: 'circle-check' },
  failed: { label: pair('Terhenti karena Gangguan', 'Failed'), tone: 'error', icon: 'circle-alert' },
};

export const importWords = {
  title: pair('Impor penyedia', 'Import of suppliers'),
  lead: pair(
    'Masukkan seluruh register dari satu berkas: diuji dahulu, lalu diimpor.',
    'Enter the whole register from one file: tried first, then imported.',
  ),
  file: pair('Berkas daftar penyedia', 'File with the list of suppliers'),
  fileHint: pair(
    `CSV UTF-8 paling besar ${csvMegabytesMax} MB, atau XLSX paling besar ${xlsxMegabytesMax} MB dan ${xlsxRowsMax.toLocaleString('id-ID')} baris. Baris pertama berisi judul kolom seperti pada contoh.`,
    `CSV UTF-8 up to ${csvMegabytesMax} MB, or XLSX up to ${xlsxMegabytesMax} MB and ${xlsxRowsMax.toLocaleString('en-GB')} rows. The first row names the columns as in the example.`,
  ),
  upload: pair('Unggah dan uji coba', 'Upload and try'),
  uploadTitle: pair('Berkas baru', 'New file'),
  example: pair('Unduh contoh', 'Download example'),
  how: pair('Cara kerja', 'How it works'),
  howDry: pair(
    'Uji coba memeriksa setiap baris, juga terhadap register dan terhadap baris lain dalam berkas. Tidak ada yang disimpan.',
    'A dry run checks every row, against the register and against the other rows of the file too. Nothing is saved.',
  ),
  howReal: pair(
    'Impor hanya dapat dimulai untuk berkas yang sama persis dengan yang diuji. Baris yang benar masuk, baris yang salah ditolak satu per satu.',
    'An import can be started only for exactly the file that was tried. Right rows are entered, wrong ones refused one by one.',
  ),
  howStop: pair(
    'Impor boleh dihentikan kapan saja, juga oleh mati listrik: ia berlanjut tepat dari baris berikutnya, tidak ada baris ganda atau separuh.',
    'An import may be stopped at any time, by a power cut too: it goes on with the very next row, none twice and none by half.',
  ),
  howKnown: pair(
    'Penyedia dengan NIK dan NIB yang sudah terdaftar dibiarkan. Baris tanpa NIB atau rekening masuk sebagai menunggu. Tidak ada akun yang dibuat; pemilik mengklaim usahanya dengan kode.',
    'Suppliers registered with the same NIK and NIB are left as they are. Rows without NIB or account wait. No account is made; owners claim their business with a code.',
  ),
  howKept: pair(
    `Berkas dan baris yang ditolak dihapus ${keptDays} hari sesudah proses selesai.`,
    `The file and its refused rows are removed ${keptDays} days after the run has ended.`,
  ),
  runs: pair('Proses', 'Runs'),
  noRuns: pair('Belum ada berkas yang diimpor', 'No file was imported yet'),
  noRunsText: pair(
    'Unggah berkas di atas untuk memulai uji coba.',
    'Upload a file above to begin with a dry run.',
  ),
  older: pair('Lebih lama', 'Older'),
  name: pair('Berkas', 'File'),
  mode: pair('Jenis', 'Kind'),
  state: pair('Keadaan', 'State'),
  started: pair('Dimulai', 'Started'),
  startedBy: pair('Oleh', 'By'),
  ended: pair('Berakhir', 'Ended'),
  size: pair('Ukuran', 'Size'),
  rows: pair('Baris', 'Rows'),
  progress: pair('Kemajuan', 'Progress'),
  waiting: pair('Menunggu giliran program …', 'Waiting for the program …'),
  rate: pair('{rate} baris per detik', '{rate} rows a second'),
  rateLeft: pair('{rate} baris per detik, kira-kira {left} lagi', '{rate} rows a second, about {left} left'),
  minutes: pair('{n} menit', '{n} minutes'),
  seconds: pair('{n} detik', '{n} seconds'),
  read: pair('Baris diperiksa', 'Rows checked'),
  wouldSave: pair('Akan masuk', 'Would be entered'),
  saved: pair('Masuk', 'Entered'),
  known: pair('Sudah terdaftar', 'Known already'),
  refused: pair('Ditolak', 'Refused'),
  stop: pair('Hentikan sementara', 'Stop for now'),
  resume: pair('Lanjutkan', 'Resume'),
  begin: pair('Impor {count} penyedia', 'Import {count} suppliers'),
  stopped: pair('Proses dihentikan. Lanjutkan kapan saja.', 'The run is stopped. Resume it at any time.'),
  resumed: pair('Proses dilanjutkan.', 'The run goes on.'),
  begun: pair('Impor dimulai.', 'The import has begun.'),
  tried: pair('Berkas diterima. Uji coba dimulai.', 'The file has arrived. The dry run has begun.'),
  next: pair('Langkah berikutnya', 'Next step'),
  allFine: pair(
    'Uji coba selesai: setiap baris dapat diimpor.',
    'The dry run is done: every row can be imported.',
  ),
  someRefused: pair(
    'Uji coba selesai. Baris yang ditolak dapat diperbaiki dan dikirim lagi sebagai berkas tersendiri; baris lainnya dapat diimpor sekarang.',
    'The dry run is done. Refused rows can be corrected and sent again as a file of their own; the others can be imported now.',
  ),
  nothingNew: pair(
    'Uji coba selesai: tidak ada baris baru yang dapat diimpor.',
    'The dry run is done: there is no new row to import.',
  ),
  realDone: pair('Impor selesai.', 'The import is done.'),
  failedText: pair(
    'Proses terhenti: {why} Yang sudah masuk tetap tersimpan.',
    'The run ended early: {why} What was entered stays.',
  ),
  refusedTitle: pair('Baris yang ditolak', 'Refused rows'),
  refusedLead: pair(
    'Unduh, perbaiki di lembar sebar, lalu unggah berkas itu apa adanya; tiga kolom terakhirnya diabaikan.',
    'Download, correct in a spreadsheet, then upload that file as it is; its last three columns are ignored.',
  ),
  download: pair('Unduh baris yang ditolak', 'Download refused rows'),
  reason: pair('Alasan', 'Reason'),
  column: pair('Kolom', 'Column'),
  wholeRow: pair('seluruh baris', 'the whole row'),
  count: pair('Jumlah', 'Count'),
  ignored: pair(
    'Kolom yang tidak dikenal dan tidak dibaca: {columns}.',
    'Columns that are not known and not read: {columns}.',
  ),
  forgotten: pair(
    'Berkas dan baris yang ditolak sudah dihapus; angkanya tetap.',
    'The file and its refused rows have been removed; the figures stay.',
  ),
  facts: pair('Keterangan', 'Details'),
} as const;
