import type { Day } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';

export type Holiday = { readonly day: Day; readonly name: string; readonly kind: string };

/** The holidays of a year, in order; at most its days. */
export async function readHolidays({ db }: Pick<Government, 'db'>, year: number): Promise<Holiday[]> {
  return await db
    .selectFrom('holiday')
    .select(['day', 'name', 'kind'])
    .where('day', '>=', `${year}-01-01`)
    .where('day', '<=', `${year}-12-31`)
    .orderBy('day')
    .execute();
}
