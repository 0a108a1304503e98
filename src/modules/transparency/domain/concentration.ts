/** How much of the money the largest makers got; shares are fractions of everything paid. */
export type Concentration = {
  readonly makers: number;
  readonly total: bigint;
  readonly largest: number;
  readonly topTen: number;
  /** `spread` when the largest has less than a tenth: a share that the public need not worry about. */
  readonly verdict: 'none' | 'spread' | 'concentrated';
};

/** A maker with this share or more of all spending deserves a second look. */
export const concentratedFrom = 0.1;

/** @param top amounts of the largest makers, falling. */
export function concentrationOf(top: readonly bigint[], total: bigint, makers: number): Concentration {
  const share = (amount: bigint) => (total > 0n ? Number((amount * 100_000n) / total) / 100_000 : 0);
  const largest = share(top[0] ?? 0n);
  const topTen = share(top.slice(0, 10).reduce((sum, amount) => sum + amount, 0n));
  const verdict = total === 0n ? 'none' : largest >= concentratedFrom ? 'concentrated' : 'spread';
  return { makers, total, largest, topTen, verdict };
}
