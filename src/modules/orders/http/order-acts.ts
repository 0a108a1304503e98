import type { Actor } from '../../../platform/commands/actor.ts';
import { authorise } from '../../../platform/commands/authority.ts';
import type { AnyCommand, Authority, Target } from '../../../platform/commands/define-command.ts';
import { handOver } from '../../receiving/public.ts';
import { acceptOrder } from '../commands/accept-order.ts';
import { cancelOrder } from '../commands/cancel-order.ts';
import { changeOrderLines } from '../commands/change-order.ts';
import { closeOrder } from '../commands/close-order.ts';
import { declineOrder } from '../commands/decline-order.ts';
import { dispatchOrder } from '../commands/dispatch-order.ts';
import { returnOrder } from '../commands/return-order.ts';
import { sendOrder } from '../commands/send-order.ts';
import { signOrder } from '../commands/sign-order.ts';
import { deskPositions } from '../store/order-list.ts';
import type { OrderPageFacts } from '../store/order-page.ts';
import { buyerIn } from './buyers.ts';

/** What a form or link of the order page does. */
export type Act =
  | 'send'
  | 'sign'
  | 'return'
  | 'accept'
  | 'decline'
  | 'dispatch'
  | 'handOver'
  | 'close'
  | 'change'
  | 'cancel'
  | 'again'
  | 'replace';

const commands: Readonly<Partial<Record<Act, { readonly authority: Authority }>>> = {
  send: sendOrder,
  sign: signOrder,
  return: returnOrder,
  accept: acceptOrder,
  decline: declineOrder,
  dispatch: dispatchOrder,
  handOver,
  close: closeOrder,
  change: changeOrderLines,
  cancel: cancelOrder,
};

type Order = Pick<OrderPageFacts, 'id' | 'unitId' | 'state' | 'desks' | 'meeting'> & {
  readonly supplier: { readonly id: string };
};

/** What this person may do with the order now, by the same table as the door's: a page never offers what it would refuse. */
export function actsOf(actor: Actor, order: Order, now: Date): ReadonlySet<Act> {
  const target: Target = {
    type: 'purchase_order',
    id: order.id,
    unitId: order.unitId,
    supplierId: order.supplier.id,
    state: order.state,
  };
  const acts = new Set<Act>();
  for (const [act, command] of Object.entries(commands) as [Act, Pick<AnyCommand, 'authority'>][]) {
    const { authority } = command;
    if (authority.states.includes(order.state) && 'assignment' in authorise(authority, actor, [target])) {
      acts.add(act);
    }
  }
  if (buyerIn(actor, order.unitId)) {
    const failed = order.state === 'declined' || order.state === 'expired';
    if (failed && order.meeting.startsAt > now) acts.add('replace');
    if (order.state === 'closed' || order.state === 'paid') acts.add('again');
  }
  return acts;
}

/** The desk of this person among those on which the order lies. */
export function deskOf(actor: Actor, order: Order): OrderPageFacts['desks'][number] | null {
  if (actor.type !== 'person') return null;
  const mine = order.desks.find((desk) =>
    actor.assignments.some(
      (held) =>
        deskPositions(held.position).includes(desk.position) &&
        (held.unitIds.includes(order.unitId) || held.supplierId === order.supplier.id),
    ),
  );
  return mine ?? null;
}
