import { defineRefusal, type Refusal, type RefusalFactory } from '../../kernel/refusal.ts';
import type { Text } from '../../kernel/text.ts';

export const signInNeeded = defineRefusal('door/sign-in-needed', 401, {
  id: 'Masuk dahulu untuk melanjutkan.',
  en: 'Please sign in to continue.',
});

export const notAuthorised = defineRefusal('door/not-authorised', 403, {
  id: 'Anda tidak berwenang melakukan tindakan ini untuk {unit}.',
  en: 'You are not authorised to do this for {unit}.',
});

export const notFound = defineRefusal('door/not-found', 404, {
  id: 'Data yang Anda tuju tidak ditemukan. Periksa alamatnya atau mulai lagi dari daftar.',
  en: 'What you are looking for was not found. Check the address or start again from the list.',
});

export const stale = defineRefusal('door/stale', 409, {
  id: 'Data ini telah diubah oleh {name} pukul {time}. Periksa versi terbaru; isian Anda tetap tersimpan.',
  en: 'This was changed by {name} at {time}. Check the newest version; what you typed is kept.',
});

export const versionMissing = defineRefusal('door/version-missing', 422, {
  id: 'Versi data {id} tidak ikut terkirim. Muat ulang halaman, periksa isinya, lalu kirim kembali.',
  en: 'The version of {id} did not come along. Reload the page, check it, and send it again.',
});

export const wrongState = defineRefusal('door/wrong-state', 409, {
  id: 'Tindakan ini tidak dapat dilakukan pada keadaan sekarang ({state}). Muat ulang halaman untuk melihat langkah berikutnya.',
  en: 'This cannot be done in the present state ({state}). Reload the page to see the next step.',
});

export const keyReused = defineRefusal('door/key-reused', 409, {
  id: 'Kunci permintaan ini sudah dipakai untuk isian lain. Muat ulang halaman lalu kirim kembali.',
  en: 'This request key was already used for other input. Reload the page and send it again.',
});

export const busy = defineRefusal('door/busy', 409, {
  id: 'Data ini sedang diproses oleh permintaan lain. Coba kirim kembali.',
  en: 'Another request is working on this. Please send it again.',
});

export const invalidInput = defineRefusal('door/invalid-input', 422, {
  id: 'Isian ini belum benar: {detail}.',
  en: 'This input is not right: {detail}.',
});

export const noneChosen = defineRefusal('door/none-chosen', 422, {
  id: 'Centang sekurangnya satu {thing}.',
  en: 'Tick at least one {thing}.',
});

/** A refusal that names a state: people read its words in their language, programs its code in `params`. */
export function sayState(refusal: RefusalFactory, state: string, words: Text | undefined): Refusal {
  const said = refusal({ state });
  if (!words) return said;
  const { id, en } = said.message;
  return { ...said, message: { id: id.replace('{state}', words.id), en: en.replace('{state}', words.en) } };
}
