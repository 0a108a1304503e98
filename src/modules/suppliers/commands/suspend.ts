import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { addDays, dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { areStaged } from '../../../platform/files/staged-uploads.ts';
import { evidenceNeeded, makerFileNotStaged, termOutside } from '../domain/maker-refusals.ts';
import { sanctionReasons, suspensionDaysMax } from '../domain/sanction-reasons.ts';
import { imposeSanction, sanctionFields } from '../store/impose-sanction.ts';
import { loadSanctioned } from '../store/sanctions.ts';

/** A maker gets no orders for a while, for a reason with its law, with evidence, until a day. */
export const suspendMaker = defineCommand({
  name: 'suppliers/suspend',
  title: { id: 'Penyedia dihentikan sementara', en: 'Supplier suspended' },
  input: z.object({ ...sanctionFields, untilDay: z.iso.date() }),
  authority: { positions: ['department_head', 'city_admin'], scope: 'government', states: ['active'] },
  async load(ctx, { supplierId, evidence }) {
    const loaded = await loadSanctioned(ctx, supplierId);
    if (!loaded) return null;
    return { ...loaded, facts: { ...loaded.facts, staged: await areStaged(ctx, evidence) } };
  },
  decide({ staged }, { reasonCode, untilDay, evidence }, by) {
    const today = dayOf(by.now, by.zone);
    const days = suspensionDaysMax[sanctionReasons[reasonCode].severity];
    const outside = untilDay <= today || untilDay > addDays(today, days);
    return (
      firstRefusals([
        evidence.length === 0 && evidenceNeeded(undefined, 'evidence'),
        !staged && makerFileNotStaged(undefined, 'evidence'),
        outside && termOutside({ days }, 'untilDay'),
      ]) ?? ok({ untilDay })
    );
  },
  save: (ctx, { untilDay }, { maker, orders }, input) =>
    imposeSanction(ctx, { maker, orders }, { ...input, grade: 'suspension', untilDay }),
});
