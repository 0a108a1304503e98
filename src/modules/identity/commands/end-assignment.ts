import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { addDays, dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { endedLater, endInPast, ownAccount } from '../domain/people.ts';
import { endBeforeStart } from '../domain/terms.ts';
import { lockPeople } from '../store/known-people.ts';

/**
 * Ends a decree on a day, which is its last: yesterday takes the power at once. Never earlier, because the log says under
 * which decree things were done; never later than the decree itself says, for that takes a new one.
 */
export const endAssignment = defineCommand({
  name: 'identity/end-assignment',
  title: { id: 'Penugasan diakhiri', en: 'Assignment ended' },
  input: z.object({
    assignmentId: z.uuid(),
    lastDay: z.iso.date(),
    version: seenVersion,
  }),
  authority: { positions: ['city_admin'], scope: 'government', states: ['open'] },
  async load(ctx, { assignmentId }) {
    await lockPeople(ctx);
    const found = await ctx.tx
      .selectFrom('assignment')
      .selectAll()
      .where('id', '=', assignmentId)
      .executeTakeFirst();
    if (!found) return null;
    const today = dayOf(ctx.now, ctx.zone);
    const state = found.valid_to !== null && found.valid_to < today ? 'ended' : 'open';
    const target = {
      type: 'assignment',
      id: found.id,
      unitId: null,
      supplierId: null,
      state,
      version: found.version,
    } as const;
    return { targets: [target], facts: { ...found, today } };
  },
  decide(found, { lastDay }, by) {
    return (
      firstRefusals([
        found.person_id === by.personId && ownAccount(),
        lastDay < found.valid_from && endBeforeStart(undefined, 'lastDay'),
        lastDay < addDays(found.today, -1) && endInPast(undefined, 'lastDay'),
        found.valid_to !== null && lastDay > found.valid_to && endedLater(undefined, 'lastDay'),
      ]) ?? ok(found)
    );
  },
  async save({ tx }, found, _facts, { lastDay }) {
    await tx
      .updateTable('assignment')
      .set({ valid_to: lastDay, version: found.version + 1 })
      .where('id', '=', found.id)
      .execute();
    return {
      answer: { assignmentId: found.id, personId: found.person_id },
      publicFacts: { position: found.position },
      privateFacts: { decree: found.decree, lastDay },
      alsoAbout: [{ type: 'person', id: found.person_id }],
    };
  },
});
