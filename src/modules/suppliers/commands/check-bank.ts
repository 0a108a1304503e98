import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { bankIsChecked } from '../domain/maker-refusals.ts';
import { waitingForMaker } from '../domain/waiting.ts';
import { changeMaker, lockMaker, makerTarget } from '../store/makers.ts';
import { openSanction } from '../store/sanctions.ts';

/** The head of the kecamatan's unit compared the account with the bank book: it may be paid to. */
export const checkBank = defineCommand({
  name: 'suppliers/check-bank',
  title: { id: 'Rekening usaha diperiksa', en: 'Bank account checked' },
  input: z.object({ supplierId: z.uuid(), version: seenVersion }),
  authority: {
    positions: ['district_officer'],
    scope: 'region',
    states: ['active', 'suspended', 'banned'],
  },
  async load(ctx, { supplierId }) {
    const maker = await lockMaker(ctx, supplierId);
    if (!maker) return null;
    const sanction = await openSanction(ctx, supplierId);
    return { targets: [makerTarget(maker)], facts: { maker, appealed: sanction?.state === 'appealed' } };
  },
  decide: ({ maker }) => firstRefusals([maker.bank_checked_at !== null && bankIsChecked()]) ?? ok(maker),
  async save(ctx, maker, { appealed }) {
    const now = await changeMaker(ctx, maker, { bank_checked_at: ctx.now });
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: {},
      waiting: [waitingForMaker(now, { appealed })],
    };
  },
});
