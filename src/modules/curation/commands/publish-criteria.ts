import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { criterion, gradeLimits } from '../domain/criteria.ts';
import { beginsInPast, criteriaFaults, rulesChanged } from '../domain/rule-checks.ts';
import { readCriteriaSets } from '../store/rule-versions.ts';
import { insertSet, lockRules } from '../store/write-rules.ts';

const words = z.string().trim().min(2).max(120);

const input = z.object({
  code: z.string().regex(/^[a-z_]{3,40}$/),
  /** The number that this version will have: whoever wrote on an older one is told. */
  number: z.number().int().min(0).max(10_000),
  name: z.object({ id: words, en: words }),
  criteria: z.array(criterion).min(1).max(20),
  /** Basis points of the best total. */
  passTotal: z.number().int().min(0).max(10_000),
  grades: gradeLimits,
  certificateMonths: z.number().int().min(1).max(120),
  validFrom: z.iso.date(),
});

/** Publishes the next version of a set of criteria. What was submitted before is scored by the version of its day. */
export const publishCriteria = defineCommand({
  name: 'curation/publish-criteria',
  title: { id: 'Kriteria kurasi diterbitkan', en: 'Curation criteria published' },
  input,
  authority: { positions: ['department_head', 'city_admin'], scope: 'government', states: ['new'] },
  async load(ctx, { code }) {
    await lockRules(ctx);
    const id = newId();
    const last = (await readCriteriaSets(ctx.tx)).find((set) => set.code === code)?.number ?? 0;
    return {
      targets: [{ type: 'criteria_set', id, unitId: null, supplierId: null, state: 'new' }],
      facts: { id, last },
    };
  },
  decide: ({ id, last }, given, by) =>
    firstRefusals([
      given.number !== last + 1 && rulesChanged({ number: last }),
      given.validFrom < dayOf(by.now, by.zone) && beginsInPast(undefined, 'validFrom'),
      ...criteriaFaults(given),
    ]) ?? ok({ id }),
  async save(ctx, { id }, _facts, given) {
    await insertSet(ctx, { id, ...given });
    const { code, number, validFrom, passTotal, grades } = given;
    const weights = Object.fromEntries(given.criteria.map((each) => [each.code, each.weight]));
    return { answer: { id, number }, publicFacts: { code, number, validFrom, passTotal, grades, weights } };
  },
});
