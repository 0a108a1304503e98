import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { defineRefusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { type Rupiah, rupiah } from '../../../kernel/rupiah.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { issueDocuments } from '../../documents/public.ts';
import { gateReasonOf, gateReasons, mealAccountCode } from '../domain/gate.ts';
import { billHasOrder, notMealAccount } from '../domain/refusals.ts';
import { moneyDesk } from './bill-input.ts';

export const amountOutside = defineRefusal('treasury/amount-outside', 422, {
  id: 'Nilai tagihan harus lebih dari nol.',
  en: 'The amount of the bill must be above zero.',
});
export const billDateInFuture = defineRefusal('treasury/bill-date-in-future', 422, {
  id: 'Tanggal tagihan tidak boleh sesudah hari ini.',
  en: 'The date of the bill must not lie after today.',
});

/** A bill for meeting meals that has no order received here is returned, with the reason and a printable Nota Pengembalian. */
export const returnOutsideBill = defineCommand({
  name: 'treasury/return-outside-bill',
  title: { id: 'Tagihan dikembalikan', en: 'Bill returned' },
  // No version: it writes a bill of its own, and nothing of the unit changes.
  input: z.object({
    unitId: z.uuid(),
    billerName: z.string().trim().min(2).max(120),
    billNumber: z.string().trim().min(1).max(60),
    billDate: z.iso.date(),
    amount: z.string().regex(/^\d{1,15}$/),
    accountCode: z.string().trim().max(30),
    orderNumber: z.string().trim().toUpperCase().max(20).default(''),
    remark: z.string().trim().max(500).default(''),
  }),
  authority: { positions: ['finance_officer', ...moneyDesk], scope: 'unit', states: ['open'] },
  async load({ tx }, { unitId, orderNumber }) {
    const unit = await tx
      .selectFrom('unit')
      .select(['id', 'name', 'address'])
      .where('id', '=', unitId)
      .executeTakeFirst();
    if (!unit) return null;
    const row = await tx
      .selectFrom('purchase_order')
      .select(['unit_id', 'state', 'gross', 'number'])
      // People copy whichever stands on the paper: the order's number or its verification code.
      .where((eb) => eb.or([eb('number', '=', orderNumber), eb('verification_code', '=', orderNumber)]))
      .executeTakeFirst();
    const order = row ? { unitId: row.unit_id, state: row.state, gross: row.gross as Rupiah } : null;
    const target = { type: 'unit', id: unit.id, unitId: unit.id, supplierId: null, state: 'open' } as const;
    return { targets: [target], facts: { unit, order } };
  },
  decide({ unit, order }, bill, by) {
    const amount = rupiah(bill.amount);
    const reason = gateReasonOf({ unitId: unit.id, amount }, order);
    const wrong = firstRefusals([
      bill.accountCode !== mealAccountCode && notMealAccount({ account: mealAccountCode }, 'accountCode'),
      amount <= 0n && amountOutside(undefined, 'amount'),
      bill.billDate > dayOf(by.now, by.zone) && billDateInFuture(undefined, 'billDate'),
      reason === null && billHasOrder({ number: bill.orderNumber }, 'orderNumber'),
    ]);
    return wrong ?? ok({ reason: reason ?? 'no_order', amount });
  },
  async save(ctx, { reason, amount }, { unit }, bill) {
    const id = newId();
    const facts = {
      unitName: unit.name,
      unitAddress: unit.address,
      billerName: bill.billerName,
      billNumber: bill.billNumber,
      billDate: bill.billDate,
      amount: amount.toString(),
      accountCode: bill.accountCode,
      orderNumber: bill.orderNumber,
      reason,
      reasonText: gateReasons[reason].id,
      remark: bill.remark,
      returnedBy: ctx.by.actor.name,
      returnedAs: ctx.by.assignment?.position ?? null,
      decree: ctx.by.assignment?.decree ?? null,
    };
    const subject = { type: 'returned_bill', id } as const;
    const [paper] = await issueDocuments(ctx, [{ series: 'NP', unitId: unit.id, subject, facts }]);
    await ctx.tx
      .insertInto('returned_bill')
      .values({
        id,
        unit_id: unit.id,
        biller_name: bill.billerName,
        bill_number: bill.billNumber,
        bill_date: bill.billDate,
        amount,
        account_code: bill.accountCode,
        order_number: bill.orderNumber || null,
        reason_code: reason,
        remark: bill.remark,
        document_id: paper?.id ?? '',
        returned_at: ctx.now,
        returned_by: ctx.by.personId as string,
      })
      .execute();
    return {
      answer: { id, documentId: paper?.id ?? '', label: paper?.label ?? '' },
      publicFacts: { reason, amount: amount.toString(), label: paper?.label ?? '' },
      privateFacts: { billerName: bill.billerName, billNumber: bill.billNumber },
      alsoAbout: [subject],
    };
  },
});
