import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';
import { slotOf } from '../domain/policy.ts';
import { readPolicies } from '../store/policies.ts';
import { datedPolicy } from './policy-input.ts';

/** Loads the first policies of a government, past ones too; a slot and first day that is there already is left as it is. */
export const importPolicies = defineCommand({
  name: 'policies/import',
  title: { id: 'Kebijakan dimuat', en: 'Policies loaded' },
  input: z.object({ policies: z.array(datedPolicy).min(1).max(200) }),
  authority: { positions: [], scope: 'system', states: ['open'] },
  load: async ({ tx }) => ({
    targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
    facts: { known: await readPolicies(tx) },
  }),
  decide({ known }, { policies }) {
    const taken = new Set(known.map((policy) => `${slotOf(policy)} ${policy.validFrom}`));
    return ok(policies.filter((policy) => !taken.has(`${slotOf(policy)} ${policy.validFrom}`)));
  },
  async save({ tx }, policies) {
    if (policies.length > 0) {
      await tx
        .insertInto('policy')
        .values(
          policies.map((policy) => ({
            id: newId(),
            kind: policy.kind,
            effect: policy.effect,
            params: JSON.stringify(policy.params),
            rule: policy.rule,
            valid_from: policy.validFrom,
            valid_to: policy.validTo,
          })),
        )
        .execute();
    }
    return { answer: { policies: policies.length }, publicFacts: { policies: policies.length } };
  },
});
