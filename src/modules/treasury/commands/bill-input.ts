import { z } from 'zod';
import { ordersPerPaymentMax } from '../store/bills.ts';

/** Orders of one action, each in the version that the person saw. */
export const ordersInput = z.object({
  orderIds: z.array(z.uuid()).min(1).max(ordersPerPaymentMax),
  versions: z.record(z.uuid(), z.number().int().min(1)).optional(),
});

export const moneyDesk = ['treasurer', 'assistant_treasurer'] as const;
