import type { FastifyInstance } from 'fastify';
import { checkoutPages } from './checkout-pages.tsx';
import { orderListPages } from './list-pages.tsx';
import { orderPage } from './order-pages.tsx';

/** Every page of the orders. */
export function orderPages(app: FastifyInstance): void {
  checkoutPages(app);
  orderListPages(app);
  orderPage(app);
}
