import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { workingDaysAfter } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { changeOrder } from '../../orders/public.ts';
import { billStateRefusal } from '../domain/bill.ts';
import { loadOrders } from '../store/bills.ts';

/** Why papers go back, as codes that can be counted. */
export const returnReasons = {
  attendance: { id: 'Daftar hadir belum ada', en: 'The attendance list is missing' },
  invitation: { id: 'Undangan belum ada', en: 'The invitation is missing' },
  minutes: { id: 'Notula belum ada', en: 'The minutes are missing' },
  account: { id: 'Kode rekening atau kegiatan keliru', en: 'Account or activity is wrong' },
  other: { id: 'Alasan lain', en: 'Another reason' },
} as const;
export type ReturnReason = keyof typeof returnReasons;
const codes = Object.keys(returnReasons) as [ReturnReason, ...ReturnReason[]];

/** The finance officer returns the papers of an order to the PPK, with a coded reason; the payment clock runs on. */
export const returnBill = defineCommand({
  name: 'treasury/return-bill',
  title: { id: 'Berkas dikembalikan', en: 'Papers returned' },
  input: z.object({
    orderId: z.uuid(),
    version: seenVersion,
    reason: z.enum(codes),
    remark: z.string().trim().max(500).default(''),
  }),
  authority: { positions: ['finance_officer'], scope: 'unit', states: ['received'] },
  stateRefusal: billStateRefusal,
  load: (ctx, input) => loadOrders(ctx, [input.orderId]),
  decide: (orders, { reason, remark }) => ok({ orders, reason, remark }),
  async save(ctx, { orders, reason, remark }) {
    for (const order of orders) {
      await changeOrder(ctx, order, {
        bill_returned_reason: remark === '' ? reason : `${reason}: ${remark}`,
      });
    }
    const dueAt = workingDaysAfter(ctx.now, 1, ctx.by.calendar, ctx.zone);
    return {
      answer: { orders: orders.map(({ id }) => id) },
      publicFacts: { reason },
      privateFacts: { remark },
      waiting: orders.map((order) => ({
        subject: { type: 'purchase_order', id: order.id },
        tasks: [
          { command: 'treasury/resubmit', position: 'commitment_officer', unitId: order.unitId, dueAt },
        ],
      })),
    };
  },
});
