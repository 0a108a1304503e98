import type { Government } from '../../../platform/commands/government.ts';
import type { Row } from '../../../platform/storage/tables.ts';

/** Messages that the page of a demonstration shows. */
export const shownMax = 50;

/** The newest messages of the outbox, for a demonstration without a carrier. */
export async function readMessages({ db }: Pick<Government, 'db'>): Promise<Row<'message'>[]> {
  return await db.selectFrom('message').selectAll().orderBy('id', 'desc').limit(shownMax).execute();
}
