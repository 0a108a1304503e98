export type Point = readonly [number, number];

/**
 * A line without the bends that nobody sees (Visvalingam): of the triangles that neighbouring points span, the smallest goes
 * until all are at least `area` (in the units of the points, squared). The ends stay, so lines that meet still meet; a ring
 * keeps four points.
 */
export function simplify(points: readonly Point[], area: number): Point[] {
  const kept = [...points];
  const least = isRing(kept) ? 4 : 2;
  while (kept.length > least) {
    const { index, size } = smallest(kept);
    if (size >= area) break;
    kept.splice(index, 1);
  }
  return kept;
}

function isRing(points: readonly Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

function smallest(points: readonly Point[]): { index: number; size: number } {
  let best = { index: -1, size: Number.POSITIVE_INFINITY };
  for (let index = 1; index < points.length - 1; index += 1) {
    const size = triangle(points[index - 1], points[index], points[index + 1]);
    if (size < best.size) best = { index, size };
  }
  return best;
}

function triangle(a: Point | undefined, b: Point | undefined, c: Point | undefined): number {
  if (!a || !b || !c) return Number.POSITIVE_INFINITY;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
