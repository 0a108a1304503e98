/** A deterministic source of choices: the same seed gives the same sequence on every machine. */
export type Random = {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both inclusive. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of a list. @throws RangeError for an empty list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of a list, likelier where `weight` is larger. @throws RangeError when no weight is above zero. */
  readonly weighted: <T>(list: readonly T[], weight: (item: T) => number) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
  readonly digits: (count: number) => string;
};

/** A source seeded with any text (FNV-1a into mulberry32: small, fast, good enough for demonstration data). */
export function random(seed: string): Random {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193) >>> 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[int(0, list.length - 1)] as T;
  };
  return { next, int, pick, chance: (probability) => next() < probability, weighted, shuffle, digits };

  function weighted<T>(list: readonly T[], weight: (item: T) => number): T {
    const total = list.reduce((sum, item) => sum + weight(item), 0);
    if (!(total > 0)) throw new RangeError('no weight above zero');
    let left = next() * total;
    for (const item of list) {
      left -= weight(item);
      if (left < 0) return item;
    }
    return list.findLast((item) => weight(item) > 0) as T;
  }

  function shuffle<T>(list: readonly T[]): T[] {
    const mixed = [...list];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = int(0, at);
      [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
    }
    return mixed;
  }

  function digits(count: number): string {
    return Array.from({ length: count }, () => int(0, 9)).join('');
  }
}
