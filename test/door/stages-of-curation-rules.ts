import { defaultCriteria } from '../../src/modules/curation/domain/default-criteria.ts';
import { jakartaLevels } from '../../src/modules/curation/domain/process.ts';
import type { Cast } from './cast.ts';
import type { Stage } from './stage.ts';

/** Rules of curation: what is published next has the number after the last. */
export const stagesOfCurationRules: Readonly<Record<string, Stage>> = {
  'curation/publish-criteria': {
    kind: 'nothing',
    input: async (_, cast) => ({
      ...defaultCriteria[0],
      number: await nextNumber(cast, 'criteria_set'),
      validFrom: '2026-03-03',
    }),
  },
  'curation/publish-process': {
    kind: 'nothing',
    input: async (_, cast) => ({
      levels: jakartaLevels,
      number: await nextNumber(cast, 'curation_process'),
      validFrom: '2026-03-03',
    }),
  },
  'curation/use-defaults': { kind: 'government', input: () => ({ confirm: true }) },
};

/** The number of the next version of the food criteria or of the levels. */
export async function nextNumber(
  { world }: Cast,
  table: 'criteria_set' | 'curation_process',
): Promise<number> {
  const code = table === 'criteria_set' ? 'food' : 'main';
  const last = await world.dki.db
    .selectFrom(table)
    .select('number')
    .where('code', '=', code)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return (last?.number ?? 0) + 1;
}
