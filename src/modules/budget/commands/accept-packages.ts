import { firstRefusals, ok } from '../../../kernel/result.ts';
import { budgetYear } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { checkNamed, checkYear } from '../domain/disposition.ts';
import { waitingFor } from '../domain/waiting.ts';
import { changePackages, lockPackages, packageTarget } from '../store/lock-packages.ts';
import { manyPackages } from './inputs.ts';

/** Stage 3: the named procurement officer accepts packages; from now on meetings can be ordered for from them. */
export const acceptPackages = defineCommand({
  name: 'budget/accept-packages',
  title: { id: 'Paket diterima Pejabat Pengadaan', en: 'Package accepted by the procurement officer' },
  input: manyPackages,
  authority: { positions: ['procurement_officer'], scope: 'unit', states: ['awaiting_officer'] },
  async load(ctx, { packageIds }) {
    const packages = await lockPackages(ctx, packageIds);
    return packages && { targets: packages.map(packageTarget), facts: { packages } };
  },
  decide({ packages }, _input, by) {
    const year = budgetYear(by.now, by.zone);
    const refused = firstRefusals(
      packages.flatMap((each) => [
        checkNamed(each, each.procurementOfficerId, by.personId),
        checkYear(each, year),
      ]),
    );
    return refused ?? ok(packages);
  },
  async save(ctx, packages) {
    await changePackages(ctx, packages, { state: 'ready' });
    return {
      answer: { packages: packages.length },
      publicFacts: { packages: packages.length },
      waiting: packages.map((each) => waitingFor(each, 'ready', ctx.by)),
    };
  },
});
