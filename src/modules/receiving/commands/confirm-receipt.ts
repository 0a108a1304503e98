import { z } from 'zod';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf, workingDaysAfter } from '../../../kernel/time.ts';
import {
  type By,
  defineCommand,
  type LoadContext,
  type SaveContext,
} from '../../../platform/commands/define-command.ts';
import { seenVersions } from '../../../platform/commands/versions.ts';
import { type Funds, lockFunds, move } from '../../budget/public.ts';
import { readTaxCases } from '../../catalogue/public.ts';
import { issueDocuments } from '../../documents/public.ts';
import {
  type CancelReason,
  changeOrder,
  lockOrders,
  type Order,
  paymentWorkingDays,
  readPlaces,
  releasedBy,
  targetOf,
  waitingFor,
} from '../../orders/public.ts';
import type { TaxCase } from '../../tax/public.ts';
import { type Payable, payableOf } from '../domain/payable.ts';
import { inspectedBySame, orderedBySame } from '../domain/refusals.ts';
import { type BastFacts, readBastFacts } from '../store/bast-facts.ts';

type Facts = {
  readonly orders: readonly Order[];
  readonly funds: ReadonlyMap<string, Funds>;
  readonly taxCases: ReadonlyMap<string, TaxCase>;
  readonly bast: ReadonlyMap<string, BastFacts>;
};
type Confirmed = { readonly order: Order; readonly payable: Payable };

const ordersMax = 50;

/** The PPK confirms what the receiver found, for one order or for today's list: the BAST, and the clock of the payment. */
export const confirmReceipt = defineCommand({
  name: 'receiving/confirm',
  title: { id: 'Penerimaan dikonfirmasi', en: 'Receipt confirmed' },
  input: z.object({
    orderIds: z.array(z.uuid()).min(1).max(ordersMax),
    versions: seenVersions,
  }),
  authority: { positions: ['commitment_officer'], scope: 'unit', states: ['inspected'] },
  async load(ctx: LoadContext, { orderIds }) {
    const ids = [...new Set(orderIds)];
    const places = await readPlaces(ctx, ids);
    if (places.length !== ids.length) return null;
    const funds = await lockFunds(ctx, places);
    const orders = await lockOrders(ctx, ids);
    const taxCases = await readTaxCases(
      ctx,
      orders.map((order) => order.supplierId),
    );
    const bast = await readBastFacts(ctx, ids);
    return { targets: orders.map(targetOf), facts: { orders, funds, taxCases, bast } satisfies Facts };
  },
  decide({ orders, taxCases }: Facts, _input, by) {
    const day = dayOf(by.now, by.zone);
    const wrong = firstRefusals(
      orders.flatMap((order) => [
        releasedBy(order) === by.personId && orderedBySame(),
        order.inspectedBy === by.personId && inspectedBySame(),
      ]),
    );
    if (wrong) return wrong;
    return ok(
      orders.map((order): Confirmed => {
        const taxCase = taxCases.get(order.supplierId);
        if (!taxCase) throw new Error(`order ${order.number} has no supplier`);
        return { order, payable: payableOf(order, taxCase, day) };
      }),
    );
  },
  async save(ctx, confirmed, facts) {
    const dueAt = workingDaysAfter(ctx.now, paymentWorkingDays, ctx.by.calendar, ctx.zone);
    for (const { order, payable } of confirmed) await settle(ctx, facts, order, payable, dueAt);
    const received = confirmed.filter(({ payable }) => payable.gross > 0n);
    const papers = await issueDocuments(
      ctx,
      received.map(({ order, payable }) => ({
        series: 'BAST',
        unitId: order.unitId,
        subject: { type: 'purchase_order', id: order.id },
        facts: bastFacts(facts.bast.get(order.id), order, payable, ctx.by),
      })),
    );
    return {
      answer: { orders: confirmed.map(({ order }) => order.id), documents: papers.map(({ id }) => id) },
      publicFacts: {
        paymentDueAt: dueAt.toISOString(),
        orders: confirmed.map(({ order, payable }) => ({
          id: order.id,
          gross: payable.gross.toString(),
          released: payable.released.toString(),
          complete: payable.complete,
        })),
        documents: papers.map(({ label }) => label),
      },
      waiting: confirmed.map(({ order, payable }) =>
        waitingFor({ ...order, paymentDueAt: dueAt }, payable.gross > 0n ? 'received' : 'cancelled', ctx.by),
      ),
    };
  },
});

async function settle(
  ctx: SaveContext,
  facts: Facts,
  order: Order,
  payable: Payable,
  dueAt: Date,
): Promise<void> {
  const funds = facts.funds.get(order.packageId);
  if (!funds) throw new Error(`order ${order.number} has no funds`);
  await move(ctx, funds, [{ orderId: order.id, reason: 'release', amount: payable.released }]);
  const received = { received_at: ctx.now, received_by: ctx.by.personId };
  if (payable.gross === 0n) {
    const reason: CancelReason = 'nothing_accepted';
    await changeOrder(ctx, order, { state: 'cancelled', held: 0n, cancel_reason: reason, ...received });
    return;
  }
  const tax = payable.tax.lines.map((line) => ({
    ...line,
    base: line.base.toString(),
    amount: line.amount.toString(),
  }));
  await changeOrder(ctx, order, {
    state: 'received',
    gross: payable.gross,
    held: payable.gross,
    withheld: payable.tax.withheld,
    tax: JSON.stringify(tax),
    payment_due_at: dueAt,
    ...received,
  });
}

function bastFacts(bast: BastFacts | undefined, order: Order, payable: Payable, by: By): JsonObject {
  const found = new Map(bast?.found.map((line) => [line.number, line]));
  return {
    ...bast?.names,
    lines: order.lines.map((line) => ({
      name: line.name,
      unitName: line.unitName,
      ordered: line.quantity,
      accepted: line.acceptedQuantity ?? line.quantity,
      quality: found.get(line.number)?.quality ?? null,
      remark: found.get(line.number)?.remark ?? null,
      unitPrice: line.unitPrice.toString(),
      amount: (line.unitPrice * BigInt(line.acceptedQuantity ?? line.quantity)).toString(),
    })),
    gross: payable.gross.toString(),
    withheld: payable.tax.withheld.toString(),
    complete: payable.complete,
    confirmedBy: by.actor.name,
    confirmedDecree: by.assignment?.decree ?? null,
    confirmedAs: by.assignment?.kind ?? null,
  };
}
