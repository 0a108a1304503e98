import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { firstRefusals, ok, type Result } from '../../../kernel/result.ts';
import { defineCommand, type SaveContext, type Waiting } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { changeOrder, lockOrder, type Order, targetOf, waitingFor } from '../../orders/public.ts';
import { codeLocked, wrongCode } from '../domain/refusals.ts';
import { checkDay } from '../domain/too-early.ts';
import { noteWrongCode } from '../store/wrong-code.ts';

type Decision = { readonly codeFits: boolean };

/**
 * The maker hands over: he enters the code that the receiver tells him once the count is right, so that the time of arrival is no
 * word of one side alone. A wrong code is an outcome, not a refusal: the try must be counted, and a refusal would roll the
 * count back. The answer says `accepted: false`, and forms and API show it as `receiving/wrong-code`.
 */
export const handOver = defineCommand({
  name: 'receiving/hand-over',
  title: { id: 'Kode serah terima dimasukkan', en: 'Hand-over code entered' },
  input: z.object({
    orderId: z.uuid(),
    version: seenVersion,
    // Six digits, with or without a gap: what is no code at all costs no try.
    code: z
      .string()
      .trim()
      .regex(/^\d(\s?\d){5}$/),
  }),
  authority: { positions: ['supplier'], scope: 'supplier', states: ['accepted', 'dispatched'] },
  async load(ctx, { orderId }) {
    const order = await lockOrder(ctx, orderId);
    return order && { targets: [targetOf(order)], facts: order };
  },
  decide: (order, given, by): Result<Decision> =>
    firstRefusals([order.handoverTriesLeft === 0 && codeLocked(undefined, 'code'), checkDay(order, by)]) ??
    ok({ codeFits: isCode(order.handoverCode, given.code) }),
  save: (ctx, { codeFits }, order) => (codeFits ? saveHandOver(ctx, order) : saveWrongCode(ctx, order)),
  refusedBy: ({ accepted, triesLeft }) => (accepted ? null : wrongCode({ n: triesLeft }, 'code')),
});

function isCode(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given.replaceAll(/\s/g, ''))];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function saveHandOver(ctx: SaveContext, order: Order) {
  await changeOrder(ctx, order, {
    state: 'delivered',
    delivered_at: ctx.now,
    delivered_by: ctx.by.personId,
  });
  return {
    answer: { id: order.id, accepted: true, triesLeft: order.handoverTriesLeft },
    publicFacts: {},
    waiting: [waitingFor(order, 'delivered', ctx.by)],
  };
}

async function saveWrongCode(ctx: SaveContext, order: Order) {
  const triesLeft = order.handoverTriesLeft - 1;
  await noteWrongCode(ctx, order);
  return {
    answer: { id: order.id, accepted: false, triesLeft },
    publicFacts: { wrongCode: true, triesLeft },
    ...(triesLeft === 0 ? { waiting: [waitingForNewCode(ctx, order)] } : {}),
  };
}

/** A locked code stops the maker at the door, so the requester is asked for a new one at once. */
function waitingForNewCode(ctx: SaveContext, order: Order): Waiting {
  const { subject, tasks } = waitingFor(order, order.state, ctx.by);
  const renewal = { command: 'receiving/renew-code', position: 'requester', unitId: order.unitId } as const;
  return { subject, tasks: [...tasks, { ...renewal, dueAt: order.arriveAt }] };
}
