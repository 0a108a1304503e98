import { sql } from 'kysely';
import type { Day } from '../../../kernel/time.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';

/** A person who holds a position in a unit on a day. */
export type Holder = {
  readonly personId: string;
  readonly name: string;
  readonly unitId: string;
  readonly position: Position;
  readonly kind: 'definitive' | 'plt' | 'plh';
  readonly decree: string;
};

const holdersMax = 500;

/**
 * Who holds a position in these units on the day, by unit and name; for the selects of a disposition. A person with two
 * decrees for the same unit appears once, under the first.
 */
export async function holdersOf(
  db: Database | Tx,
  wanted: { readonly unitIds: readonly string[]; readonly position: Position; readonly day: Day },
): Promise<Holder[]> {
  if (wanted.unitIds.length === 0) return [];
  const rows = await db
    .selectFrom('assignment_unit')
    .innerJoin('assignment', 'assignment.id', 'assignment_unit.assignment_id')
    .innerJoin('person', 'person.id', 'assignment.person_id')
    .select([
      'assignment.person_id as personId',
      'person.name',
      'assignment_unit.unit_id as unitId',
      'assignment.position',
      'assignment.kind',
      'assignment.decree',
    ])
    .distinctOn(['assignment_unit.unit_id', 'person.name', 'assignment.person_id'])
    .where('assignment_unit.unit_id', 'in', [...wanted.unitIds])
    .where('assignment.position', '=', wanted.position)
    .where('person.active', '=', true)
    .where('assignment.valid_from', '<=', wanted.day)
    .where((at) =>
      at.or([at('assignment.valid_to', 'is', null), at('assignment.valid_to', '>=', wanted.day)]),
    )
    .orderBy('assignment_unit.unit_id')
    .orderBy('person.name')
    .orderBy('assignment.person_id')
    .orderBy('assignment.valid_from')
    .limit(holdersMax)
    .execute();
  return rows.map((row) => ({ ...row, position: row.position as Position }));
}

/** In which units a person holds a position on the day. */
export async function unitsHeldBy(
  db: Database | Tx,
  wanted: { readonly personId: string; readonly position: Position; readonly day: Day },
): Promise<{ readonly name: string | null; readonly unitIds: ReadonlySet<string> }> {
  const rows = await db
    .selectFrom('person')
    .leftJoin('assignment', (join) =>
      join
        .onRef('assignment.person_id', '=', 'person.id')
        .on('assignment.position', '=', wanted.position)
        .on('assignment.valid_from', '<=', wanted.day)
        .on(
          sql<boolean>`(${sql.ref('assignment.valid_to')} IS NULL OR ${sql.ref('assignment.valid_to')} >= ${wanted.day}::date)`,
        ),
    )
    .leftJoin('assignment_unit', 'assignment_unit.assignment_id', 'assignment.id')
    .select(['person.name', 'assignment_unit.unit_id'])
    .where('person.id', '=', wanted.personId)
    .where('person.active', '=', true)
    .execute();
  const unitIds = new Set(rows.flatMap((row) => (row.unit_id === null ? [] : [row.unit_id])));
  return { name: rows[0]?.name ?? null, unitIds };
}
