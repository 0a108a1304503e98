import type { FastifyInstance } from 'fastify';
import { checkoutPages } from './checkout-pages.tsx';

/** Every page of the orders. */
export function orderPages(app: FastifyInstance): void {
  checkoutPages(app);
}
