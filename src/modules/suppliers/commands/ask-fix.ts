import { z } from 'zod';
import { parsePhone } from '../../../kernel/phone.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { sendMessage } from '../../notices/public.ts';
import { registrationFixCodes } from '../domain/fixes.ts';
import { alreadyReturned } from '../domain/maker-refusals.ts';
import { waitingForMaker } from '../domain/waiting.ts';
import { changeMaker, lockMaker, makerTarget } from '../store/makers.ts';

/** The companion sends a registration back to its owner, for reasons that have a code and say what to do. */
export const askFix = defineCommand({
  name: 'suppliers/ask-fix',
  title: { id: 'Perbaikan pendaftaran diminta', en: 'Fix of a registration asked for' },
  input: z.object({
    supplierId: z.uuid(),
    version: seenVersion,
    fixes: z.array(z.enum(registrationFixCodes)).min(1).max(registrationFixCodes.length),
    remark: z.string().trim().max(500).default(''),
  }),
  authority: { positions: ['companion', 'district_officer'], scope: 'region', states: ['pending'] },
  async load(ctx, { supplierId }) {
    const maker = await lockMaker(ctx, supplierId);
    return maker && { targets: [makerTarget(maker)], facts: maker };
  },
  decide: (maker) => firstRefusals([maker.returned_for !== null && alreadyReturned()]) ?? ok(maker),
  async save(ctx, maker, _facts, { fixes, remark }) {
    const unique = [...new Set(fixes)];
    const now = await changeMaker(ctx, maker, { returned_for: JSON.stringify({ fixes: unique, remark }) });
    const phone = parsePhone(maker.phone);
    if (phone) await sendMessage(ctx, { phone, template: 'registration_returned', params: [maker.name] });
    return {
      answer: { id: maker.id, version: now.version },
      publicFacts: { fixes: unique },
      privateFacts: { remark },
      waiting: [waitingForMaker(now)],
    };
  },
});
