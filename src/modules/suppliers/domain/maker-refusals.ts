import { defineRefusal } from '../../../kernel/refusal.ts';

export const enteredBySame = defineRefusal('suppliers/entered-by-same-person', 403, {
  id: 'Anda yang memasukkan pendaftaran ini, sehingga verifikasi harus dilakukan oleh pejabat lain.',
  en: 'You entered this registration, so somebody else must verify it.',
});
export const alreadyReturned = defineRefusal('suppliers/already-returned', 409, {
  id: 'Pendaftaran ini sedang diperbaiki pemiliknya. Tunggu sampai ia mengirimnya kembali.',
  en: 'The owner is fixing this registration. Wait until he sends it again.',
});
export const incomplete = defineRefusal('suppliers/incomplete', 409, {
  id: 'NIB atau rekening belum diisi. Minta pemilik melengkapinya lebih dahulu.',
  en: 'NIB or bank account is missing. Ask the owner to fill it in first.',
});
export const phoneUnconfirmed = defineRefusal('suppliers/phone-unconfirmed', 409, {
  id: 'Pemilik belum mengonfirmasi nomornya. Minta ia mengambil akunnya di halaman Klaim Akun.',
  en: 'The owner has not confirmed the phone. Ask for a claim of the account on the page Claim account.',
});
export const nothingChanged = defineRefusal('suppliers/nothing-changed', 422, {
  id: 'Tidak ada yang berubah. Ubah isiannya, lalu kirim kembali.',
  en: 'Nothing has changed. Change what was asked for, then send it again.',
});
export const identityFixed = defineRefusal('suppliers/identity-fixed', 409, {
  id: 'NIK dan tanggal lahir tidak dapat diubah lagi setelah diverifikasi. Datang ke kecamatan dengan KTP bila keliru.',
  en: 'NIK and birth day cannot be changed after the verification. If they are wrong, come to the kecamatan with the identity card.',
});
export const bankIsChecked = defineRefusal('suppliers/bank-is-checked', 409, {
  id: 'Rekening ini sudah diperiksa.',
  en: 'This account is checked already.',
});
export const memberUnknown = defineRefusal('suppliers/member-unknown', 404, {
  id: 'Anggota tim ini tidak ditemukan, atau sudah dikeluarkan.',
  en: 'This member of the team was not found, or was removed already.',
});
export const ownerStays = defineRefusal('suppliers/owner-stays', 409, {
  id: 'Pemilik tidak dapat dikeluarkan dari timnya sendiri. Pergantian pemilik diurus di kecamatan.',
  en: 'The owner cannot be removed from the own team. A change of the owner is done at the kecamatan.',
});
export const teamFull = defineRefusal('suppliers/team-full', 422, {
  id: 'Tim paling banyak {max} orang. Keluarkan dahulu yang tidak bekerja lagi.',
  en: 'A team has at most {max} people. Remove first who works no more.',
});
export const factInFuture = defineRefusal('suppliers/fact-in-future', 422, {
  id: 'Tanggal kegiatan tidak boleh sesudah hari ini.',
  en: 'The day of what happened cannot lie after today.',
});
export const factUnknown = defineRefusal('suppliers/fact-unknown', 404, {
  id: 'Catatan yang dibatalkan tidak ditemukan, atau sudah dibatalkan.',
  en: 'The note to void was not found, or is void already.',
});
export const makerFileNotStaged = defineRefusal('suppliers/file-not-staged', 422, {
  id: 'Berkas belum terunggah dengan benar. Unggah sekali lagi.',
  en: 'The file was not uploaded properly. Upload it again.',
});
export const termOutside = defineRefusal('suppliers/term-outside', 422, {
  id: 'Hari terakhir harus sesudah hari ini dan paling lama {days} hari untuk alasan ini.',
  en: 'The last day must lie after today, and at most {days} days ahead for this reason.',
});
export const noGroundForBan = defineRefusal('suppliers/no-ground-for-ban', 422, {
  id: 'Alasan ini hanya untuk penghentian sementara, bukan larangan.',
  en: 'This reason is for a suspension only, not for a ban.',
});
export const evidenceNeeded = defineRefusal('suppliers/evidence-needed', 422, {
  id: 'Lampirkan sekurangnya satu bukti: sanksi tanpa bukti tidak dapat diuji.',
  en: 'Attach at least one piece of evidence: a sanction without it cannot be tested.',
});
export const appealedOnce = defineRefusal('suppliers/appealed-once', 409, {
  id: 'Keberatan hanya satu kali untuk setiap sanksi, dan sudah diajukan.',
  en: 'A sanction can be appealed once, and was.',
});
export const noAppeal = defineRefusal('suppliers/no-appeal', 409, {
  id: 'Tidak ada keberatan yang menunggu jawaban.',
  en: 'No appeal waits for an answer.',
});
export const imposedBySame = defineRefusal('suppliers/imposed-by-same-person', 403, {
  id: 'Anda yang menjatuhkan sanksi ini, sehingga keberatan harus dijawab oleh pejabat lain.',
  en: 'You imposed this sanction, so somebody else must answer the appeal.',
});
export const notOverYet = defineRefusal('suppliers/not-over-yet', 409, {
  id: 'Penghentian ini belum berakhir.',
  en: 'This suspension is not over yet.',
});
