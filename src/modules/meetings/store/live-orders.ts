import type { Database, Tx } from '../../../platform/storage/database.ts';

/** How many live orders a meeting has, asked under the meeting's lock by whoever decides. */
export type CountLiveOrders = (db: Database | Tx, meetingId: string) => Promise<number>;

let count: CountLiveOrders = async () => 0;

/**
 * Orders stand above meetings, so a meeting cannot ask them by itself: whoever composes the house says how. Without orders
 * in the house there are none.
 */
export function answerLiveOrders(by: CountLiveOrders): void {
  count = by;
}

export function countLiveOrders(db: Database | Tx, meetingId: string): Promise<number> {
  return count(db, meetingId);
}
