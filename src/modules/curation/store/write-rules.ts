import { sql } from 'kysely';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import type { PublishedLevels, PublishedSet } from './rule-versions.ts';

/** Two who publish at once go one after the other: what is published is never locked as a row. */
export async function lockRules({ tx, schema }: Pick<LoadContext, 'tx' | 'schema'>): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`${schema}.curation rules`}))`.execute(tx);
}

/** Adds a version; what was handed in before keeps its own. */
export async function insertSet(
  { tx }: SaveContext,
  { id, code, number, name, criteria, passTotal, grades, certificateMonths, validFrom }: PublishedSet,
): Promise<void> {
  await tx
    .insertInto('criteria_set')
    .values({
      id,
      code,
      number,
      name_id: name.id,
      name_en: name.en,
      criteria: JSON.stringify(criteria),
      pass_total: passTotal,
      grades: JSON.stringify(grades),
      certificate_months: certificateMonths,
      valid_from: validFrom,
    })
    .execute();
}

export async function insertLevels(
  { tx }: SaveContext,
  { id, code, number, levels, validFrom }: PublishedLevels,
): Promise<void> {
  await tx
    .insertInto('curation_process')
    .values({ id, code, number, levels: JSON.stringify(levels), valid_from: validFrom })
    .execute();
}
