import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { governmentSubject } from '../../../platform/commands/government.ts';

/** Notes an attempt to sign in, right or wrong: throttling counts them, and the log keeps them (OWASP ASVS 16.3.1). */
export const noteAttempt = defineCommand({
  name: 'identity/note-attempt',
  title: { id: 'Percobaan masuk', en: 'Attempt to sign in' },
  input: z.object({
    username: z.string().max(80),
    address: z.string().max(60),
    succeeded: z.boolean(),
    /** The attempt that was taken before the password was looked at. */
    attemptId: z.uuid().optional(),
  }),
  authority: { positions: [], scope: 'system', states: ['open'] },
  load: async () => ({
    targets: [{ ...governmentSubject, unitId: null, supplierId: null, state: 'open' }],
    facts: null,
  }),
  decide: (_facts, input) => ok(input),
  async save({ tx, now }, { attemptId, ...attempt }) {
    if (attemptId === undefined) {
      await tx
        .insertInto('sign_in_attempt')
        .values({ id: newId(), at: now, ...attempt })
        .execute();
    } else {
      const { succeeded } = attempt;
      await tx.updateTable('sign_in_attempt').set({ succeeded }).where('id', '=', attemptId).execute();
    }
    return { answer: {}, publicFacts: {}, privateFacts: attempt };
  },
});
