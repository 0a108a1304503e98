import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { levels } from '../domain/process.ts';
import { beginsInPast, levelFaults, rulesChanged } from '../domain/rule-checks.ts';
import { readLevels } from '../store/rule-versions.ts';
import { insertLevels, lockRules } from '../store/write-rules.ts';

/** A government has one chain of levels, whatever is curated. */
export const processCode = 'main';

/** Publishes the next version of the levels. What is on its way keeps the levels under which it was submitted. */
export const publishProcess = defineCommand({
  name: 'curation/publish-process',
  title: { id: 'Tahapan kurasi diterbitkan', en: 'Curation levels published' },
  input: z.object({
    /** The number that this version will have. */
    number: z.number().int().min(0).max(10_000),
    levels,
    validFrom: z.iso.date(),
  }),
  authority: { positions: ['department_head', 'city_admin'], scope: 'government', states: ['new'] },
  async load(ctx) {
    await lockRules(ctx);
    const id = newId();
    const last = (await readLevels(ctx.tx)).find(({ code }) => code === processCode)?.number ?? 0;
    return {
      targets: [{ type: 'curation_process', id, unitId: null, supplierId: null, state: 'new' }],
      facts: { id, last },
    };
  },
  decide: ({ id, last }, given, by) =>
    firstRefusals([
      given.number !== last + 1 && rulesChanged({ number: last }),
      given.validFrom < dayOf(by.now, by.zone) && beginsInPast(undefined, 'validFrom'),
      ...levelFaults(given.levels),
    ]) ?? ok({ id }),
  async save(ctx, { id }, _facts, { number, levels: chain, validFrom }) {
    await insertLevels(ctx, { id, code: processCode, number, levels: chain, validFrom });
    return { answer: { id, number }, publicFacts: { number, validFrom, levels: chain } };
  },
});
