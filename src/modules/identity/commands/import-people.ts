import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';
import { unusableHash } from '../domain/password.ts';
import { ownAccount, personFields, termFields } from '../domain/people.ts';
import { type PersonRow, planImport } from '../domain/plan-import.ts';
import { readImportFacts } from '../store/import-facts.ts';
import { lockPeople } from '../store/known-people.ts';
import { savePeople } from '../store/save-people.ts';

/** People of one import at most. */
export const importPeopleMax = 1000;

const importedPerson = z.object({
  ...personFields,
  assignments: z
    .array(z.object({ ...termFields, unitCodes: z.array(z.string().trim().min(1).max(60)).max(200) }))
    .max(50),
});

/**
 * An administrator's import of officers with their decrees. New accounts have no password until one is given on the person's
 * page. All or nothing: one bad row stops the whole, and every bad row is named.
 */
export const importPeople = defineCommand({
  name: 'identity/import-people',
  title: { id: 'Orang dan jabatan diimpor', en: 'People and positions imported' },
  input: z.object({ people: z.array(importedPerson).min(1).max(importPeopleMax) }),
  authority: { positions: ['city_admin'], scope: 'government', states: ['open'] },
  async load(ctx, { people }) {
    await lockPeople(ctx);
    return {
      targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
      facts: { ...(await readImportFacts(ctx, rowsOf(people))), unusable: await unusableHash() },
    };
  },
  decide(facts, { people }, by) {
    const planned = planImport(rowsOf(people), facts, newId);
    if (!planned.ok) return planned;
    const own = planned.value.findIndex((person) => person.id === by.personId && person.terms.length > 0);
    if (own >= 0) {
      const refusal: Refusal = ownAccount(undefined, `people.${own}.username`);
      return { ok: false, refusals: [refusal] };
    }
    return ok(planned.value.map((person) => ({ ...person, passwordHash: facts.unusable })));
  },
  async save(ctx, people) {
    await savePeople(ctx, people);
    const created = people.filter((person) => person.isNew).length;
    const terms = people.reduce((sum, person) => sum + person.terms.length, 0);
    return {
      answer: { people: people.length, created, assignments: terms },
      publicFacts: { people: people.length, created, assignments: terms },
    };
  },
});

function rowsOf(people: readonly z.infer<typeof importedPerson>[]): PersonRow[] {
  return people.map((person) => ({
    ...person,
    assignments: person.assignments.map((assignment) => ({ ...assignment, supplierId: null })),
  }));
}
