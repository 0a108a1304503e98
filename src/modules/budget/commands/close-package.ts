import { z } from 'zod';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import { formatRupiah } from '../../../kernel/rupiah.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { waitingFor } from '../domain/waiting.ts';
import { lockFunds } from '../store/ledger.ts';
import { changePackages, lockPackages, packageTarget } from '../store/lock-packages.ts';
import { uuid } from './inputs.ts';

export const stillHeld = defineRefusal('budget/still-held', 409, {
  id: 'Paket ini masih mencadangkan {held} untuk pesanan berjalan. Selesaikan atau batalkan pesanannya dahulu.',
  en: 'This package still holds {held} for live orders. Complete or cancel them first.',
});

/** Closes a package: nothing more is ordered from it. What is on order must have ended. */
export const closePackage = defineCommand({
  name: 'budget/close-package',
  title: { id: 'Paket ditutup', en: 'Package closed' },
  input: z.object({
    packageId: uuid,
    version: seenVersion,
    reason: z.string().trim().min(5).max(500),
  }),
  authority: {
    positions: ['budget_authority', 'commitment_officer'],
    scope: 'unit',
    states: ['awaiting_disposition', 'awaiting_documents', 'awaiting_officer', 'ready'],
  },
  async load(ctx, { packageId }) {
    const rupPackage = (await lockPackages(ctx, [packageId]))?.[0];
    if (!rupPackage) return null;
    const funds = (await lockFunds(ctx, [{ packageId, budgetLineId: rupPackage.budgetLineId }])).get(
      packageId,
    );
    return funds ? { targets: [packageTarget(rupPackage)], facts: { rupPackage, funds } } : null;
  },
  decide: ({ funds: { rupPackage } }) =>
    rupPackage.held > 0n ? refuse(stillHeld({ held: formatRupiah(rupPackage.held) })) : ok(null),
  async save(ctx, _decision, { rupPackage, funds }, { reason }) {
    await changePackages(ctx, [rupPackage], { state: 'closed' });
    return {
      answer: { id: rupPackage.id },
      publicFacts: { spent: funds.rupPackage.spent.toString() },
      privateFacts: { reason },
      waiting: [waitingFor(rupPackage, 'closed', ctx.by)],
    };
  },
});
