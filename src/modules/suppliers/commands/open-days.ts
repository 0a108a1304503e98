import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { checkDays, daysBetween } from '../domain/kitchen.ts';
import { lockKitchenDays, setCapacity } from '../store/kitchen-days.ts';
import { changeMaker, lockMaker, makerTarget } from '../store/makers.ts';

/** The maker takes orders for these days again, up to the capacity of the kitchen. */
export const openDays = defineCommand({
  name: 'suppliers/open-days',
  title: { id: 'Hari libur dapur dibuka', en: 'Kitchen open on days again' },
  input: z.object({ supplierId: z.uuid(), version: seenVersion, from: z.iso.date(), to: z.iso.date() }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['pending', 'active', 'suspended'] },
  async load(ctx, { supplierId, from, to }) {
    const maker = await lockMaker(ctx, supplierId);
    if (!maker) return null;
    await lockKitchenDays(ctx, supplierId, from, to);
    return { targets: [makerTarget(maker)], facts: maker };
  },
  decide: (_maker, { from, to }, by) =>
    firstRefusals(checkDays(from, to, dayOf(by.now, by.zone))) ?? ok(daysBetween(from, to)),
  async save(ctx, days, maker, { from, to }) {
    await setCapacity(ctx, maker.id, days, maker.daily_capacity);
    const now = await changeMaker(ctx, maker, {});
    return { answer: { id: maker.id, version: now.version }, publicFacts: { from, to } };
  },
});
