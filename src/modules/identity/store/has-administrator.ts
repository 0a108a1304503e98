import { type Day, dayOf } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';

/** Is there anybody who can sign in and is city administrator on the day? */
export async function hasAdministrator(db: Database | Tx, today: Day): Promise<boolean> {
  return (await administratorsOn(db, today).limit(1).execute()).length > 0;
}

/** User names of today's city administrators, twenty at most: whom the command line may act for. */
export async function administrators({
  db,
  clock,
  zone,
}: Pick<Government, 'db' | 'clock' | 'zone'>): Promise<readonly string[]> {
  const found = await administratorsOn(db, dayOf(clock(), zone))
    .orderBy('person.username')
    .limit(20)
    .execute();
  return found.map(({ username }) => username);
}

function administratorsOn(db: Database | Tx, today: Day) {
  return db
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.person_id')
    .select('person.username')
    .distinct()
    .where('assignment.position', '=', 'city_admin')
    .where('person.active', '=', true)
    .where('assignment.valid_from', '<=', today)
    .where((at) => at.or([at('assignment.valid_to', 'is', null), at('assignment.valid_to', '>=', today)]));
}
