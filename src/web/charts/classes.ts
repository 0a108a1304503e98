/** At most as many classes as there are tones on the map. */
export const mostClasses = 5;

/**
 * Where one class ends and the next begins, ascending: round numbers that cut `values` into up to five classes of about as
 * many members each. Empty when all are alike.
 */
export function classBounds(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const bounds: number[] = [];
  for (let part = 1; part < mostClasses; part += 1) {
    const value = sorted[Math.floor((part * sorted.length) / mostClasses)];
    if (value === undefined) continue;
    const bound = round(value);
    if (bound > (bounds.at(-1) ?? sorted[0] ?? value) && bound <= (sorted.at(-1) ?? value))
      bounds.push(bound);
  }
  return bounds;
}

/** Two figures that count: 0.412 becomes 0.41, 1,234 becomes 1,200. */
function round(value: number): number {
  return Number(value.toPrecision(2));
}

/** The class of a value, 0 for the lowest. */
export function classOf(value: number, bounds: readonly number[]): number {
  const above = bounds.findIndex((bound) => value < bound);
  return above === -1 ? bounds.length : above;
}
