import { expect, it } from 'vitest';
import { sizeBy } from './business-size.ts';

const billion = 1_000_000_000n;

it.each([
  [billion, 2n * billion, 'micro'],
  [billion + 1n, 2n * billion, 'small'],
  [billion, 2n * billion + 1n, 'small'],
  [5n * billion, 15n * billion, 'small'],
  [5n * billion + 1n, 0n, 'larger'],
  [0n, 15n * billion + 1n, 'larger'],
  [0n, null, 'micro'],
  [null, 15n * billion, 'small'],
  [null, null, null],
] as const)('capital %s and sales %s make a business %s', (capital, sales, size) => {
  expect(sizeBy(capital, sales)).toBe(size);
});
