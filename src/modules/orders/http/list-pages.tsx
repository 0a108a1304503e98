import type { FastifyInstance } from 'fastify';
import { dayOf, formatDayShort, formatTime } from '../../../kernel/time.ts';
import { unitsOf } from '../../../platform/commands/actor.ts';
import { positionLabels } from '../../../platform/commands/positions.ts';
import { signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendCsv } from '../../../platform/http/csv.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type RawQuery } from '../../catalogue/public.ts';
import { parseOrderQuery } from '../domain/order-query.ts';
import { orderStateWords } from '../domain/states.ts';
import { exportOrders, type ListedOrder, listOrders } from '../store/order-list.ts';
import { orderSightOf } from '../store/order-sight.ts';
import { MakerOrdersPage, OrderListPage } from './views/order-list-page.tsx';

/** Rows of one file; who needs more narrows the period. */
const exportMax = 10_000;

/** The list of orders, and the same as a file. */
export function orderListPages(app: FastifyInstance): void {
  app.get('/pesanan', async (request, reply) => {
    const { site, actor } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const query = parseOrderQuery(request.query as RawQuery);
    const { orders, more } = await listOrders(site, actor, query);
    const sight = orderSightOf(actor);
    const maker = sight.suppliers.length > 0 && sight.units.length === 0;
    const page = maker ? (
      <MakerOrdersPage query={query} orders={orders} more={more} />
    ) : (
      <OrderListPage
        query={query}
        orders={orders}
        more={more}
        units={sight.units === 'all' || sight.units.length > 1}
        buyer={unitsOf(actor, 'requester', 'procurement_officer').length > 0}
      />
    );
    return app.page(request, reply, page);
  });

  app.get('/pesanan.csv', async (request, reply) => {
    const { site, actor, lang } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const query = parseOrderQuery(request.query as RawQuery);
    const orders = await exportOrders(site, actor, query, exportMax);
    const head = [
      'nomor',
      'status',
      'rapat',
      'unit',
      'penyedia',
      'tiba',
      'pukul',
      'porsi',
      'nilai',
      'dipotong',
      'bersih',
      'dipesan',
      'di_meja',
    ];
    const row = (order: ListedOrder) => [
      order.number,
      orderStateWords[order.state].label[lang],
      order.meetingTitle,
      order.unitName,
      order.supplierName,
      formatDayShort(dayOf(order.arriveAt, site.zone), lang),
      formatTime(order.arriveAt, site.zone),
      order.portions,
      order.gross,
      order.withheld,
      order.gross - order.withheld,
      formatDayShort(dayOf(order.submittedAt, site.zone), lang),
      order.desk ? positionLabels[order.desk.position][lang] : '',
    ];
    const name = `pesanan-${dayOf(site.clock(), site.zone)}.csv`;
    return sendCsv(reply, name, head, orders.map(row));
  });
}
