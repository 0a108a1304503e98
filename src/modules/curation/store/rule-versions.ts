import type { Day } from '../../../kernel/time.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import type { CriteriaSet, Criterion, GradeLimits } from '../domain/criteria.ts';
import type { Level } from '../domain/process.ts';

export type PublishedSet = CriteriaSet & { readonly validFrom: Day };
export type PublishedLevels = {
  readonly id: string;
  readonly code: string;
  readonly number: number;
  readonly levels: readonly Level[];
  readonly validFrom: Day;
};

/** A government publishes a few versions a year. */
const versionsMax = 400;

/** Every version of every set, newest first within each code. */
export async function readCriteriaSets(db: Database | Tx): Promise<PublishedSet[]> {
  const rows = await db
    .selectFrom('criteria_set')
    .selectAll()
    .orderBy('code')
    .orderBy('number', 'desc')
    .limit(versionsMax)
    .execute();
  return rows.map(setOf);
}

/** Every version of the levels, newest first. */
export async function readLevels(db: Database | Tx): Promise<PublishedLevels[]> {
  const rows = await db
    .selectFrom('curation_process')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(versionsMax)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    number: row.number,
    levels: row.levels as unknown as readonly Level[],
    validFrom: row.valid_from,
  }));
}

function setOf(row: Row<'criteria_set'>): PublishedSet {
  return {
    id: row.id,
    code: row.code,
    number: row.number,
    name: { id: row.name_id, en: row.name_en },
    criteria: row.criteria as unknown as readonly Criterion[],
    passTotal: row.pass_total,
    grades: row.grades as unknown as GradeLimits,
    certificateMonths: row.certificate_months,
    validFrom: row.valid_from,
  };
}
