import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { addDays, dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { alwaysClosed, checkCapacity, daysAhead, zonesUnknown } from '../domain/kitchen.ts';
import { lockKitchenDays, setCapacity } from '../store/kitchen-days.ts';
import { changeMaker, lockMaker, makerTarget } from '../store/makers.ts';

/**
 * What the kitchen can do: portions a day, where it delivers, on which days of the week it is closed. Days that are open already
 * follow the new capacity, never below what is ordered for them; single days that were closed stay closed.
 */
export const setKitchen = defineCommand({
  name: 'suppliers/set-kitchen',
  title: { id: 'Dapur diatur', en: 'Kitchen set' },
  input: z.object({
    supplierId: z.uuid(),
    version: seenVersion,
    dailyCapacity: z.number().int().min(1).max(1_000_000),
    /** Codes of cities and kecamatan. */
    zones: z.array(z.string().regex(/^\d{2}(\.\d{2}){0,2}$/)).max(60),
    /** 0 Sunday to 6 Saturday. */
    closedWeekdays: z.array(z.number().int().min(0).max(6)).max(7),
  }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['pending', 'active', 'suspended'] },
  async load(ctx, { supplierId, zones }) {
    const maker = await lockMaker(ctx, supplierId);
    if (!maker) return null;
    const today = dayOf(ctx.now, ctx.zone);
    const days = await lockKitchenDays(ctx, supplierId, today, addDays(today, daysAhead));
    const known = await ctx.tx
      .selectFrom('region')
      .select('code')
      .where('code', 'in', ['', ...zones])
      .where('level', '<>', 'kelurahan')
      .execute();
    const zonesKnown = known.length === new Set(zones).size && zones.length > 0;
    return { targets: [makerTarget(maker)], facts: { maker, days, zonesKnown } };
  },
  decide({ maker, days, zonesKnown }, { dailyCapacity, closedWeekdays, zones }) {
    const weekdays = [...new Set(closedWeekdays)].toSorted();
    // A day with another capacity was closed by its maker.
    const open = days.filter(({ capacity }) => capacity === maker.daily_capacity);
    const wrong = firstRefusals([
      checkCapacity(dailyCapacity, open),
      !zonesKnown && zonesUnknown(undefined, 'zones'),
      weekdays.length === 7 && alwaysClosed(undefined, 'closedWeekdays'),
    ]);
    return wrong ?? ok({ weekdays, zones: withoutInner(zones), open: open.map(({ day }) => day) });
  },
  async save(ctx, { weekdays, zones, open }, { maker }, { dailyCapacity }) {
    const now = await changeMaker(ctx, maker, {
      daily_capacity: dailyCapacity,
      zones: JSON.stringify(zones),
      closed_weekdays: JSON.stringify(weekdays),
    });
    await setCapacity(ctx, maker.id, open, dailyCapacity);
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: { dailyCapacity, zones, closedWeekdays: weekdays },
    };
  },
});

/** A city says all that its kecamatan would say. */
function withoutInner(zones: readonly string[]): string[] {
  const unique = [...new Set(zones)].toSorted();
  return unique.filter((code) => !unique.some((outer) => code.startsWith(`${outer}.`)));
}
