import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';

/** Window over which wrong passwords count, in minutes; five per name and thirty per address (OWASP ASVS 6.3.1). */
export const throttleWindowMinutes = 15;
const wrongPerUsername = 5;
const wrongPerAddress = 30;

export const wrongCredentials = defineRefusal('identity/wrong-credentials', 422, {
  id: 'Nama pengguna atau kata sandi tidak sesuai. Periksa kembali keduanya.',
  en: 'The user name or password is not right. Check both.',
});

export const throttled = defineRefusal('identity/throttled', 429, {
  id: 'Terlalu banyak percobaan masuk. Coba lagi setelah {minutes} menit.',
  en: 'Too many attempts to sign in. Try again after {minutes} minutes.',
});

/** Counts of wrong attempts within the window since the last success. */
export type Attempts = { readonly ofUsername: number; readonly ofAddress: number };

/** May another password be tried? Asked before the password is looked at, so guessing gains nothing. */
export function checkThrottle({ ofUsername, ofAddress }: Attempts): Refusal | null {
  const tooMany = ofUsername >= wrongPerUsername || ofAddress >= wrongPerAddress;
  return tooMany ? throttled({ minutes: throttleWindowMinutes }) : null;
}
