import { defineRefusal } from '../../../kernel/refusal.ts';

export const wrongCode = defineRefusal('receiving/wrong-code', 422, {
  id: 'Kode serah terima tidak sesuai. Tersisa {n} kesempatan.',
  en: 'The hand-over code is not right. {n} tries are left.',
});
export const codeLocked = defineRefusal('receiving/code-locked', 409, {
  id: 'Kode serah terima terkunci setelah lima kali salah. Minta pemohon membuat kode baru.',
  en: 'The hand-over code is locked after five wrong tries. Ask the requester for a new one.',
});
export const notHandedOver = defineRefusal('receiving/not-handed-over', 422, {
  id: 'Penyedia belum memasukkan kode serah terima. Minta ia memasukkannya, atau tulis alasan serah terima tanpa kode, sekurangnya {min} huruf.',
  en: 'The supplier has not entered the hand-over code. Ask for it, or write why it is handed over without, in at least {min} characters.',
});
export const tooEarly = defineRefusal('receiving/too-early', 422, {
  id: 'Pesanan ini baru dapat diserahkan dan diperiksa pada hari rapat, {day}.',
  en: 'This order can be handed over and checked on the day of the meeting, {day}.',
});
export const linesDiffer = defineRefusal('receiving/lines-differ', 422, {
  id: 'Periksa setiap baris pesanan, masing-masing satu kali.',
  en: 'Check every line of the order, each of them once.',
});
export const moreThanOrdered = defineRefusal('receiving/more-than-ordered', 422, {
  id: 'Yang diterima paling banyak {max}, sesuai pesanan.',
  en: 'At most {max} can be received, as ordered.',
});
export const orderedBySame = defineRefusal('receiving/ordered-by-same-person', 403, {
  id: 'Anda yang mengirim pesanan ini, sehingga penerimaannya harus dilakukan oleh pejabat lain.',
  en: 'You sent this order, so somebody else must receive it.',
});
export const inspectedBySame = defineRefusal('receiving/inspected-by-same-person', 403, {
  id: 'Anda yang memeriksa barangnya, sehingga konfirmasi harus diberikan oleh pejabat lain.',
  en: 'You checked the goods, so somebody else must confirm.',
});
export const fileNotStaged = defineRefusal('receiving/file-not-staged', 422, {
  id: 'Foto belum terunggah dengan benar. Unggah sekali lagi.',
  en: 'The photo was not uploaded properly. Upload it again.',
});
