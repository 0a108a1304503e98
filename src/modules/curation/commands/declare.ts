import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';

/**
 * Somebody at a desk says who he is and where he lives and banks, so that a tie to a maker is found by itself. Nobody reads it
 * on a page but himself, and the log keeps only that it was declared.
 */
export const declareInterests = defineCommand({
  name: 'curation/declare',
  title: { id: 'Pernyataan benturan kepentingan diisi', en: 'Interests declared' },
  input: z.object({
    nik: z.string().regex(/^\d{16}$/),
    address: z.string().trim().min(5).max(300),
    bankAccount: z
      .string()
      .trim()
      .regex(/^[\d .-]{5,40}$/),
  }),
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
    return { targets: [target], facts: actor.personId };
  },
  decide: () => ok({}),
  async save(ctx, _decision, personId, { nik, address, bankAccount }) {
    const row = { nik, address, bank_account: bankAccount, declared_at: ctx.now };
    await ctx.tx
      .insertInto('curator_declaration')
      .values({ person_id: personId, ...row })
      .onConflict((conflict) =>
        conflict
          .column('person_id')
          .doUpdateSet((eb) => ({ ...row, version: eb('curator_declaration.version', '+', 1) })),
      )
      .execute();
    return { answer: { personId }, publicFacts: {} };
  },
});
