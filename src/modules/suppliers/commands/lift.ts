import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { waitingForMaker } from '../domain/waiting.ts';
import { changeMaker } from '../store/makers.ts';
import { changeSanction, loadSanctioned } from '../store/sanctions.ts';

/** A sanction is taken back before its time, with a reason that stays. */
export const liftSanction = defineCommand({
  name: 'suppliers/lift',
  title: { id: 'Sanksi dicabut', en: 'Sanction lifted' },
  input: z.object({
    supplierId: z.uuid(),
    version: seenVersion,
    reason: z.string().trim().min(10).max(1000),
  }),
  authority: {
    positions: ['department_head', 'city_admin'],
    scope: 'government',
    states: ['suspended', 'banned'],
  },
  load: (ctx, { supplierId }) => loadSanctioned(ctx, supplierId),
  decide: (facts) => ok(facts),
  async save(ctx, { maker, sanction, orders }, _facts, { reason }) {
    if (sanction) {
      const answered = { answer: reason, answered_by: ctx.by.personId, answered_at: ctx.now };
      await changeSanction(ctx, sanction, { state: 'lifted', ...answered });
    }
    const now = await changeMaker(ctx, maker, { state: 'active' });
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: {},
      privateFacts: { reason },
      alsoAbout: orders,
      waiting: [waitingForMaker(now)],
    };
  },
});
