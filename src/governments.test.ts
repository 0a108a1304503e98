import { expect, test } from 'vitest';
import { publicUrlOf } from './governments.ts';

test.each([
  ['nothing is set', { hosts: ['*'] }, null, null],
  ['one government for every name', { hosts: ['*'] }, 'https://pesan.test', 'https://pesan.test'],
  ['its own host', { hosts: ['a.test', 'pesan.test'] }, 'https://pesan.test/', 'https://pesan.test/'],
  ['another host', { hosts: ['lain.test'] }, 'https://pesan.test', 'https://lain.test/'],
  [
    'another host, with the port',
    { hosts: ['lain.test'] },
    'http://pesan.test:8080',
    'http://lain.test:8080/',
  ],
  ['a host beside every other', { hosts: ['*', 'lain.test'] }, 'https://pesan.test', 'https://lain.test/'],
  [
    'an address of its own',
    { hosts: ['x.test'], url: 'https://y.test' },
    'https://pesan.test',
    'https://y.test',
  ],
  ['an address of its own alone', { hosts: ['x.test'], url: 'https://y.test' }, null, 'https://y.test'],
])('%s', (_name, entry, publicUrl, wanted) => {
  expect(publicUrlOf(entry, publicUrl)).toBe(wanted);
});
