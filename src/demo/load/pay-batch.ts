import { dayOf } from '../../kernel/time.ts';
import { payOrders } from '../../modules/treasury/commands/pay-orders.ts';
import { random } from '../random.ts';
import { ordersNow } from './deeds.ts';
import type { Batch } from './order-course.ts';
import { deedKey, type Life, type Stage } from './order-life.ts';

/** The treasurer pays a day's orders of the unit with one transfer and one proof. */
export async function payBatch(
  { door, cast, papers }: Stage,
  batch: Batch,
  own: readonly Life[],
  at: Date,
): Promise<void> {
  const payable = own.filter((life) => life.refused === null);
  const [first] = payable;
  if (!first) return;
  const key = deedKey(first, 'pay');
  const actor = await cast.inUnit('treasurer', batch.unitKey, at);
  const reference = `BJ${dayOf(at).replaceAll('-', '')}${random(key).digits(6)}`;
  await door.act(payOrders, {
    actor,
    at,
    key,
    input: {
      ...ordersNow(payable),
      reference,
      paidOn: dayOf(at),
      proof: papers.transfer,
      taxProof: papers.tax,
    },
  });
}
