import { randomInt } from 'node:crypto';

/** Signs that nobody confuses when they are read aloud or typed over: no 0, o, 1, l, i, u. */
const signs = 'abcdefghjkmnpqrstvwxyz23456789';
const groups = 4;
const groupLength = 5;

/** A first password to hand over, about 98 bits: `kf7q2-mw3hd-x9vtb-4ecrj`. */
export function newTemporaryPassword(): string {
  const group = () => Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
