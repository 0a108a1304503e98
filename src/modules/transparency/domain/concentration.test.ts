import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentrationOf } from './concentration.ts';

test.each([
  ['nothing paid yet', [], 0n, 0, { largest: 0, topTen: 0, verdict: 'none' }],
  ['one maker alone', [500n], 500n, 1, { largest: 1, topTen: 1, verdict: 'concentrated' }],
  ['exactly a tenth', [100n, 90n], 1000n, 20, { largest: 0.1, topTen: 0.19, verdict: 'concentrated' }],
  ['just below a tenth', [99n, 90n], 1000n, 20, { largest: 0.099, topTen: 0.189, verdict: 'spread' }],
] as const)('%s', (_name, top, total, makers, wanted) => {
  expect(concentrationOf(top, total, makers)).toMatchObject(wanted);
});

test('shares lie between nothing and all, and ten have at least as much as one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 1n, max: 10n ** 13n }), { minLength: 1, maxLength: 40 }),
      (paid) => {
        const falling = paid.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));
        const total = paid.reduce((sum, amount) => sum + amount, 0n);
        const { largest, topTen } = concentrationOf(falling.slice(0, 20), total, paid.length);
        expect(largest).toBeGreaterThanOrEqual(0);
        expect(topTen).toBeGreaterThanOrEqual(largest);
        expect(topTen).toBeLessThanOrEqual(1);
      },
    ),
  );
});
