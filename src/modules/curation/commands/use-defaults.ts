import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';
import { defaultCriteria } from '../domain/default-criteria.ts';
import { jakartaLevels } from '../domain/process.ts';
import { nothingMissing } from '../domain/rule-checks.ts';
import { readCriteriaSets, readLevels } from '../store/rule-versions.ts';
import { insertLevels, insertSet, lockRules } from '../store/write-rules.ts';
import { processCode } from './publish-process.ts';

/** A government without rules of its own takes the openly chosen ones, by an act of somebody who answers for it; what is there stays. */
export const useDefaults = defineCommand({
  name: 'curation/use-defaults',
  title: { id: 'Kriteria dan tahapan bawaan dipakai', en: 'Default criteria and levels taken' },
  input: z.object({
    /** It is an act: nobody gets rules by an empty call. */
    confirm: z.literal(true),
  }),
  authority: { positions: ['department_head', 'city_admin'], scope: 'government', states: ['open'] },
  async load(ctx) {
    await lockRules(ctx);
    const known = new Set((await readCriteriaSets(ctx.tx)).map(({ code }) => code));
    const sets = defaultCriteria.filter(({ code }) => !known.has(code));
    return {
      targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
      facts: { sets, levels: (await readLevels(ctx.tx)).length === 0 },
    };
  },
  decide: ({ sets, levels }, _input, by) =>
    sets.length === 0 && !levels
      ? refuse(nothingMissing())
      : ok({ validFrom: dayOf(by.now, by.zone), ids: sets.map(() => newId()), processId: newId() }),
  async save(ctx, { validFrom, ids, processId }, { sets, levels }) {
    for (const [index, set] of sets.entries())
      await insertSet(ctx, { ...set, id: ids[index] ?? '', number: 1, validFrom });
    if (levels)
      await insertLevels(ctx, {
        id: processId,
        code: processCode,
        number: 1,
        levels: jakartaLevels,
        validFrom,
      });
    return {
      answer: { sets: sets.map(({ code }) => code), levels },
      publicFacts: { sets: sets.map(({ code }) => code), levels, validFrom },
      alsoAbout: [
        ...ids.map((id) => ({ type: 'criteria_set' as const, id })),
        ...(levels ? [{ type: 'curation_process' as const, id: processId }] : []),
      ],
    };
  },
});
