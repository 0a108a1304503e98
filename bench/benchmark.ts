/** What a benchmark ends with, as one line of JSON: ours beside the floor of the same run, both medians. */
export type Figure = {
  readonly name: string;
  /** Ours. */
  readonly figure: number;
  readonly unit: string;
  /** The least that the same work costs without us; for bytes the budget itself, as no floor is measured (`unit` says so). */
  readonly floor: number;
  /** 1 is as good as the floor, larger is better, for rates and for times. */
  readonly ratio: number;
  /** The ratio to reach. */
  readonly goal: number;
};

/** One thing that is measured: `npm run bench -- NAME`. */
export type Benchmark = {
  readonly name: string;
  /** For `--list`. */
  readonly sentence: string;
  /** Measures, tells on the way through `say`, and returns what to print; the last figure sums up. */
  readonly run: (say: (line: string) => void) => Promise<readonly Figure[]>;
};

/** A figure of a rate: more is better. */
export function rate(name: string, unit: string, ours: number, floor: number, goal: number): Figure {
  return { name, figure: round(ours), unit, floor: round(floor), ratio: round(ours / floor), goal };
}

/** A figure of a cost (time, memory, bytes): less is better. */
export function cost(name: string, unit: string, ours: number, floor: number, goal: number): Figure {
  return { name, figure: round(ours), unit, floor: round(floor), ratio: round(floor / ours), goal };
}

/** Several figures, and once more, under the benchmark's name, the one that is the furthest from its goal. */
export function worst(name: string, figures: readonly Figure[]): Figure[] {
  const last = figures.toSorted((a, b) => a.ratio / a.goal - b.ratio / b.goal)[0];
  return last ? [...figures, { ...last, name }] : [];
}

/** Three digits that count; more would be noise. */
function round(value: number): number {
  return Number(value.toPrecision(3));
}
