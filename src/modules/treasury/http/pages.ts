import type { FastifyInstance } from 'fastify';
import { billPages } from './bill-pages.tsx';
import { filePages } from './file-pages.ts';
import { gatePages } from './gate-pages.tsx';
import { paymentPages } from './payment-pages.tsx';

/** Every page of the treasury. */
export function treasuryPages(app: FastifyInstance): void {
  billPages(app);
  gatePages(app);
  paymentPages(app);
  filePages(app);
}
