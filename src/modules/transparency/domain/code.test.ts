import { expect, test } from 'vitest';
import { readCode } from './code.ts';

test.each([
  ['7K3F9QD2AB', '7K3F9QD2AB'],
  ['7k3f-9qd2-ab', '7K3F9QD2AB'],
  ['  7K3F 9QD2 AB ', '7K3F9QD2AB'],
  ['OIL000LIO0', '0110001100'],
  ['', ''],
  ['ABC', ''],
  ['7K3F9QD2A!', ''],
  ['U'.repeat(10), ''],
  ["'; DROP TABLE", ''],
  ['7'.repeat(41), ''],
])('%j is read as %j', (typed, wanted) => {
  expect(readCode(typed)).toBe(wanted);
});
