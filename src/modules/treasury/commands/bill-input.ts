import { z } from 'zod';
import { seenVersions } from '../../../platform/commands/versions.ts';
import { ordersPerPaymentMax } from '../store/bills.ts';

/** Orders of one action, each in the version that the person saw. */
export const ordersInput = z.object({
  orderIds: z.array(z.uuid()).min(1).max(ordersPerPaymentMax),
  versions: seenVersions,
});

export const moneyDesk = ['treasurer', 'assistant_treasurer'] as const;
