import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { hashPassword } from '../domain/password.ts';
import { nipTaken, personFields, temporaryPasswordField, usernameTaken } from '../domain/people.ts';
import { knownPeople, lockPeople } from '../store/known-people.ts';
import { savePeople } from '../store/save-people.ts';

/** Makes an account with a first password that the administrator hands over; the person changes it. */
export const createPerson = defineCommand({
  name: 'identity/create-person',
  title: { id: 'Akun dibuat', en: 'Account made' },
  input: z.object({ ...personFields, password: temporaryPasswordField }),
  authority: { positions: ['city_admin'], scope: 'government', states: ['new'] },
  async load(ctx, { username, nip, password }) {
    await lockPeople(ctx);
    const known = await knownPeople(ctx.tx, ctx.schema, { usernames: [username], nips: nip ? [nip] : [] });
    const id = newId();
    return {
      targets: [{ type: 'person', id, unitId: null, supplierId: null, state: 'new' }],
      facts: { id, known, passwordHash: await hashPassword(password) },
    };
  },
  decide({ id, known, passwordHash }, { username, name, nip, email }) {
    const namesake = nip ? known.find((person) => person.nip === nip) : undefined;
    const faults = [
      known.some((person) => person.username === username) && usernameTaken({ username }, 'username'),
      namesake && nipTaken({ nip: nip ?? '', name: namesake.name }, 'nip'),
    ];
    return firstRefusals(faults) ?? ok({ id, username, name, nip, email, passwordHash });
  },
  async save(ctx, person) {
    await savePeople(ctx, [{ ...person, isNew: true, terms: [] }]);
    return {
      answer: { personId: person.id },
      publicFacts: {},
      privateFacts: { username: person.username, name: person.name },
    };
  },
});
