/** What the house may use of the treasury: its commands, and the proof of the figures that everybody sees. */
export { confirmAutodebit } from './commands/confirm-autodebit.ts';
export { payOrders } from './commands/pay-orders.ts';
export { refuseAutodebit } from './commands/refuse-autodebit.ts';
export { registerAccount } from './commands/register-account.ts';
export { requestAutodebit } from './commands/request-autodebit.ts';
export { resubmitBill } from './commands/resubmit-bill.ts';
export { returnBill } from './commands/return-bill.ts';
export { returnOutsideBill } from './commands/return-outside-bill.ts';
export { verifyBill } from './commands/verify-bill.ts';
export { type FigureFault, verifyFigures } from './store/verify-figures.ts';
export { verifyPaymentTasks } from './store/verify-payment-tasks.ts';
