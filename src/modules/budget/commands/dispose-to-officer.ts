import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { budgetYear, dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { positionLabels } from '../../../platform/commands/positions.ts';
import { unitsHeldBy } from '../../units/public.ts';
import {
  checkCandidate,
  checkNamed,
  checkOtherPerson,
  checkYear,
  papersMissing,
} from '../domain/disposition.ts';
import { waitingFor } from '../domain/waiting.ts';
import { changePackages, lockPackages, packageTarget } from '../store/lock-packages.ts';
import {
  insertPapers,
  missingPapers,
  readPaperFacts,
  readPaperKinds,
  templatesFor,
} from '../store/papers.ts';
import { manyPackages, uuid } from './inputs.ts';

const field = 'procurementOfficerId';

/**
 * Stage 2: the named commitment officer disposes prepared packages to a procurement officer of their unit, another person
 * than himself. `useTemplates` attaches the papers that are still missing in the same step.
 */
export const disposeToOfficer = defineCommand({
  name: 'budget/dispose-to-officer',
  title: {
    id: 'Paket didisposisikan kepada Pejabat Pengadaan',
    en: 'Package disposed to the procurement officer',
  },
  input: manyPackages.extend({ procurementOfficerId: uuid, useTemplates: z.boolean().default(false) }),
  authority: {
    positions: ['commitment_officer'],
    scope: 'unit',
    states: ['awaiting_documents', 'awaiting_officer'],
  },
  async load(ctx, { packageIds, procurementOfficerId }) {
    const packages = await lockPackages(ctx, packageIds);
    if (!packages) return null;
    const ids = packages.map((each) => each.id);
    const papers = await readPaperKinds(ctx, ids);
    const officer = await unitsHeldBy(ctx.tx, {
      personId: procurementOfficerId,
      position: 'procurement_officer',
      day: dayOf(ctx.now, ctx.zone),
    });
    const paperFacts = await readPaperFacts(ctx, ids);
    return { targets: packages.map(packageTarget), facts: { packages, officer, papers, paperFacts } };
  },
  decide({ packages, officer, papers, paperFacts }, input, by) {
    const year = budgetYear(by.now, by.zone);
    const missing = new Map(packages.map((each) => [each.id, missingPapers(papers.get(each.id))]));
    const lacks = (id: string) => !input.useTemplates && (missing.get(id)?.length ?? 0) > 0;
    const refused = firstRefusals(
      packages.flatMap((each) => [
        checkNamed(each, each.commitmentOfficerId, by.personId),
        checkYear(each, year),
        checkOtherPerson(each, input.procurementOfficerId, field),
        checkCandidate(each, officer, positionLabels.procurement_officer.id, field),
        lacks(each.id) ? papersMissing({ rupId: each.rupId }, 'useTemplates') : null,
      ]),
    );
    return refused ?? ok({ papers: templatesFor(paperFacts, missing) });
  },
  async save(ctx, { papers }, { packages, officer }, { procurementOfficerId }) {
    await insertPapers(ctx, papers);
    await changePackages(ctx, packages, {
      state: 'awaiting_officer',
      procurement_officer_id: procurementOfficerId,
    });
    return {
      answer: { packages: packages.length },
      publicFacts: { packages: packages.length, templates: papers.length },
      privateFacts: { to: officer.name ?? '' },
      waiting: packages.map((each) => waitingFor(each, 'awaiting_officer', ctx.by)),
    };
  },
});
