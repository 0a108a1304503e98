import type { Rupiah } from '../../../kernel/rupiah.ts';

type Candidate = {
  readonly productId: string;
  readonly supplierId: string;
  readonly kind: 'meal' | 'snack';
  readonly price: Rupiah;
};

export const bestMax = 5;

/**
 * Lima pilihan terbaik: the cheapest within the ceiling, each of another maker. `candidates` fit the meeting, have a good
 * grade and are sorted by price. Where meal and snack may both be ordered there are three snacks and two meals (more of
 * one where the other is short).
 * @param within is this product's price within the ceiling per head?
 */
export function bestFive<T extends Candidate>(
  candidates: readonly T[],
  within: (candidate: T) => boolean,
): T[] {
  const fits = candidates.filter(within);
  const kinds = new Set(fits.map((candidate) => candidate.kind));
  const room = kinds.size > 1 ? { snack: 3, meal: 2 } : { snack: bestMax, meal: bestMax };
  const chosen: T[] = [];
  const free = (candidate: T) => chosen.every((other) => other.supplierId !== candidate.supplierId);
  for (const candidate of fits) {
    if (room[candidate.kind] === 0 || !free(candidate)) continue;
    chosen.push(candidate);
    room[candidate.kind]--;
    if (chosen.length === bestMax) break;
  }
  for (const candidate of fits) {
    if (chosen.length === bestMax) break;
    if (free(candidate)) chosen.push(candidate);
  }
  return chosen.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'snack' ? -1 : 1));
}
