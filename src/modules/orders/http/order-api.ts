import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ok, refuse } from '../../../kernel/result.ts';
import { unitsOf } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound } from '../../../platform/commands/refusals.ts';
import { readTimeline } from '../../../platform/commands/timeline.ts';
import { addRead, instant, money, pageOf, pageQuery, toPage } from '../../../platform/http/api-read.ts';
import { cleanSearch } from '../../catalogue/public.ts';
import { orderStates } from '../domain/states.ts';
import { listOrders } from '../store/order-list.ts';
import { readOrderPage } from '../store/order-page.ts';
import { orderSightOf, seesOrder, sellsOrder } from '../store/order-sight.ts';

const state = z.enum(orderStates);
const desk = z.object({ command: z.string(), position: z.string(), dueAt: instant.nullable() });
const listed = z.object({
  id: z.string(),
  number: z.string(),
  state,
  billReturned: z.boolean(),
  meetingTitle: z.string(),
  unitName: z.string(),
  supplierId: z.string(),
  supplierName: z.string(),
  room: z.string(),
  arriveAt: instant,
  portions: z.number().int(),
  gross: money,
  withheld: money,
  submittedAt: instant,
  paymentDueAt: instant.nullable(),
  paidAt: instant.nullable(),
  desk: desk.nullable().describe('Where it lies now'),
});
const line = z.object({
  number: z.number().int(),
  productId: z.string(),
  name: z.string(),
  unitName: z.string(),
  unitPrice: money,
  quantity: z.number().int(),
  amount: money,
  acceptedQuantity: z.number().int().nullable(),
  quality: z.enum(['good', 'poor']).nullable(),
  remark: z.string().nullable(),
});
const event = z.object({
  id: z.string(),
  at: instant,
  command: z.string(),
  actorName: z.string(),
  position: z.string().nullable(),
  decree: z.string().nullable(),
  acting: z.enum(['definitive', 'plt', 'plh']).nullable(),
  publicFacts: z.record(z.string(), z.unknown()),
});
const whole = z.object({
  id: z.string(),
  number: z.string(),
  state,
  version: z.number().int().describe('For the commands that change it'),
  unitId: z.string(),
  unitName: z.string(),
  supplier: z.object({ id: z.string(), name: z.string() }),
  meeting: z.object({ id: z.string(), title: z.string(), startsAt: instant, headcount: z.number().int() }),
  rupPackage: z
    .object({ id: z.string(), rupId: z.string(), name: z.string() })
    .nullable()
    .describe('Null for the maker'),
  delivery: z.object({ arriveAt: instant, room: z.string(), address: z.string(), village: z.string() }),
  lines: z.array(line),
  gross: money,
  withheld: money,
  tax: z.array(
    z.object({
      tax: z.object({ id: z.string(), en: z.string() }),
      objectCode: z.string(),
      base: money,
      rate: z.number(),
      amount: money,
      basis: z.string(),
    }),
  ),
  note: z.string(),
  submittedAt: instant,
  submittedBy: z.string(),
  sentAt: instant.nullable(),
  answerDueAt: instant.nullable(),
  paymentDueAt: instant.nullable(),
  paidAt: instant.nullable(),
  handoverCode: z.string().nullable().describe('Only for the receiver, until the maker has entered it'),
  handoverTriesLeft: z.number().int(),
  deliveredAt: instant.nullable(),
  withoutCode: z.string().nullable().describe('Why the receiver recorded the hand-over without the code'),
  desks: z.array(desk),
  papers: z.array(
    z.object({
      id: z.string(),
      series: z.string(),
      label: z.string(),
      issuedAt: instant,
      replaced: z.boolean().describe('A later paper stands in its place'),
    }),
  ),
  timeline: z.array(event),
});
const groups = ['todo', 'running', 'done', 'ended'] as const;

/** Orders for programs, under the reading rules of their pages. */
export function orderApi(api: FastifyInstance): void {
  addRead(api, {
    path: '/orders',
    operationId: 'listOrders',
    summary: 'Orders that the signed-in person may see, newest first',
    tag: 'orders',
    query: pageQuery.extend({ group: z.enum(groups).optional(), search: z.string().max(80).default('') }),
    answer: pageOf(listed),
    async read({ site, actor, query }) {
      const { orders, more } = await listOrders(site, actor, {
        group: query.group ?? null,
        search: cleanSearch(query.search),
        from: null,
        to: null,
        sort: 'newest',
        page: 1,
        size: query.limit,
        byKey: { after: query.after ?? null },
      });
      return ok(toPage(orders, more));
    },
  });
  addRead(api, {
    path: '/orders/:id',
    operationId: 'getOrder',
    summary: 'One order with its lines and timeline',
    tag: 'orders',
    answer: whole,
    async read({ site, actor, id }) {
      const order = await readOrderPage(site, id);
      if (!order) return refuse(notFound());
      const sight = orderSightOf(actor);
      const place = { unitId: order.unitId, supplierId: order.supplier.id, sentAt: order.sentAt };
      if (!seesOrder(sight, place)) return refuse(notAuthorised({ unit: order.unitName }));
      const maker = sellsOrder(sight, place);
      const underway = order.state === 'accepted' || order.state === 'dispatched';
      const holdsCode = underway && !maker && unitsOf(actor, 'receiver').includes(order.unitId);
      return ok({
        ...order,
        rupPackage: maker ? null : order.rupPackage,
        handoverCode: holdsCode ? order.handoverCode : null,
        timeline: await readTimeline(site, 'purchase_order', order.id),
      });
    },
  });
}
