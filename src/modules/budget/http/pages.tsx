import type { FastifyInstance } from 'fastify';
import { importPages } from './import-pages.tsx';
import { linePages } from './line-pages.tsx';
import { packageListPages } from './list-pages.tsx';
import { packagePages } from './package-pages.tsx';
import type { BudgetSlots } from './package-view.tsx';
import { stagePages } from './stage-pages.tsx';

/** Every page of packages and of the budget. `slots.ordersOfPackage` draws the orders of a package on its page. */
export function budgetPages(app: FastifyInstance, slots: BudgetSlots = {}): void {
  packageListPages(app);
  stagePages(app, slots);
  importPages(app);
  linePages(app);
  packagePages(app, slots);
}
