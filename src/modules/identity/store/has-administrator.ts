import type { Day } from '../../../kernel/time.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';

/** Is there anybody who can sign in and is city administrator on the day? */
export async function hasAdministrator(db: Database | Tx, today: Day): Promise<boolean> {
  const found = await db
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.person_id')
    .select('person.id')
    .where('assignment.position', '=', 'city_admin')
    .where('person.active', '=', true)
    .where('assignment.valid_from', '<=', today)
    .where((at) => at.or([at('assignment.valid_to', 'is', null), at('assignment.valid_to', '>=', today)]))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
