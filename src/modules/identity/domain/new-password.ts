import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { isCommonPassword } from './common-passwords.ts';

/** Long enough that no rule about signs is needed (OWASP ASVS 5.0, 6.2.1 and 6.2.5); bounded, because it is hashed. */
export const passwordMin = 12;
export const passwordMax = 200;

export const passwordShort = defineRefusal('identity/password-short', 422, {
  id: 'Kata sandi baru paling sedikit {min} karakter. Kalimat pendek mudah diingat; huruf, angka, dan spasi apa pun boleh.',
  en: 'A new password has at least {min} characters. A short sentence is easy to remember; any letters, digits and spaces will do.',
});
export const passwordGuessable = defineRefusal('identity/password-guessable', 422, {
  id: 'Kata sandi ini mudah ditebak: jangan memakai nama pengguna, pengulangan, atau urutan. Pilih yang lain.',
  en: 'This password is easy to guess: use no user name, repetition or sequence. Choose another.',
});
export const passwordSame = defineRefusal('identity/password-same', 422, {
  id: 'Kata sandi baru sama dengan yang lama. Pilih yang lain.',
  en: 'The new password is the old one. Choose another.',
});
export const wrongPassword = defineRefusal('identity/wrong-password', 422, {
  id: 'Kata sandi sekarang tidak sesuai. Periksa kembali ketikannya.',
  en: 'The present password is not right. Check your typing.',
});

const sequences = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];
const differentMin = 5;

/** Is it too short, or what a guesser tries first? Null when it will do. */
export function passwordFault(password: string, username: string, field: string): Refusal | null {
  if ([...password].length < passwordMin) return passwordShort({ min: passwordMin }, field);
  const bare = password.toLowerCase().replace(/\s/g, '');
  const guessable =
    bare.replace(/[\W\d_]/g, '') === username.replace(/[\W\d_]/g, '') ||
    bare.includes(username) ||
    new Set(bare).size < differentMin ||
    sequences.some(
      (sequence) => sequence.includes(bare) || [...sequence].toReversed().join('').includes(bare),
    ) ||
    isCommonPassword(bare);
  return guessable ? passwordGuessable(undefined, field) : null;
}
