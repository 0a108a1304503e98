import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';

/** Days that a session lives; signing out everywhere ends all of a person's. */
export const sessionDays = 7;

/** Opens a session for the person himself, after the password was checked. The token itself is never stored. */
export const openSession = defineCommand({
  name: 'identity/open-session',
  title: { id: 'Masuk', en: 'Signed in' },
  // No version: nobody has seen anything yet.
  input: z.object({ tokenHash: z.string().length(64), device: z.string().max(200) }),
  authority: { positions: [], scope: 'self', states: ['active'] },
  async load({ tx, actor }) {
    if (actor.type !== 'person') return null;
    const person = await tx
      .selectFrom('person')
      .select(['id', 'active'])
      .where('id', '=', actor.personId)
      .executeTakeFirst();
    if (!person) return null;
    const state = person.active ? 'active' : 'inactive';
    return {
      targets: [{ type: 'person', id: person.id, unitId: null, supplierId: null, state }],
      facts: person,
    };
  },
  decide: (person) => ok(person),
  async save({ tx, now }, person, _facts, input) {
    await tx
      .insertInto('session')
      .values({
        token_hash: input.tokenHash,
        person_id: person.id,
        created_at: now,
        expires_at: new Date(now.getTime() + sessionDays * 86_400_000),
        device: input.device,
      })
      .execute();
    return { answer: {}, publicFacts: {}, privateFacts: { device: input.device } };
  },
});
