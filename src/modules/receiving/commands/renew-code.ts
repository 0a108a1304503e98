import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { changeOrder, lockOrder, targetOf, waitingFor } from '../../orders/public.ts';

const triesPerCode = 5;

/** The requester makes a new hand-over code: after five wrong tries, or when the old one became known. */
export const renewCode = defineCommand({
  name: 'receiving/renew-code',
  title: { id: 'Kode serah terima diperbarui', en: 'Hand-over code renewed' },
  input: z.object({ orderId: z.uuid(), version: seenVersion }),
  authority: { positions: ['requester'], scope: 'unit', states: ['sent', 'accepted', 'dispatched'] },
  async load(ctx, { orderId }) {
    const order = await lockOrder(ctx, orderId);
    return order && { targets: [targetOf(order)], facts: order };
  },
  decide: (order) => ok(order),
  async save(ctx, order) {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await changeOrder(ctx, order, { handover_code: code, handover_tries_left: triesPerCode });
    return {
      answer: { id: order.id },
      publicFacts: {},
      waiting: [waitingFor(order, order.state, ctx.by)],
    };
  },
});
