import { expect, test } from 'vitest';
import { passwordFault } from './new-password.ts';

test.each([
  ['a short one', 'kopi pagi 1', 'identity/password-short'],
  ['twelve characters', 'kopi pagi 12', null],
  ['a sentence', 'tiga lontong di teras belakang', null],
  ['signs of any script', 'кофе☕утром☀всегда', null],
  ['eleven characters of two units each', '☕😀☀🌊🍚🥟🍜🌶🐟🦐🍵', 'identity/password-short'],
  ['one letter many times', 'aaaaaaaaaaaaaaaa', 'identity/password-guessable'],
  ['two letters in turn', 'abababababababab', 'identity/password-guessable'],
  ['the alphabet', 'abcdefghijklmn', 'identity/password-guessable'],
  ['the alphabet backwards', 'nmlkjihgfedcba', 'identity/password-guessable'],
  ['digits in a row', '012345678901', 'identity/password-guessable'],
  ['keys in a row', 'qwertyuiopas', 'identity/password-guessable'],
  ['the user name', 'bendahara.gambir', 'identity/password-guessable'],
  ['the user name and a year', 'Bendahara.Gambir2026', 'identity/password-guessable'],
  ['the user name with signs', 'bendahara-gambir!!', 'identity/password-guessable'],
  ['a known one', 'Password 1234', 'identity/password-guessable'],
  ['a known one in disguise', 'P@ssw0rd!2026', 'identity/password-guessable'],
  ['a known word twice', 'rahasiarahasia', 'identity/password-guessable'],
  ['a known word with the year', 'Indonesia1945', 'identity/password-guessable'],
  ['a known word between digits', '17Merdeka081945', 'identity/password-guessable'],
  ['a walk over the keys', '1qaz2wsx3edc', 'identity/password-guessable'],
  ['a sentence with a known word', 'rapat kuda kertas biru', null],
])('%s: %s', (_name, password, wanted) => {
  expect(passwordFault(password, 'bendahara.gambir', 'next')?.code ?? null).toBe(wanted);
});
