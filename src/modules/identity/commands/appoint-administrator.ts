import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { hashPassword } from '../domain/password.ts';
import {
  administratorThere,
  personFields,
  temporaryPasswordField,
  termFields,
  usernameTaken,
} from '../domain/people.ts';
import { hasAdministrator } from '../store/has-administrator.ts';
import { knownPeople, lockPeople } from '../store/known-people.ts';
import { savePeople } from '../store/save-people.ts';

const { username, name } = personFields;

/**
 * Makes the first administrator of a government, by the operator's command line: nobody else could. `another` makes one more,
 * for the day on which the only one cannot sign in any more. The log names the program as the one who did it.
 */
export const appointAdministrator = defineCommand({
  name: 'identity/appoint-administrator',
  title: { id: 'Administrator ditetapkan oleh operator', en: 'Administrator appointed by the operator' },
  input: z.object({
    username,
    name,
    decree: termFields.decree,
    password: temporaryPasswordField,
    another: z.boolean(),
  }),
  authority: { positions: [], scope: 'system', states: ['new'] },
  async load(ctx, input) {
    await lockPeople(ctx);
    const today = dayOf(ctx.now, ctx.zone);
    const id = newId();
    const known = await knownPeople(ctx.tx, ctx.schema, { usernames: [input.username] });
    const there = await hasAdministrator(ctx.tx, today);
    const passwordHash = await hashPassword(input.password);
    return {
      targets: [{ type: 'person', id, unitId: null, supplierId: null, state: 'new' }],
      facts: { id, today, there, taken: known.length > 0, passwordHash },
    };
  },
  decide({ id, today, there, taken, passwordHash }, input) {
    const term = {
      position: 'city_admin',
      kind: 'definitive',
      decree: input.decree,
      from: today,
      until: null,
      unitIds: [],
      supplierId: null,
      regionCode: null,
    } as const;
    const person = { id, username: input.username, name: input.name, nip: null, email: null, passwordHash };
    return (
      firstRefusals([
        there && !input.another && administratorThere(),
        taken && usernameTaken({ username: input.username }, 'username'),
      ]) ?? ok({ ...person, terms: [term] })
    );
  },
  async save(ctx, person) {
    await savePeople(ctx, [{ ...person, isNew: true }]);
    return {
      answer: { personId: person.id },
      publicFacts: { position: 'city_admin' },
      privateFacts: { username: person.username, name: person.name, decree: person.terms[0]?.decree ?? '' },
    };
  },
});
