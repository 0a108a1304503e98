import { z } from 'zod';
import type { Refusal } from '../../../kernel/refusal.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { formatRupiah } from '../../../kernel/rupiah.ts';
import { dayOf } from '../../../kernel/time.ts';
import { type By, defineCommand } from '../../../platform/commands/define-command.ts';
import { stagedFile } from '../../../platform/files/file-store.ts';
import { keepFiles } from '../../../platform/files/keep-files.ts';
import { areStaged } from '../../../platform/files/staged-uploads.ts';
import { type Order, waitingFor } from '../../orders/public.ts';
import { billStateRefusal, checkAccounts, checkPayer } from '../domain/bill.ts';
import { fileNotStaged, mixedUnits, paidOnOutside, taxProofMissing } from '../domain/refusals.ts';
import { loadBills } from '../store/bills.ts';
import { insertPayment, spend, totalsOf } from '../store/payments.ts';
import { moneyDesk, ordersInput } from './bill-input.ts';

const input = ordersInput.extend({
  /** The bank's reference, as it stands on the proof. */
  reference: z.string().trim().min(1).max(80),
  paidOn: z.iso.date(),
  /** One bank proof may cover a batch; the tax proof is compulsory when something is withheld. */
  proof: stagedFile,
  taxProof: stagedFile.optional(),
});
type Input = z.infer<typeof input>;

/** The treasurer has paid orders by transfer and files the proofs: what was held becomes spent. */
export const payOrders = defineCommand({
  name: 'treasury/pay',
  title: { id: 'Pembayaran dicatat', en: 'Payment recorded' },
  input,
  authority: { positions: moneyDesk, scope: 'unit', states: ['verified'] },
  stateRefusal: billStateRefusal,
  async load(ctx, given) {
    const bills = await loadBills(ctx, given.orderIds);
    const files = given.taxProof ? [given.proof, given.taxProof] : [given.proof];
    const staged = await areStaged(ctx, files);
    return bills && { targets: bills.targets, facts: { ...bills.facts, staged } };
  },
  decide: (facts, given, by) =>
    firstRefusals([
      !facts.staged && fileNotStaged(undefined, 'proof'),
      ...checkBatch(facts.orders, by),
      checkAccounts(facts.unchecked),
      ...checkProofs(facts.orders, given, by),
    ]) ?? ok(facts),
  async save(ctx, bills, _facts, given) {
    const [proof = null] = await keepFiles(ctx, 'payment_proof', [given.proof]);
    const [taxProof = null] = await keepFiles(ctx, 'tax_proof', given.taxProof ? [given.taxProof] : []);
    const paymentId = await insertPayment(ctx, bills.orders, {
      method: 'manual',
      state: 'paid',
      reference: given.reference,
      paid_on: given.paidOn,
      confirmed_at: ctx.now,
      confirmed_by: ctx.by.personId,
      proof_file_id: proof,
      tax_proof_file_id: taxProof,
    });
    await spend(ctx, bills, given.paidOn);
    const { gross, withheld } = totalsOf(bills.orders);
    return {
      answer: { id: paymentId, orders: bills.orders.map(({ id }) => id) },
      publicFacts: {
        gross: gross.toString(),
        withheld: withheld.toString(),
        paidOn: given.paidOn,
        paymentId,
      },
      privateFacts: { reference: given.reference },
      alsoAbout: [{ type: 'payment', id: paymentId }],
      waiting: bills.orders.map((order) => waitingFor(order, 'paid', ctx.by)),
    };
  },
});

/** What every payment is checked for: one unit, and a payer who did nothing else with the orders. */
export function checkBatch(orders: readonly Order[], by: By): (Refusal | null)[] {
  const units = new Set(orders.map((order) => order.unitId));
  return [units.size > 1 ? mixedUnits() : null, ...orders.map((order) => checkPayer(order, by.personId))];
}

function checkProofs(orders: readonly Order[], given: Input, by: By): (Refusal | null)[] {
  const today = dayOf(by.now, by.zone);
  const received = orders.map((order) => (order.receivedAt ? dayOf(order.receivedAt, by.zone) : today));
  const earliest = received.toSorted().at(-1) ?? today;
  const { withheld } = totalsOf(orders);
  return [
    given.paidOn > today || given.paidOn < earliest ? paidOnOutside(undefined, 'paidOn') : null,
    withheld > 0n && !given.taxProof ? taxProofMissing({ amount: formatRupiah(withheld) }, 'taxProof') : null,
  ];
}
