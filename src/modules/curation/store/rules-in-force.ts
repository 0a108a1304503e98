import { dayOf } from '../../../kernel/time.ts';
import type { LoadContext } from '../../../platform/commands/define-command.ts';
import { decides } from '../domain/course.ts';
import { foodCriteriaCode, inForceOn } from '../domain/in-force.ts';
import type { Level } from '../domain/process.ts';

/** A government publishes a few versions a year. */
const versionsMax = 200;

/** The levels and the criteria under which a product is handed in today; null where the government has set none. */
export async function rulesInForce({ tx, now, zone }: Pick<LoadContext, 'tx' | 'now' | 'zone'>): Promise<{
  readonly process: { readonly id: string; readonly levels: readonly Level[] } | null;
  readonly criteriaSetId: string | null;
}> {
  const today = dayOf(now, zone);
  const processes = await tx
    .selectFrom('curation_process')
    .select(['id', 'number', 'levels', 'valid_from'])
    .where('valid_from', '<=', today)
    .orderBy('valid_from', 'desc')
    .limit(versionsMax)
    .execute();
  const sets = await tx
    .selectFrom('criteria_set')
    .select(['id', 'number', 'valid_from'])
    .where('code', '=', foodCriteriaCode)
    .where('valid_from', '<=', today)
    .orderBy('valid_from', 'desc')
    .limit(versionsMax)
    .execute();
  const process = inForceOn(
    processes.map((row) => ({
      id: row.id,
      number: row.number,
      validFrom: row.valid_from,
      levels: row.levels as unknown as readonly Level[],
    })),
    today,
  );
  const set = inForceOn(
    sets.map((row) => ({ id: row.id, number: row.number, validFrom: row.valid_from })),
    today,
  );
  return {
    process: process && decides(process.levels) ? { id: process.id, levels: process.levels } : null,
    criteriaSetId: set?.id ?? null,
  };
}
