import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { workingDaysAfter } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { appealedOnce } from '../domain/maker-refusals.ts';
import { waitingForMaker } from '../domain/waiting.ts';
import { changeMaker } from '../store/makers.ts';
import { changeSanction, loadSanctioned } from '../store/sanctions.ts';

/** Working days within which an appeal is answered. */
export const appealWorkingDays = 5;

/** The owner objects to a sanction, once; it holds until it was answered. */
export const appealSanction = defineCommand({
  name: 'suppliers/appeal-sanction',
  title: { id: 'Keberatan atas sanksi diajukan', en: 'Sanction appealed' },
  input: z.object({
    supplierId: z.uuid(),
    version: seenVersion,
    appeal: z.string().trim().min(20).max(2000),
  }),
  authority: { positions: ['supplier_owner'], scope: 'supplier', states: ['suspended', 'banned'] },
  load: (ctx, { supplierId }) => loadSanctioned(ctx, supplierId),
  decide: ({ maker, sanction }, _input, by) =>
    firstRefusals([sanction?.state !== 'in_force' && appealedOnce(undefined, 'appeal')]) ??
    ok({ maker, sanction, dueAt: workingDaysAfter(by.now, appealWorkingDays, by.calendar, by.zone) }),
  async save(ctx, { maker, sanction, dueAt }, _facts, { appeal }) {
    if (sanction) await changeSanction(ctx, sanction, { state: 'appealed', appeal, appealed_at: ctx.now });
    const now = await changeMaker(ctx, maker, {});
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: {},
      privateFacts: { appeal },
      waiting: [waitingForMaker(now, { appealed: true, dueAt })],
    };
  },
});
