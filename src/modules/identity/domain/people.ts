import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { positions } from '../../../platform/commands/positions.ts';
import type { Term } from './terms.ts';

/** Who a person is, for every command that makes or changes one. */
export const personFields = {
  username: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{2,59}$/),
  name: z.string().trim().min(2).max(120),
  /** 18 digits of a civil servant. */
  nip: z
    .string()
    .regex(/^\d{18}$/)
    .nullable(),
  email: z.email().max(120).nullable(),
};

/** A first password that an administrator hands over: random, so that its hash in the log tells nothing. */
export const temporaryPasswordField = z.string().min(16).max(80);

/** A decree's words, as commands take them. */
export const termFields = {
  position: z.enum(positions),
  kind: z.enum(['definitive', 'plt', 'plh']),
  decree: z.string().trim().min(3).max(160),
  from: z.iso.date(),
  until: z.iso.date().nullable(),
  /** Code of the area of a regional position: kecamatan, city or province. */
  regionCode: z
    .string()
    .regex(/^\d{2}(\.\d{2}){0,2}$/)
    .nullable()
    .default(null),
};

/** A person as the rules about people see him. */
export type KnownPerson = {
  readonly id: string;
  readonly username: string;
  readonly nip: string | null;
  readonly name: string;
  readonly active: boolean;
  readonly terms: readonly Term[];
};

export const usernameTaken = defineRefusal('identity/username-taken', 409, {
  id: 'Nama pengguna {username} sudah dipakai orang lain. Pilih yang lain, misalnya dengan inisial unit.',
  en: 'The user name {username} is taken. Choose another, for example with the unit’s initials.',
});
export const nipTaken = defineRefusal('identity/nip-taken', 409, {
  id: 'NIP {nip} sudah terdaftar atas nama {name}. Tambahkan penugasan pada orang itu; jangan buat akun kedua.',
  en: 'NIP {nip} is registered for {name}. Add the assignment to that person; do not make a second account.',
});
export const ownAccount = defineRefusal('identity/own-account', 403, {
  id: 'Akun dan penugasan Anda sendiri harus diubah oleh administrator lain.',
  en: 'Your own account and assignments must be changed by another administrator.',
});
export const administratorThere = defineRefusal('identity/administrator-there', 409, {
  id: 'Pemerintah daerah ini sudah punya administrator, yang menambah orang di /pengaturan/orang. Bila tidak ada lagi yang dapat masuk, tambahkan --another.',
  en: 'This government has an administrator, who adds people on /pengaturan/orang. If none can sign in any more, add --another.',
});
export const personInactive = defineRefusal('identity/person-inactive', 409, {
  id: 'Akun ini sudah dinonaktifkan, sehingga tidak dapat diberi penugasan.',
  en: 'This account is deactivated, so it can hold no assignment.',
});
export const unknownUnit = defineRefusal('identity/unknown-unit', 422, {
  id: 'Kode unit {code} tidak dikenal. Periksa daftar di halaman Satuan Kerja.',
  en: 'There is no unit with the code {code}. See the list on the page of units.',
});
export const unknownSupplier = defineRefusal('identity/unknown-supplier', 422, {
  id: 'Penyedia pada penugasan ini tidak ditemukan.',
  en: 'The supplier of this assignment was not found.',
});
export const unknownRegion = defineRefusal('identity/unknown-region', 422, {
  id: 'Wilayah dengan kode {code} tidak dikenal.',
  en: 'There is no area with the code {code}.',
});
export const alreadyHeld = defineRefusal('identity/already-held', 409, {
  id: 'Penugasan dengan surat keputusan dan tanggal mulai ini sudah tercatat.',
  en: 'An assignment with this decree and first day is recorded already.',
});
export const endInPast = defineRefusal('identity/end-in-past', 422, {
  id: 'Penugasan paling awal berakhir kemarin: yang sudah dilakukan tercatat di bawah surat keputusan ini.',
  en: 'An assignment ends yesterday at the earliest: what was done is recorded under this decree.',
});
export const endedLater = defineRefusal('identity/ended-later', 422, {
  id: 'Surat keputusan ini sudah berakhir lebih awal. Untuk memperpanjang, tambahkan penugasan dengan surat keputusan baru.',
  en: 'This decree ends earlier already. To prolong it, add an assignment with the new decree.',
});
