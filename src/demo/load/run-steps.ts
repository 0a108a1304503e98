/** A piece of the plan: when it happened, what must have happened before, and how it is done. */
export type Step = {
  readonly at: Date;
  readonly after: readonly Step[];
  readonly run: () => Promise<void>;
};

/** How far ahead of the first unfinished step another may begin: ids follow history to within about this many steps. */
const windowSize = 48;

/**
 * Runs steps in the order of their time, `width` at once: the earliest whose predecessors are done goes first. So the ids of
 * events follow history closely, and the steps of different orders overlap.
 * @throws the first error, after the steps that had begun have ended; a circle or a predecessor that is not among the steps.
 */
export function runSteps(steps: readonly Step[], width: number, onDone: () => void): Promise<void> {
  const waiting = steps.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const done = new Set<Step>();
  let running = 0;
  let failure: { readonly error: Error } | null = null;

  function takeReady(): Step | null {
    const found = waiting
      .slice(0, windowSize)
      .findIndex((step) => step.after.every((earlier) => done.has(earlier)));
    return found < 0 ? null : (waiting.splice(found, 1)[0] ?? null);
  }

  return new Promise((resolve, reject) => {
    function fill(): void {
      while (!failure && running < width) {
        const step = takeReady();
        if (!step) break;
        running++;
        void begin(step);
      }
      if (running > 0) return;
      if (failure) reject(failure.error);
      else if (waiting.length > 0) reject(new Error(`${waiting.length} steps wait for each other`));
      else resolve();
    }

    async function begin(step: Step): Promise<void> {
      try {
        await step.run();
        done.add(step);
        onDone();
      } catch (error) {
        failure ??= { error: error instanceof Error ? error : new Error(String(error)) };
      }
      running--;
      fill();
    }

    fill();
  });
}
