import { defineRefusal } from '../../../kernel/refusal.ts';

export const importFileGone = defineRefusal('suppliers/import-file-gone', 422, {
  id: 'Berkas ini tidak ada lagi di program. Unggah kembali berkasnya.',
  en: 'The program does not have this file any more. Upload it again.',
});
export const importOpen = defineRefusal('suppliers/import-open', 409, {
  id: 'Berkas yang sama sedang diproses atau dihentikan sementara. Buka prosesnya, lalu lanjutkan.',
  en: 'The same file is being worked on or is stopped. Open that run and resume it.',
});
export const dryRunFirst = defineRefusal('suppliers/import-dry-run-first', 409, {
  id: 'Jalankan dahulu uji coba untuk berkas yang sama persis sampai selesai, lalu mulai impor.',
  en: 'Finish a dry run of exactly this file first, then start the import.',
});
export const importMoved = defineRefusal('suppliers/import-moved', 409, {
  id: 'Bagian berkas ini sudah diproses.',
  en: 'This part of the file is done already.',
});
export const importNotRunning = defineRefusal('suppliers/import-not-running', 409, {
  id: 'Proses impor ini tidak sedang berjalan.',
  en: 'This import is not running.',
});
export const importRunning = defineRefusal('suppliers/import-running', 409, {
  id: 'Proses impor ini masih berjalan.',
  en: 'This import is still running.',
});
export const importNotStopped = defineRefusal('suppliers/import-not-stopped', 409, {
  id: 'Hanya impor yang dihentikan atau gagal yang dapat dilanjutkan.',
  en: 'Only an import that was stopped or failed can be resumed.',
});
export const importBroken = defineRefusal('suppliers/import-broken', 409, {
  id: 'Impor berhenti karena gangguan pada program, bukan karena isi berkas. Lanjutkan; bila terulang, hubungi pengelola server.',
  en: 'The import ended by a fault of the program, not of the file. Resume it; if it happens again, call whoever runs the server.',
});
