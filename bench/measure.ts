/** The middle of some measurements. @throws Error when there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return (low + high) / 2;
}

/** Rounds of a benchmark; `BENCH_ROUNDS` sets another number for a quick look or a long one. */
export function roundsOf(usual: number): number {
  const given = Number(process.env['BENCH_ROUNDS']);
  return Number.isInteger(given) && given > 0 ? given : usual;
}

/**
 * Measures two things in turns, so that whatever else the machine does falls on both alike; who begins changes with every
 * round. @returns the median of each.
 */
export async function alternate(
  rounds: number,
  ours: (round: number) => Promise<number>,
  floor: (round: number) => Promise<number>,
  tell: (round: number, ours: number, floor: number) => void,
): Promise<{ readonly ours: number; readonly floor: number }> {
  const [mine, least]: [number[], number[]] = [[], []];
  for (let round = 1; round <= rounds; round++) {
    if (round % 2 === 1) mine.push(await ours(round));
    least.push(await floor(round));
    if (round % 2 === 0) mine.push(await ours(round));
    tell(round, mine.at(-1) ?? 0, least.at(-1) ?? 0);
  }
  return { ours: median(mine), floor: median(least) };
}
