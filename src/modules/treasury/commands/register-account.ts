import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { moneyDesk } from './bill-input.ts';

/** The treasurer registers the account from which the unit's orders may be debited. */
export const registerAccount = defineCommand({
  name: 'treasury/register-account',
  title: { id: 'Rekening unit didaftarkan', en: 'Unit account registered' },
  input: z.object({
    unitId: z.uuid(),
    version: seenVersion,
    bankName: z.string().trim().min(2).max(60),
    bankAccount: z.string().regex(/^\d{5,20}$/),
  }),
  authority: { positions: moneyDesk, scope: 'unit', states: ['open'] },
  async load({ tx }, { unitId }) {
    const unit = await tx
      .selectFrom('unit')
      .select(['id', 'version'])
      .where('id', '=', unitId)
      .forUpdate()
      .executeTakeFirst();
    if (!unit) return null;
    const target = {
      type: 'unit',
      id: unit.id,
      unitId: unit.id,
      supplierId: null,
      state: 'open',
      version: unit.version,
    } as const;
    return { targets: [target], facts: unit };
  },
  decide: (unit) => ok(unit),
  async save({ tx }, unit, _facts, { bankName, bankAccount }) {
    await tx
      .updateTable('unit')
      .set({ bank_name: bankName, bank_account: bankAccount, version: unit.version + 1 })
      .where('id', '=', unit.id)
      .execute();
    return { answer: { id: unit.id }, publicFacts: {}, privateFacts: { bankName, bankAccount } };
  },
});
