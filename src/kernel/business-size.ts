const billion = 1_000_000_000n;

/**
 * The size of a business by PP 7/2021, article 35: capital (without land and building) up to Rp1 billion or yearly sales up to
 * Rp2 billion is micro, up to Rp5 and Rp15 billion small. Where both are known the larger size holds.
 * @returns null when nothing is known.
 */
export function sizeBy(
  capital: bigint | null,
  yearlySales: bigint | null,
): 'micro' | 'small' | 'larger' | null {
  const sizes = [
    capital === null ? null : rank(capital, billion, 5n * billion),
    yearlySales === null ? null : rank(yearlySales, 2n * billion, 15n * billion),
  ].filter((size) => size !== null);
  return sizes.length === 0 ? null : (names[Math.max(...sizes)] ?? null);
}

const names = ['micro', 'small', 'larger'] as const;

function rank(amount: bigint, micro: bigint, small: bigint): number {
  if (amount <= micro) return 0;
  return amount <= small ? 1 : 2;
}
