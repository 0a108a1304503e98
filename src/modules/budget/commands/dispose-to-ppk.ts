import { firstRefusals, ok } from '../../../kernel/result.ts';
import { budgetYear, dayOf } from '../../../kernel/time.ts';
import { holds } from '../../../platform/commands/actor.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { positionLabels } from '../../../platform/commands/positions.ts';
import { unitsHeldBy } from '../../units/public.ts';
import { checkCandidate, checkYear } from '../domain/disposition.ts';
import { waitingFor } from '../domain/waiting.ts';
import { changePackages, lockPackages, packageTarget } from '../store/lock-packages.ts';
import { manyPackages, uuid } from './inputs.ts';

/**
 * Stage 1: PA/KPA disposes packages to a commitment officer of their unit; to himself when he holds that position too
 * (Perpres 12/2021 art. 11), which the event says. A package that still waits for its papers may be given to another officer.
 */
export const disposeToPpk = defineCommand({
  name: 'budget/dispose-to-ppk',
  title: {
    id: 'Paket didisposisikan kepada Pejabat Pembuat Komitmen',
    en: 'Package disposed to the commitment officer',
  },
  input: manyPackages.extend({ commitmentOfficerId: uuid }),
  authority: {
    positions: ['budget_authority'],
    scope: 'unit',
    states: ['awaiting_disposition', 'awaiting_documents'],
  },
  async load(ctx, { packageIds, commitmentOfficerId }) {
    const packages = await lockPackages(ctx, packageIds);
    if (!packages) return null;
    const day = dayOf(ctx.now, ctx.zone);
    const officer = await unitsHeldBy(ctx.tx, {
      personId: commitmentOfficerId,
      position: 'commitment_officer',
      day,
    });
    return { targets: packages.map(packageTarget), facts: { packages, officer } };
  },
  decide({ packages, officer }, { commitmentOfficerId }, by) {
    const year = budgetYear(by.now, by.zone);
    const label = positionLabels.commitment_officer.id;
    const refused = firstRefusals(
      packages.flatMap((each) => [
        checkYear(each, year),
        checkCandidate(each, officer, label, 'commitmentOfficerId'),
      ]),
    );
    const toHimself = commitmentOfficerId === by.personId && holds(by.actor, 'commitment_officer');
    return refused ?? ok({ toHimself });
  },
  async save(ctx, { toHimself }, { packages, officer }, { commitmentOfficerId }) {
    await changePackages(ctx, packages, {
      state: 'awaiting_documents',
      commitment_officer_id: commitmentOfficerId,
      procurement_officer_id: null,
    });
    return {
      answer: { packages: packages.length },
      publicFacts: { packages: packages.length, toHimself },
      privateFacts: { to: officer.name ?? '' },
      waiting: packages.map((each) => waitingFor(each, 'awaiting_documents', ctx.by)),
    };
  },
});
