import type { Refusal } from '../../../kernel/refusal.ts';
import type { Target } from '../../../platform/commands/define-command.ts';
import type { Order } from '../../orders/public.ts';
import {
  accountUnchecked,
  alreadyPaid,
  alreadyVerified,
  notDelivered,
  notReceived,
  notVerified,
  threePeople,
  verifiedBySame,
} from './refusals.ts';

const stage: Readonly<Record<string, 'early' | 'received' | 'verified' | 'paying' | 'ended'>> = {
  submitted: 'early',
  checked: 'early',
  sent: 'early',
  accepted: 'early',
  dispatched: 'early',
  delivered: 'early',
  inspected: 'early',
  received: 'received',
  verified: 'verified',
  payment_requested: 'paying',
  paid: 'paying',
  closed: 'paying',
};

/** Why an order in this state cannot be verified, returned or paid: the gate of the mission, said in one sentence. */
export function billStateRefusal(target: Pick<Target, 'state'>): Refusal {
  switch (stage[target.state] ?? 'ended') {
    case 'early':
      return notReceived();
    case 'received':
      return notVerified();
    case 'verified':
      return alreadyVerified();
    case 'paying':
      return alreadyPaid();
    case 'ended':
      return notDelivered();
  }
}

/** Nobody orders, receives and pays the same order (UU 1/2004 art. 18: who tests a bill answers for it). */
export function checkPayer(order: Order, personId: string | null): Refusal | null {
  if (personId === order.verifiedBy) return verifiedBySame();
  const others = [order.submittedBy, order.checkedBy, order.sentBy, order.inspectedBy, order.receivedBy];
  return others.includes(personId) ? threePeople() : null;
}

/** Is every maker's account checked since it was named? A changed one is paid to only after somebody looked (UU 1/2004 art. 18). */
export function checkAccounts(unchecked: readonly string[]): Refusal | null {
  const [name] = unchecked;
  return name === undefined ? null : accountUnchecked({ name });
}
