import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';
import { unusableHash } from '../domain/password.ts';
import { personFields, termFields } from '../domain/people.ts';
import { planImport } from '../domain/plan-import.ts';
import { readImportFacts } from '../store/import-facts.ts';
import { lockPeople } from '../store/known-people.ts';
import { savePeople } from '../store/save-people.ts';

const loadedPerson = z.object({
  ...personFields,
  /** argon2id, made by `hashPassword`; null for an account that nobody can enter until it gets a password. */
  passwordHash: z
    .string()
    .regex(/^\$argon2id\$/)
    .max(200)
    .nullable(),
  assignments: z
    .array(
      z.object({
        ...termFields,
        unitCodes: z.array(z.string().min(1).max(60)).max(200),
        supplierId: z.uuid().nullable(),
      }),
    )
    .max(50),
});

/** Loads people with their decrees by user name: reference data, and the first administrator. Answers with the ids by user name. */
export const loadPeople = defineCommand({
  name: 'identity/load-people',
  title: { id: 'Data orang dan jabatan dimuat', en: 'People and positions loaded' },
  input: z.object({ people: z.array(loadedPerson).min(1).max(2000) }),
  authority: { positions: [], scope: 'system', states: ['open'] },
  async load(ctx, { people }) {
    await lockPeople(ctx);
    return {
      targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
      facts: { ...(await readImportFacts(ctx, people)), unusable: await unusableHash() },
    };
  },
  decide(facts, { people }) {
    const planned = planImport(people, facts, newId);
    if (!planned.ok) return planned;
    const hashes = new Map(people.map((person) => [person.username, person.passwordHash]));
    return ok(
      planned.value.map((person) => ({
        ...person,
        passwordHash: hashes.get(person.username) ?? facts.unusable,
      })),
    );
  },
  async save(ctx, people) {
    await savePeople(ctx, people);
    return {
      answer: { people: Object.fromEntries(people.map((person) => [person.username, person.id])) },
      publicFacts: { people: people.length },
    };
  },
});
