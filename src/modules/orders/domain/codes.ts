import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a number read aloud arrives as it left. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `length` random characters. */
export function randomCode(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** An order's number: `EO-26-7K3F9QD2`. Random, so that no series makes orders wait for each other; unique by constraint. */
export function newOrderNumber(year: number): string {
  return `EO-${String(year % 100).padStart(2, '0')}-${randomCode(8)}`;
}

/** Ten characters that prove to a third party that the order exists: for the entry in SIPD and the QR. */
export function newVerificationCode(): string {
  return randomCode(10);
}

/** Six digits that the receiver holds and the courier asks for at the door. */
export function newHandoverCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
