import type { FastifyInstance } from 'fastify';
import { budgetApi } from './modules/budget/http/budget-api.ts';
import { productApi } from './modules/catalogue/http/product-api.ts';
import { sessionApi } from './modules/identity/http/session-api.ts';
import { meetingApi } from './modules/meetings/http/meeting-api.ts';
import { taskApi } from './modules/notices/http/task-api.ts';
import { orderApi } from './modules/orders/http/order-api.ts';

/** What the modules add to the JSON API beside the commands. */
export function addApiRoutes(api: FastifyInstance): void {
  sessionApi(api);
  taskApi(api);
  meetingApi(api);
  productApi(api);
  orderApi(api);
  budgetApi(api);
}
