import { z } from 'zod';
import { firstRefusals, ok, refuse } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { passwordFault, passwordMax, passwordSame, wrongPassword } from '../domain/new-password.ts';
import { hashPassword, isPassword } from '../domain/password.ts';
import { checkThrottle } from '../domain/throttle.ts';
import { readAttempts } from '../store/attempts.ts';
import { loadSelf } from '../store/self.ts';

/** Changes one's own password; the old one is asked again, and every other session ends (OWASP ASVS 5.0, 6.2.3 and 7.4.3). */
export const changePassword = defineCommand({
  name: 'identity/change-password',
  title: { id: 'Kata sandi diganti', en: 'Password changed' },
  // No version: the present password is the proof that it is known what is changed.
  input: z.object({
    current: z.string().min(1).max(passwordMax),
    next: z.string().min(1).max(passwordMax),
    /** Random, kept nowhere: the log holds a hash of the whole input, which must not help to guess a password. */
    salt: z.string().min(16).max(80),
    /** Hash of the session's token that goes on; null ends all. */
    keepSession: z.string().length(64).nullable(),
  }),
  authority: { positions: [], scope: 'self', states: ['active'] },
  async load(ctx, { current, next }) {
    const self = await loadSelf(ctx);
    if (!self) return null;
    const person = self.facts;
    const attempts = await readAttempts(
      { db: ctx.tx, schema: ctx.schema, clock: () => ctx.now },
      person.username,
      '',
    );
    const tooMany = checkThrottle(attempts);
    const matches = tooMany === null && (await isPassword(person.password_hash, current));
    return { ...self, facts: { person, tooMany, matches, hash: matches ? await hashPassword(next) : '' } };
  },
  decide({ person, tooMany, matches, hash }, { current, next }) {
    if (tooMany) return refuse(tooMany);
    if (!matches) return refuse(wrongPassword(undefined, 'current'));
    const faults = [
      next === current && passwordSame(undefined, 'next'),
      passwordFault(next, person.username, 'next'),
    ];
    return firstRefusals(faults) ?? ok({ personId: person.id, version: person.version, hash });
  },
  async save({ tx }, { personId, version, hash }, _facts, { keepSession }) {
    await tx
      .updateTable('person')
      .set({ password_hash: hash, version: version + 1 })
      .where('id', '=', personId)
      .execute();
    let others = tx.deleteFrom('session').where('person_id', '=', personId);
    if (keepSession !== null) others = others.where('token_hash', '<>', keepSession);
    const ended = await others.executeTakeFirst();
    return { answer: { ended: Number(ended.numDeletedRows) }, publicFacts: {} };
  },
});
