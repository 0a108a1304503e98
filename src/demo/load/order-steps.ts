import type { DemoOrder } from '../types.ts';
import { deeds } from './deeds.ts';
import { DemoRefused } from './door.ts';
import { type Batch, batchesOf, courseOf } from './order-course.ts';
import { type Life, newLife, type Stage } from './order-life.ts';
import { payBatch } from './pay-batch.ts';
import type { Step } from './run-steps.ts';

/** The whole history as steps, each after the one before of the same order; a payment after those of all its orders. */
export function orderSteps(
  stage: Stage,
  orders: readonly DemoOrder[],
  now: Date,
): { readonly steps: readonly Step[]; readonly lives: readonly Life[] } {
  const batches = batchesOf(orders);
  const lives = new Map(orders.map((order) => [order.key, newLife(order)]));
  const paying = new Map<Batch, { at: Date; after: Step[]; step: Step }>();
  const steps: Step[] = [];
  for (const life of lives.values()) {
    const batch = batches.get(life.order.key) ?? null;
    let before: Step | null = null;
    for (const { deed, at } of courseOf(life.order, batch?.at ?? null, now)) {
      const step: Step =
        deed === 'pay' && batch ? payStep(batch, before, at) : add(at, before, () => perform(life, deed, at));
      before = step;
    }
  }
  return { steps, lives: [...lives.values()] };

  function add(at: Date, before: Step | null, run: () => Promise<void>): Step {
    const step = { at, after: before ? [before] : [], run };
    steps.push(step);
    return step;
  }

  /** One step for all orders of a batch: each adds its own predecessor. */
  function payStep(batch: Batch, before: Step | null, at: Date): Step {
    const known = paying.get(batch);
    if (known) {
      if (before) known.after.push(before);
      return known.step;
    }
    const after = before ? [before] : [];
    const own = batch.orders.flatMap(({ key }) => lives.get(key) ?? []);
    const step: Step = { at, after, run: () => guarded(own, () => payBatch(stage, batch, own, at)) };
    paying.set(batch, { at, after, step });
    steps.push(step);
    return step;
  }

  function perform(life: Life, deed: keyof typeof deeds, at: Date): Promise<void> {
    return guarded([life], async () => {
      if (life.refused === null) await deeds[deed]?.(stage, life, at);
    });
  }
}

/** A refusal stops the order, not the loading: it is said at the end. */
async function guarded(lives: readonly Life[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DemoRefused)) throw error;
    for (const life of lives) life.refused ??= error.message;
  }
}
