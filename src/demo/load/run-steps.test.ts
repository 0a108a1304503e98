import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runSteps, type Step } from './run-steps.ts';

function plan(count: number, ran: number[], predecessors: (at: number) => readonly number[]): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < count; at++) {
    steps.push({
      at: new Date(at * 1000),
      after: predecessors(at).map((earlier) => steps[earlier] as Step),
      async run() {
        await Promise.resolve();
        ran.push(at);
      },
    });
  }
  return steps;
}

describe('steps of the plan', () => {
  it('run each once, after their predecessors, whatever the width', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 400 }), { maxLength: 300 }),
        fc.integer({ min: 1, max: 9 }),
        async (links, width) => {
          const ran: number[] = [];
          let counted = 0;
          const before = (at: number): number[] => (at === 0 ? [] : [(links[at] ?? 0) % at]);
          await runSteps(plan(links.length, ran, before), width, () => counted++);
          expect(ran.toSorted((a, b) => a - b)).toEqual(links.map((_, at) => at));
          expect(counted).toBe(links.length);
          const place = new Map(ran.map((at, index) => [at, index]));
          for (const at of ran) {
            for (const earlier of before(at))
              expect(place.get(earlier)).toBeLessThan(place.get(at) as number);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('one at a time they run in the order of their time', async () => {
    const ran: number[] = [];
    await runSteps(plan(50, ran, () => []).toReversed(), 1, () => {});
    expect(ran).toEqual(Array.from({ length: 50 }, (_, at) => at));
  });

  it('stop at the first error and say which', async () => {
    const ran: number[] = [];
    const steps = plan(10, ran, () => []).map((step, at) =>
      at === 4 ? { ...step, run: () => Promise.reject(new Error('the fifth')) } : step,
    );
    await expect(runSteps(steps, 2, () => {})).rejects.toThrow('the fifth');
    expect(ran.length).toBeLessThan(7);
  });

  it('notice a circle instead of waiting for ever', async () => {
    const lonely: Step = { at: new Date(0), after: [], run: () => Promise.resolve() };
    const waits: Step = { at: new Date(1), after: [lonely], run: () => Promise.resolve() };
    await expect(runSteps([waits], 3, () => {})).rejects.toThrow('1 steps wait');
  });
});
