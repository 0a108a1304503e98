import { defineRefusal } from '../../kernel/refusal.ts';

/** What is refused before any handler understands it. */
export const tooMany = defineRefusal('door/too-many-requests', 429, {
  id: 'Terlalu banyak permintaan. Tunggu satu menit lalu coba lagi.',
  en: 'Too many requests. Wait a minute and try again.',
});
export const badRequest = defineRefusal('door/bad-request', 400, {
  id: 'Permintaan ini tidak dapat dibaca. Kembali ke halaman sebelumnya dan coba lagi.',
  en: 'This request could not be read. Go back to the previous page and try again.',
});
export const mediaType = defineRefusal('door/media-type', 415, {
  id: 'Bentuk kiriman ini tidak diterima di alamat ini.',
  en: 'This address does not take that kind of content.',
});
export const tooLarge = defineRefusal('door/too-large', 413, {
  id: 'Isian terlalu besar.',
  en: 'The input is too large.',
});
