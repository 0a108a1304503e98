import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { ownAccount } from '../domain/people.ts';
import { loadPerson } from '../store/one-person.ts';

/** Closes an account: its sessions end at once and nobody can enter. What waits stays with the position. */
export const deactivatePerson = defineCommand({
  name: 'identity/deactivate-person',
  title: { id: 'Akun dinonaktifkan', en: 'Account deactivated' },
  input: z.object({ personId: z.uuid(), version: seenVersion }),
  authority: { positions: ['city_admin'], scope: 'government', states: ['active'] },
  load: (ctx, { personId }) => loadPerson(ctx, personId),
  decide: (person, _input, by) => (person.id === by.personId ? refuse(ownAccount()) : ok(person)),
  async save({ tx }, { id, version }) {
    await tx
      .updateTable('person')
      .set({ active: false, version: version + 1 })
      .where('id', '=', id)
      .execute();
    const ended = await tx.deleteFrom('session').where('person_id', '=', id).executeTakeFirst();
    return { answer: { personId: id, sessions: Number(ended.numDeletedRows) }, publicFacts: {} };
  },
});
