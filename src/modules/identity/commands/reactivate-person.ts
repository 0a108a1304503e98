import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { loadPerson } from '../store/one-person.ts';

/** Opens a closed account again, with the password and the decrees it had. */
export const reactivatePerson = defineCommand({
  name: 'identity/reactivate-person',
  title: { id: 'Akun diaktifkan kembali', en: 'Account opened again' },
  input: z.object({ personId: z.uuid(), version: seenVersion }),
  authority: { positions: ['city_admin'], scope: 'government', states: ['inactive'] },
  load: (ctx, { personId }) => loadPerson(ctx, personId),
  decide: (person) => ok(person),
  async save({ tx }, { id, version }) {
    await tx
      .updateTable('person')
      .set({ active: true, version: version + 1 })
      .where('id', '=', id)
      .execute();
    return { answer: { personId: id }, publicFacts: {} };
  },
});
