import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { areStaged } from '../../../platform/files/staged-uploads.ts';
import { evidenceNeeded, makerFileNotStaged, noGroundForBan } from '../domain/maker-refusals.ts';
import { sanctionReasons } from '../domain/sanction-reasons.ts';
import { imposeSanction, sanctionFields } from '../store/impose-sanction.ts';
import { changeSanction, loadSanctioned } from '../store/sanctions.ts';

/** A maker is shut out without an end, for the graver reasons alone; a suspension that held until then is replaced. */
export const banMaker = defineCommand({
  name: 'suppliers/ban',
  title: { id: 'Penyedia dilarang', en: 'Supplier banned' },
  input: z.object(sanctionFields),
  authority: {
    positions: ['department_head', 'city_admin'],
    scope: 'government',
    states: ['active', 'suspended'],
  },
  async load(ctx, { supplierId, evidence }) {
    const loaded = await loadSanctioned(ctx, supplierId);
    if (!loaded) return null;
    return { ...loaded, facts: { ...loaded.facts, staged: await areStaged(ctx, evidence) } };
  },
  decide: ({ staged }, { reasonCode, evidence }) =>
    firstRefusals([
      !sanctionReasons[reasonCode].ban && noGroundForBan(undefined, 'reasonCode'),
      evidence.length === 0 && evidenceNeeded(undefined, 'evidence'),
      !staged && makerFileNotStaged(undefined, 'evidence'),
    ]) ?? ok(null),
  async save(ctx, _decision, { maker, sanction, orders }, input) {
    if (sanction) await changeSanction(ctx, sanction, { state: 'ended' });
    return await imposeSanction(ctx, { maker, orders }, { ...input, grade: 'ban', untilDay: null });
  },
});
