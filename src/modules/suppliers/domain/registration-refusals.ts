import { defineRefusal } from '../../../kernel/refusal.ts';

export const phoneShape = defineRefusal('suppliers/phone-shape', 422, {
  id: 'Isi nomor telepon seluler Indonesia, misalnya 0812-3456-7890.',
  en: 'Fill in an Indonesian mobile number, such as 0812-3456-7890.',
});
export const consentNeeded = defineRefusal('suppliers/consent-needed', 422, {
  id: 'Centang persetujuan ini lebih dahulu. Tanpa persetujuan pemilik, data tidak boleh disimpan.',
  en: 'Tick this first. Without the owner’s consent no data may be kept.',
});
export const codeAskedOften = defineRefusal('suppliers/code-asked-often', 429, {
  id: 'Kode sudah dikirim beberapa kali. Tunggu {minutes} menit, lalu minta lagi; periksa juga pesan WhatsApp Anda.',
  en: 'Codes were sent several times. Wait {minutes} minutes and ask again; look into your WhatsApp too.',
});
export const noMessages = defineRefusal('suppliers/no-messages', 409, {
  id: 'Pendaftaran lewat telepon belum dibuka. Datanglah ke kantor kecamatan dengan KTP Anda.',
  en: 'Registration by phone is not open yet. Come to the kecamatan office with your identity card.',
});
export const wrongPhoneCode = defineRefusal('suppliers/wrong-code', 422, {
  id: 'Kode tidak sesuai. Tersisa {n} kesempatan.',
  en: 'The code is not right. {n} tries left.',
});
export const phoneCodeLocked = defineRefusal('suppliers/code-locked', 422, {
  id: 'Kode ini sudah terlalu sering salah. Minta kode baru.',
  en: 'This code was wrong too often. Ask for a new one.',
});
export const phoneCodeExpired = defineRefusal('suppliers/code-expired', 422, {
  id: 'Kode ini sudah lewat 10 menit. Minta kode baru.',
  en: 'This code is older than 10 minutes. Ask for a new one.',
});
export const confirmationExpired = defineRefusal('suppliers/confirmation-expired', 422, {
  id: 'Nomor ini dikonfirmasi lebih dari dua jam yang lalu. Minta kode baru.',
  en: 'This number was confirmed more than two hours ago. Ask for a new code.',
});

export const nikShape = defineRefusal('suppliers/nik-shape', 422, {
  id: 'NIK terdiri dari 16 angka, seperti pada KTP. Periksa kembali ketikannya.',
  en: 'A NIK has 16 digits, as on the identity card. Check your typing.',
});
export const nikBirthDay = defineRefusal('suppliers/nik-birth-day', 422, {
  id: 'Tanggal lahir tidak sama dengan yang ada di dalam NIK. Periksa keduanya pada KTP.',
  en: 'The birth day is not the one inside the NIK. Check both on the identity card.',
});
export const tooYoung = defineRefusal('suppliers/too-young', 422, {
  id: 'Pemilik usaha sekurangnya berumur 17 tahun.',
  en: 'The owner of a business is at least 17 years old.',
});
export const nikTaken = defineRefusal('suppliers/nik-taken', 409, {
  id: 'NIK ini sudah terdaftar. Bila ini NIK Anda, ambil akunnya di halaman Klaim Akun atau datang ke kecamatan.',
  en: 'This NIK is registered already. If it is yours, claim the account on the page Claim account, or come to the kecamatan.',
});
export const nibTaken = defineRefusal('suppliers/nib-taken', 409, {
  id: 'NIB ini sudah terdaftar untuk usaha lain. Periksa ketikannya, atau tanyakan ke kecamatan.',
  en: 'This NIB is registered for another business. Check your typing, or ask the kecamatan.',
});
export const phoneTaken = defineRefusal('suppliers/phone-taken', 409, {
  id: 'Nomor telepon ini sudah terdaftar untuk sebuah usaha. Masuk dengan akun itu, atau ambil akunnya di halaman Klaim Akun.',
  en: 'This phone number is registered for a business. Sign in with its account, or claim it on the page Claim account.',
});
export const nibShape = defineRefusal('suppliers/nib-shape', 422, {
  id: 'NIB terdiri dari 13 angka, seperti pada surat dari OSS.',
  en: 'A NIB has 13 digits, as on the paper from OSS.',
});
export const npwpShape = defineRefusal('suppliers/npwp-shape', 422, {
  id: 'Isi 16 angka NPWP (15 untuk yang lama), atau kosongkan bila belum punya.',
  en: 'Fill in the 16 digits of the NPWP (15 of an old one), or leave it empty if you have none.',
});
export const accountShape = defineRefusal('suppliers/account-shape', 422, {
  id: 'Nomor rekening terdiri dari 6 sampai 20 angka.',
  en: 'An account number has 6 to 20 digits.',
});
export const makerPlaceUnknown = defineRefusal('suppliers/place-unknown', 422, {
  id: 'Kelurahan ini tidak ditemukan. Ketik namanya, lalu pilih dari daftar.',
  en: 'This kelurahan was not found. Type its name, then choose it from the list.',
});
export const tooLargeBusiness = defineRefusal('suppliers/too-large', 422, {
  id: 'Menurut modal atau penjualannya, usaha ini bukan usaha mikro atau kecil (PP 7/2021 Pasal 35). e-Order hanya untuk usaha mikro dan kecil.',
  en: 'By its capital or sales this is no micro or small business (PP 7/2021, article 35). e-Order is for micro and small ones only.',
});
export const notInRegister = defineRefusal('suppliers/not-in-register', 422, {
  id: 'NIK ini tidak ada di register dengan nomor telepon Anda. Tersisa {n} kesempatan. Bila nomor Anda berganti, datang ke kecamatan dengan KTP.',
  en: 'This NIK is not in the register with your phone number. {n} tries left. If your number has changed, come to the kecamatan with your identity card.',
});
export const alreadyClaimed = defineRefusal('suppliers/already-claimed', 409, {
  id: 'Usaha ini sudah punya akun pemilik. Masuk dengan akun itu; bila lupa kata sandinya, datang ke kecamatan.',
  en: 'This business has an owner’s account. Sign in with it; if the password is forgotten, come to the kecamatan.',
});
