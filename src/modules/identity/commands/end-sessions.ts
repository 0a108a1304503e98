import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';

/** Ends one session of the person (signing out), or all of them (signing out everywhere). */
export const endSessions = defineCommand({
  name: 'identity/end-sessions',
  title: { id: 'Keluar', en: 'Signed out' },
  // No version: ending a session that has ended is no mistake.
  input: z.object({ tokenHash: z.string().length(64).nullable() }),
  authority: { positions: [], scope: 'self', states: ['active'] },
  async load({ actor }) {
    if (actor.type !== 'person') return null;
    const target = {
      type: 'person',
      id: actor.personId,
      unitId: null,
      supplierId: null,
      state: 'active',
    } as const;
    return { targets: [target], facts: { personId: actor.personId } };
  },
  decide: (facts) => ok(facts),
  async save({ tx }, { personId }, _facts, { tokenHash }) {
    let query = tx.deleteFrom('session').where('person_id', '=', personId);
    if (tokenHash !== null) query = query.where('token_hash', '=', tokenHash);
    const ended = await query.executeTakeFirst();
    return {
      answer: { ended: Number(ended.numDeletedRows) },
      publicFacts: {},
      privateFacts: { everywhere: tokenHash === null },
    };
  },
});
