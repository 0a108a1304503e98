import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { checkDays, daysBetween } from '../domain/kitchen.ts';
import { lockKitchenDays, setCapacity } from '../store/kitchen-days.ts';
import { changeMaker, lockMaker, makerTarget } from '../store/makers.ts';

/** The maker takes no more orders for these days. What is ordered for them stays, and the answer says on which days that is. */
export const closeDays = defineCommand({
  name: 'suppliers/close-days',
  title: { id: 'Hari libur dapur ditetapkan', en: 'Kitchen closed on days' },
  input: z.object({
    supplierId: z.uuid(),
    version: seenVersion,
    from: z.iso.date(),
    /** The last closed day; the first one for a single day. */
    to: z.iso.date(),
  }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['pending', 'active', 'suspended'] },
  async load(ctx, { supplierId, from, to }) {
    const maker = await lockMaker(ctx, supplierId);
    if (!maker) return null;
    const days = await lockKitchenDays(ctx, supplierId, from, to);
    return { targets: [makerTarget(maker)], facts: { maker, days } };
  },
  decide: ({ days }, { from, to }, by) =>
    firstRefusals(checkDays(from, to, dayOf(by.now, by.zone))) ??
    ok({ days: daysBetween(from, to), ordered: days.filter(({ taken }) => taken > 0) }),
  async save(ctx, { days, ordered }, { maker }, { from, to }) {
    await setCapacity(ctx, maker.id, days, 0);
    const now = await changeMaker(ctx, maker, {});
    return {
      answer: {
        id: maker.id,
        version: now.version,
        ordered: ordered.map(({ day, taken }) => ({ day, taken })),
      },
      publicFacts: { from, to },
    };
  },
});
