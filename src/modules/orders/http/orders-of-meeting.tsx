import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { readOrdersOfMeeting } from '../store/orders-of-meeting.ts';
import { OrdersOfMeeting } from './views/orders-of-meeting.tsx';

/** The orders of a meeting, for the page of the meeting; nothing before the first. */
export async function ordersOfMeeting(request: FastifyRequest, meetingId: string): Promise<VNode | null> {
  const orders = await readOrdersOfMeeting(request.ctx.site, meetingId);
  return orders.length > 0 ? <OrdersOfMeeting orders={orders} /> : null;
}
