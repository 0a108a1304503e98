/** What other modules may use of orders: loading and changing them under their locks, and what waits in which state. */
export type { CancelReason } from './domain/cancel-reasons.ts';
export {
  grossOf,
  type Order,
  type OrderLine,
  payableLines,
  releasedBy,
  withholdingOf,
} from './domain/order.ts';
export { finalStates, liveStates, type OrderState, orderStates, orderStateWords } from './domain/states.ts';
export { paymentWorkingDays, waitingFor } from './domain/waiting.ts';
export {
  changeOrder,
  lockOrder,
  lockOrders,
  type OrderPlace,
  readPlaces,
  targetOf,
} from './store/orders.ts';
export { verifyOrderTasks } from './store/verify-order-tasks.ts';
