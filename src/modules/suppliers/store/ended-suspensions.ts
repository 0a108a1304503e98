import type { Government } from '../../../platform/commands/government.ts';
import { openStates } from './sanctions.ts';

/** Suspensions of which the last day is over, for the program's clock. */
export async function readEndedSuspensions(
  { db }: Pick<Government, 'db'>,
  today: string,
): Promise<{ readonly id: string; readonly supplierId: string }[]> {
  return await db
    .selectFrom('supplier_sanction')
    .select(['id', 'supplier_id as supplierId'])
    .where('state', 'in', openStates)
    .where('until_day', '<', today)
    .orderBy('until_day')
    .limit(100)
    .execute();
}
