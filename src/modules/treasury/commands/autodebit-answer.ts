import { z } from 'zod';
import type { LoadContext, Target } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import { type Bills, loadBills } from '../store/bills.ts';
import { lockPayment, readPayment } from '../store/payments.ts';

export const paymentInput = z.object({ paymentId: z.uuid(), version: seenVersion });

export type AutodebitFacts = Bills & { readonly payment: Row<'payment'> };

/** Loads a payment with its orders under their locks, for the answer of PA/KPA. */
export async function loadAutodebit(
  ctx: LoadContext,
  paymentId: string,
): Promise<{ readonly targets: readonly Target[]; readonly facts: AutodebitFacts } | null> {
  const found = await readPayment(ctx, paymentId);
  const bills = found && (await loadBills(ctx, found.orderIds));
  if (!bills) return null;
  const payment = await lockPayment(ctx, paymentId);
  const target = {
    type: 'payment',
    id: payment.id,
    unitId: payment.unit_id,
    supplierId: null,
    state: payment.state,
    version: payment.version,
  } as const;
  return { targets: [target], facts: { ...bills.facts, payment } };
}
