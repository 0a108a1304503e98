import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { slotOf } from '../domain/policy.ts';
import { placePolicy } from '../domain/policy-dates.ts';
import { readPolicies } from '../store/policies.ts';
import { policyInput } from './policy-input.ts';

/** The administrator sets a policy from a day on; the one before it ends that day, and stays readable. */
export const setPolicy = defineCommand({
  name: 'policies/set',
  title: { id: 'Kebijakan ditetapkan', en: 'Policy set' },
  input: policyInput,
  authority: { positions: ['city_admin'], scope: 'government', states: ['new'] },
  async load({ tx, schema }) {
    // Two administrators at once would otherwise both end the same policy.
    await sql`SELECT pg_advisory_xact_lock(hashtext(${`${schema}.policy`}))`.execute(tx);
    const id = newId();
    return {
      targets: [{ type: 'policy', id, unitId: null, supplierId: null, state: 'new' }],
      facts: { id, policies: await readPolicies(tx) },
    };
  },
  decide({ id, policies }, input, by) {
    const place = placePolicy(policies, input, dayOf(by.now, by.zone));
    return place.ok ? ok({ id, ...place.value }) : place;
  },
  async save({ tx }, { id, ends, validTo }, _facts, input) {
    if (ends !== null) {
      await tx.updateTable('policy').set({ valid_to: input.validFrom }).where('id', '=', ends).execute();
    }
    await tx
      .insertInto('policy')
      .values({
        id,
        kind: input.kind,
        effect: input.effect,
        params: JSON.stringify(input.params),
        rule: input.rule,
        valid_from: input.validFrom,
        valid_to: validTo,
      })
      .execute();
    return {
      answer: { id },
      publicFacts: {
        slot: slotOf(input),
        effect: input.effect,
        rule: input.rule,
        params: input.params,
        validFrom: input.validFrom,
        validTo,
        ends,
      },
      alsoAbout: ends === null ? [] : [{ type: 'policy', id: ends }],
    };
  },
});
