import type { Batch } from './order-course.ts';
import type { Life, Stage } from './order-life.ts';

export async function payBatch(
  _stage: Stage,
  _batch: Batch,
  _own: readonly Life[],
  _at: Date,
): Promise<void> {}
