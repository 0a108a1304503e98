/** What the house may use of receiving: its commands. */
export { confirmReceipt } from './commands/confirm-receipt.ts';
export { inspectDelivery } from './commands/inspect-delivery.ts';
export { renewCode } from './commands/renew-code.ts';
