import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { hashPassword } from '../domain/password.ts';
import { ownAccount, temporaryPasswordField } from '../domain/people.ts';
import { loadPerson } from '../store/one-person.ts';

/** Gives somebody who forgot (or never had) a password a new first one; all his sessions end. */
export const resetPassword = defineCommand({
  name: 'identity/reset-password',
  title: { id: 'Kata sandi sementara diberikan', en: 'Temporary password given' },
  input: z.object({ personId: z.uuid(), version: seenVersion, password: temporaryPasswordField }),
  authority: { positions: ['city_admin'], scope: 'government', states: ['active'] },
  async load(ctx, { personId, password }) {
    const found = await loadPerson(ctx, personId);
    return found && { ...found, facts: { ...found.facts, hash: await hashPassword(password) } };
  },
  decide: (person, _input, by) =>
    person.id === by.personId ? refuse(ownAccount()) : ok({ id: person.id, hash: person.hash }),
  async save({ tx }, { id, hash }, { version }) {
    await tx
      .updateTable('person')
      .set({ password_hash: hash, version: version + 1 })
      .where('id', '=', id)
      .execute();
    await tx.deleteFrom('session').where('person_id', '=', id).execute();
    return { answer: { personId: id }, publicFacts: {} };
  },
});
