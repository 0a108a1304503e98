import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each([
  ['/pesanan/1', '/pesanan/1'],
  ['/katalog?q=kue&jenis=snack#hasil', '/katalog?q=kue&jenis=snack#hasil'],
  ['/', '/'],
  ['', '/tugas'],
  ['pesanan', '/tugas'],
  ['//jahat.test', '/tugas'],
  ['///jahat.test', '/tugas'],
  ['/\\jahat.test', '/tugas'],
  ['\\\\jahat.test', '/tugas'],
  ['/\t/jahat.test', '/tugas'],
  ['/\n/jahat.test', '/tugas'],
  ['/\r\nSet-Cookie: a=b', '/tugas'],
  [' /jahat', '/tugas'],
  ['https://jahat.test', '/tugas'],
  ['https:jahat.test', '/tugas'],
  ['javascript:alert(1)', '/tugas'],
  ['/a/..//jahat.test', '/tugas'],
  ['/./%2e%2e//jahat.test', '/tugas'],
  [`/${'a'.repeat(500)}`, '/tugas'],
])('%j leads to %s', (typed, wanted) => {
  expect(ownPath(typed, '/tugas')).toBe(wanted);
});
