import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { endOrder, loadEnding } from '../store/end-order.ts';
import { orderInput } from './order-input.ts';

/** Why a maker declines, as codes that can be counted. */
export const declineReasons = {
  full: { id: 'Kapasitas penuh', en: 'No capacity left' },
  ill: { id: 'Sakit atau dapur tutup', en: 'Ill, or the kitchen is closed' },
  ingredients: { id: 'Bahan tidak tersedia', en: 'Ingredients are not to be had' },
  distance: { id: 'Lokasi terlalu jauh', en: 'The place is too far' },
  other: { id: 'Alasan lain', en: 'Another reason' },
} as const;

export type DeclineReason = keyof typeof declineReasons;
const codes = Object.keys(declineReasons) as [DeclineReason, ...DeclineReason[]];

/** The maker declines; what was held is released at once, so that the unit can order elsewhere. */
export const declineOrder = defineCommand({
  name: 'orders/decline',
  title: { id: 'Pesanan ditolak penyedia', en: 'Order declined by the supplier' },
  input: orderInput.extend({ reason: z.enum(codes), remark: z.string().trim().max(300).default('') }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['sent'] },
  load: (ctx, input) => loadEnding(ctx, input.orderId),
  decide: (_facts, { reason, remark }) => ok({ reason, remark }),
  async save(ctx, { reason, remark }, facts) {
    const answered = { answered_at: ctx.now, answered_by: ctx.by.personId };
    const ended = await endOrder(ctx, facts, { state: 'declined', decline_reason: reason, ...answered });
    return { ...ended, publicFacts: { ...ended.publicFacts, reason }, privateFacts: { remark } };
  },
});
