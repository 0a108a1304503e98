import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import type { RawQuery } from '../../catalogue/public.ts';
import { changeOrderLines } from '../commands/change-order.ts';
import { tooLateFor } from '../domain/state-refusals.ts';
import type { BasketPage } from '../store/basket-page.ts';
import { type OrderToChange, readOrderToChange } from '../store/order-to-change.ts';
import { basketRefusal, buyerIn } from './buyers.ts';
import { nothingLeft, readChangeForm } from './change-lines.ts';
import { fromAddress, recompute } from './checkout-pages.tsx';
import { changeView, type Filled, readFilled } from './checkout-view.tsx';
import { words } from './views/checkout-words.ts';

/** The form of an order that may still change: quantities, products to take out, and further ones of the same maker. */
export function changePages(app: FastifyInstance): void {
  app.get('/pesanan/:id/ubah', async (request, reply) => {
    const order = await readOrder(request);
    const filled = order && fromOrder(request.query as RawQuery, order);
    const page = await mayChange(request, reply, order, filled);
    if (!page || !order || !filled) return reply;
    const { site } = request.ctx;
    const places = placesIn(request, page);
    return app.page(request, reply, changeView({ site, page, filled, refusals: null }, order, places));
  });

  app.post('/pesanan/:id/ubah', async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const order = await readOrder(request);
    const form = order && readChangeForm(body, order);
    const page = await mayChange(request, reply, order, form);
    if (!page || !order || !form) return reply;
    const { site } = request.ctx;
    const again = async (refusals: readonly Refusal[]) => {
      const fresh = (await readOrderToChange(site, order.id)) ?? order;
      return changeView({ site, page, filled: form, refusals }, fresh, placesIn(request, page));
    };
    if (form.input.lines.length === 0)
      return app.page(request, reply, await again([nothingLeft()]), nothingLeft().status);
    if (typed(body, 'aksi') === 'hitung')
      return recompute(request, reply, form, { ...form.input, meetingId: order.meetingId }, again);
    return await submit(request, reply, {
      command: changeOrderLines,
      body,
      input: { ...form.input, orderId: order.id },
      to: ({ id }) => `/pesanan/${id}`,
      done: words.changed,
      again,
    });
  });
}

function placesIn(request: FastifyRequest, page: BasketPage): boolean {
  return buyerIn(request.ctx.actor, page.facts.meeting.unitId) === 'places';
}

async function readOrder(request: FastifyRequest): Promise<OrderToChange | null> {
  const { site, actor } = request.ctx;
  const { id } = request.params as { id: string };
  return isId(id) && actor.type === 'person' ? await readOrderToChange(site, id) : null;
}

/** The page of the order when this person may change it now; otherwise the answer is sent already. */
async function mayChange(
  request: FastifyRequest,
  reply: FastifyReply,
  order: OrderToChange | null,
  filled: Filled | null,
): Promise<BasketPage | null> {
  const { site, actor } = request.ctx;
  const page = order && filled && (await readFilled(site, order.meetingId, filled, order));
  const refusal =
    basketRefusal(actor, page && { unitId: page.facts.meeting.unitId, unitName: page.unitName }) ??
    (order && tooLateFor('change')(order));
  if (page && !refusal) return page;
  sendRefusals(request, reply, [refusal ?? notFound()]);
  return null;
}

/** An order's own lines, unless the address already has others. */
function fromOrder(query: RawQuery, order: OrderToChange): Filled {
  if (query['k'] !== undefined) return fromAddress(query);
  const lines = order.lines.map(({ productId, quantity }) => ({ productId, quantity: String(quantity) }));
  return { lines, note: order.note };
}
