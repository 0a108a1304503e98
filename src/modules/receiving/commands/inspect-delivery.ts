import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { firstRefusals, ok, type Result } from '../../../kernel/result.ts';
import { dayOf, formatDayShort } from '../../../kernel/time.ts';
import { type By, defineCommand, type Waiting } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { stagedFile } from '../../../platform/files/file-store.ts';
import { areStaged } from '../../../platform/files/staged-uploads.ts';
import { changeOrder, lockOrder, type Order, targetOf, waitingFor } from '../../orders/public.ts';
import {
  codeLocked,
  fileNotStaged,
  linesDiffer,
  moreThanOrdered,
  orderedBySame,
  tooEarly,
} from '../domain/refusals.ts';
import { noteWrongCode, writeInspection } from '../store/inspection.ts';

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
  code: z.string().trim().max(12),
  lines: z.array(checkedLine).min(1).max(30),
  photos: z.array(stagedFile).max(4).default([]),
});
type Input = z.infer<typeof input>;

type Decision = { readonly codeFits: boolean };

/**
 * The receiver checks what arrived, line by line, with the hand-over code that he holds. A wrong code is an outcome, not a
 * refusal: the try must be counted, and a refusal would roll the count back. The answer says `accepted: false`.
 */
export const inspectDelivery = defineCommand({
  name: 'receiving/inspect',
  title: { id: 'Barang diperiksa', en: 'Delivery inspected' },
  input,
  authority: { positions: ['receiver'], scope: 'unit', states: ['accepted', 'dispatched'] },
  async load(ctx, { orderId, photos }) {
    const order = await lockOrder(ctx, orderId);
    const staged = await areStaged(ctx, photos);
    return order && { targets: [targetOf(order)], facts: { order, staged } };
  },
  decide: ({ order, staged }, given, by): Result<Decision> => {
    const day = dayOf(order.arriveAt, by.zone);
    const wrong = firstRefusals([
      order.handoverTriesLeft === 0 && codeLocked(undefined, 'code'),
      dayOf(by.now, by.zone) < day && tooEarly({ day: formatDayShort(day, 'id') }),
      by.personId === order.sentBy && orderedBySame(),
      !staged && fileNotStaged(undefined, 'photos'),
      ...checkLines(order, given.lines),
    ]);
    return wrong ?? ok({ codeFits: isCode(order.handoverCode, given.code) });
  },
  save: (ctx, { codeFits }, { order }, given) =>
    codeFits ? saveInspection(ctx, order, given) : saveWrongCode(ctx, order),
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

function isCode(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given.replaceAll(/\s/g, ''))];
  return a.length === b.length && timingSafeEqual(a, b);
}

type Save = Parameters<typeof writeInspection>[0];

async function saveInspection(ctx: Save, order: Order, { lines, photos }: Input) {
  await writeInspection(ctx, order, lines, photos);
  const by: By = ctx.by;
  await changeOrder(ctx, order, { state: 'inspected', inspected_at: ctx.now, inspected_by: by.personId });
  return {
    answer: { id: order.id, accepted: true, triesLeft: order.handoverTriesLeft },
    publicFacts: {
      lines: lines.map(({ number, acceptedQuantity, quality }) => ({ number, acceptedQuantity, quality })),
      photos: photos.map((photo) => photo.sha256),
    },
    privateFacts: { remarks: lines.map(({ remark }) => remark) },
    waiting: [waitingFor(order, 'inspected', by)],
  };
}

/** A locked code stops everybody at the door, so the requester is asked for a new one at once. */
function waitingForNewCode(ctx: Save, order: Order): Waiting {
  const { subject, tasks } = waitingFor(order, order.state, ctx.by);
  const renewal = { command: 'receiving/renew-code', position: 'requester', unitId: order.unitId } as const;
  return { subject, tasks: [...tasks, { ...renewal, dueAt: order.arriveAt }] };
}

async function saveWrongCode(ctx: Save, order: Order) {
  const triesLeft = order.handoverTriesLeft - 1;
  await noteWrongCode(ctx, order);
  return {
    answer: { id: order.id, accepted: false, triesLeft },
    publicFacts: { wrongCode: true, triesLeft },
    ...(triesLeft === 0 ? { waiting: [waitingForNewCode(ctx, order)] } : {}),
  };
}
