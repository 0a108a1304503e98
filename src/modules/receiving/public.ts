/** What the house may use of receiving: its commands. They know orders; the page of an order has the maker's form of one. */
export { confirmReceipt } from './commands/confirm-receipt.ts';
export { handOver } from './commands/hand-over.ts';
export { inspectDelivery } from './commands/inspect-delivery.ts';
export { renewCode } from './commands/renew-code.ts';
