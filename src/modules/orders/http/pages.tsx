import type { FastifyInstance } from 'fastify';
import { changePages } from './change-pages.tsx';
import { checkoutPages } from './checkout-pages.tsx';
import { orderListPages } from './list-pages.tsx';
import { movePages } from './move-pages.tsx';
import { orderPage } from './order-pages.tsx';

/** Every page of the orders. */
export function orderPages(app: FastifyInstance): void {
  checkoutPages(app);
  changePages(app);
  movePages(app);
  orderListPages(app);
  orderPage(app);
}
