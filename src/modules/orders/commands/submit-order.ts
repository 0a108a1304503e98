import { defineCommand } from '../../../platform/commands/define-command.ts';
import { checkoutInput, checkoutParts, saveCheckout } from './checkout-command.ts';

/** The requester submits a basket: one order for each maker, the money held at once, waiting for the procurement officer. */
export const submitOrder = defineCommand({
  name: 'orders/submit',
  title: { id: 'Pesanan diajukan', en: 'Order submitted' },
  input: checkoutInput,
  authority: { positions: ['requester'], scope: 'unit', states: ['scheduled', 'cancelled'] },
  ...checkoutParts,
  save: (ctx, plan, facts, input) => saveCheckout(ctx, plan, facts, input, 'requester'),
});
