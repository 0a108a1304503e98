import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test.each([
  ['plain', 'Kelurahan Gambir', 'Kelurahan Gambir'],
  ['comma', 'Dapur Bu Sari, Gambir', '"Dapur Bu Sari, Gambir"'],
  ['quote', 'Warung "Mpok"', '"Warung ""Mpok"""'],
  ['line break', 'a\nb', '"a\nb"'],
  ['formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['plus', '+62', "'+62"],
  ['at', '@sum', "'@sum"],
])('a cell with %s', (_what, value, wanted) => {
  expect(toCsv(['x'], [[value]])).toBe(`\uFEFFx\r\n${wanted}\r\n`);
});

test('amounts stay whole numbers of any size, negative too', () => {
  expect(toCsv(['nilai'], [[-177_821_126_204n], [5]])).toBe('\uFEFFnilai\r\n-177821126204\r\n5\r\n');
});
