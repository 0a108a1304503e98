import { defineCommand } from '../../../platform/commands/define-command.ts';
import { checkoutInput, checkoutParts, saveCheckout } from './checkout-command.ts';

/**
 * The procurement officer submits and checks in one step: the one form of a person who is requester and officer at once. What
 * his signature suffices for goes out at once.
 */
export const placeOrder = defineCommand({
  name: 'orders/place',
  title: { id: 'Pesanan dikirim', en: 'Order sent' },
  input: checkoutInput,
  authority: { positions: ['procurement_officer'], scope: 'unit', states: ['scheduled', 'cancelled'] },
  ...checkoutParts,
  save: (ctx, plan, facts, input) => saveCheckout(ctx, plan, facts, input, 'procurement_officer'),
});
