import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { imposedBySame, noAppeal } from '../domain/maker-refusals.ts';
import { waitingForMaker } from '../domain/waiting.ts';
import { changeMaker } from '../store/makers.ts';
import { changeSanction, loadSanctioned } from '../store/sanctions.ts';

/** Another person than who imposed the sanction answers the appeal: it is upheld, or lifted. */
export const answerAppeal = defineCommand({
  name: 'suppliers/answer-appeal',
  title: { id: 'Keberatan atas sanksi dijawab', en: 'Appeal of a sanction answered' },
  input: z.object({
    supplierId: z.uuid(),
    version: seenVersion,
    outcome: z.enum(['uphold', 'lift']),
    answer: z.string().trim().min(20).max(2000),
  }),
  authority: {
    positions: ['department_head', 'city_admin'],
    scope: 'government',
    states: ['suspended', 'banned'],
  },
  load: (ctx, { supplierId }) => loadSanctioned(ctx, supplierId),
  decide: ({ maker, sanction, orders }, _input, by) =>
    sanction?.state === 'appealed'
      ? (firstRefusals([sanction.imposed_by === by.personId && imposedBySame()]) ??
        ok({ maker, sanction, orders }))
      : { ok: false as const, refusals: [noAppeal()] as const },
  async save(ctx, { maker, sanction, orders }, _facts, { outcome, answer }) {
    await changeSanction(ctx, sanction, {
      state: outcome === 'lift' ? 'lifted' : 'upheld',
      answer,
      answered_by: ctx.by.personId,
      answered_at: ctx.now,
    });
    const now = await changeMaker(ctx, maker, outcome === 'lift' ? { state: 'active' } : {});
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: { outcome },
      privateFacts: { answer },
      ...(outcome === 'lift' ? { alsoAbout: orders } : {}),
      waiting: [waitingForMaker(now)],
    };
  },
});
