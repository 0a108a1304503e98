import type { Site } from '../../platform/http/context.ts';
import type { DemoOrder } from '../types.ts';
import type { Cast } from './cast.ts';
import type { DemoDoor } from './door.ts';
import type { Papers } from './papers.ts';

/** What the deeds of all orders need. */
export type Stage = {
  readonly site: Site;
  readonly door: DemoDoor;
  readonly cast: Cast;
  readonly papers: Papers;
  readonly unitIds: ReadonlyMap<string, string>;
  readonly packageIds: ReadonlyMap<string, string>;
  readonly productIds: ReadonlyMap<string, string>;
};

/** An order on its way: what the house has called it so far. */
export type Life = {
  readonly order: DemoOrder;
  meetingId: string;
  orderId: string;
  /** Version of the order after its last deed. */
  version: number;
  paymentId: string;
  /** Why the house did not take it; its later deeds are left out. */
  refused: string | null;
};

export function newLife(order: DemoOrder): Life {
  return { order, meetingId: '', orderId: '', version: 0, paymentId: '', refused: null };
}

/** The key of a deed, the same in every run: `demo-2026-order-0017-accept`. */
export function deedKey({ order }: Life, deed: string): string {
  return `demo-${order.year}-${order.key}-${deed}`;
}
