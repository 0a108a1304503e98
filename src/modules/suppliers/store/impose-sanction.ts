import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { parsePhone } from '../../../kernel/phone.ts';
import { dayOf } from '../../../kernel/time.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { stagedFile } from '../../../platform/files/file-store.ts';
import { keepFiles } from '../../../platform/files/keep-files.ts';
import { sendMessage } from '../../notices/public.ts';
import { sanctionReasonCodes, sanctionReasons } from '../domain/sanction-reasons.ts';
import { waitingForMaker } from '../domain/waiting.ts';
import { changeMaker } from './makers.ts';
import type { SanctionFacts } from './sanctions.ts';

/** What every sanction is founded on. */
export const sanctionFields = {
  supplierId: z.uuid(),
  version: seenVersion,
  reasonCode: z.enum(sanctionReasonCodes),
  /** What happened, in words that its maker can answer. */
  reason: z.string().trim().min(20).max(1000),
  evidence: z.array(stagedFile).max(6).default([]),
};

const fields = z.object(sanctionFields);
type Imposed = z.infer<typeof fields> & {
  readonly grade: 'suspension' | 'ban';
  readonly untilDay: string | null;
};

/** Writes a sanction, takes the maker off sale, and tells him and the buyers of his open orders. */
export async function imposeSanction(
  ctx: SaveContext,
  { maker, orders }: Pick<SanctionFacts, 'maker' | 'orders'>,
  { grade, reasonCode, reason, evidence, untilDay }: Imposed,
) {
  const files = await keepFiles(ctx, 'sanction_evidence', evidence);
  const id = newId();
  await ctx.tx
    .insertInto('supplier_sanction')
    .values({
      id,
      supplier_id: maker.id,
      grade,
      severity: sanctionReasons[reasonCode].severity,
      reason_code: reasonCode,
      reason,
      evidence: JSON.stringify(files),
      from_day: dayOf(ctx.now, ctx.zone),
      until_day: untilDay,
      state: 'in_force',
      imposed_by: ctx.by.personId as string,
    })
    .execute();
  const now = await changeMaker(ctx, maker, { state: grade === 'ban' ? 'banned' : 'suspended' });
  const phone = parsePhone(maker.phone);
  if (phone) await sendMessage(ctx, { phone, template: 'sanction_imposed', params: [maker.name] });
  return {
    answer: { id, version: now.version },
    publicFacts: { reasonCode, untilDay },
    privateFacts: { reason },
    alsoAbout: orders,
    waiting: [waitingForMaker(now)],
  };
}
