import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand, type SaveContext } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { stagedFile } from '../../../platform/files/file-store.ts';
import { areStaged } from '../../../platform/files/staged-uploads.ts';
import { changeOrder, lockOrder, type Order, targetOf, waitingFor } from '../../orders/public.ts';
import {
  fileNotStaged,
  linesDiffer,
  moreThanOrdered,
  notHandedOver,
  orderedBySame,
} from '../domain/refusals.ts';
import { checkDay } from '../domain/too-early.ts';
import { writeInspection } from '../store/inspection.ts';

const checkedLine = z.object({
  number: z.number().int().min(1).max(30),
  acceptedQuantity: z.number().int().min(0).max(1_000_000),
  quality: z.enum(['good', 'poor']),
  remark: z.string().trim().max(300).default(''),
});
export type CheckedLine = z.infer<typeof checkedLine>;

const input = z.object({
  orderId: z.uuid(),
  version: seenVersion,
  lines: z.array(checkedLine).min(1).max(30),
  photos: z.array(stagedFile).max(4).default([]),
  /** Why it was handed over without the code; needed where the maker has not entered it, and of no effect where he has. */
  withoutCode: z.string().trim().max(300).optional(),
});
type Input = z.infer<typeof input>;

/** Characters of the reason why a hand-over was recorded without the code. */
export const withoutCodeMin = 10;

/**
 * The receiver checks what the maker handed over, line by line. Where the maker could not enter the code (no phone, no signal), the
 * receiver records the hand-over himself by the same act, and says why: the event, the timeline and the BAST carry it.
 */
export const inspectDelivery = defineCommand({
  name: 'receiving/inspect',
  title: { id: 'Barang diperiksa', en: 'Delivery inspected' },
  input,
  authority: { positions: ['receiver'], scope: 'unit', states: ['accepted', 'dispatched', 'delivered'] },
  async load(ctx, { orderId, photos }) {
    const order = await lockOrder(ctx, orderId);
    const staged = await areStaged(ctx, photos);
    return order && { targets: [targetOf(order)], facts: { order, staged } };
  },
  decide: ({ order, staged }, given, by) => {
    const withoutCode = order.state === 'delivered' ? null : (given.withoutCode ?? '');
    const wrong = firstRefusals([
      checkDay(order, by),
      // Neither who let it go nor who signed for it.
      [order.checkedBy, order.sentBy].includes(by.personId) && orderedBySame(),
      withoutCode !== null &&
        withoutCode.length < withoutCodeMin &&
        notHandedOver({ min: withoutCodeMin }, 'withoutCode'),
      !staged && fileNotStaged(undefined, 'photos'),
      ...checkLines(order, given.lines),
    ]);
    return wrong ?? ok({ withoutCode });
  },
  save: (ctx, { withoutCode }, { order }, given) => saveInspection(ctx, order, given, withoutCode),
});

function checkLines(order: Order, lines: readonly CheckedLine[]) {
  const numbers = new Set(lines.map((line) => line.number));
  if (numbers.size !== lines.length || lines.length !== order.lines.length) return [linesDiffer()];
  return lines.map((line, index) => {
    const ordered = order.lines.find(({ number }) => number === line.number);
    if (!ordered) return linesDiffer();
    const field = `lines.${index}.acceptedQuantity`;
    return line.acceptedQuantity > ordered.quantity
      ? moreThanOrdered({ max: ordered.quantity }, field)
      : null;
  });
}

async function saveInspection(
  ctx: SaveContext,
  order: Order,
  { lines, photos }: Input,
  withoutCode: string | null,
) {
  await writeInspection(ctx, order, lines, photos);
  await changeOrder(ctx, order, {
    state: 'inspected',
    inspected_at: ctx.now,
    inspected_by: ctx.by.personId,
    ...(withoutCode === null ? {} : { delivered_at: ctx.now, without_code: withoutCode }),
  });
  return {
    answer: { id: order.id },
    publicFacts: {
      lines: lines.map(({ number, acceptedQuantity, quality }) => ({ number, acceptedQuantity, quality })),
      photos: photos.map((photo) => photo.sha256),
      ...(withoutCode === null ? {} : { withoutCode: true }),
    },
    privateFacts: {
      remarks: lines.map(({ remark }) => remark),
      ...(withoutCode === null ? {} : { reason: withoutCode }),
    },
    waiting: [waitingFor(order, 'inspected', ctx.by)],
  };
}
