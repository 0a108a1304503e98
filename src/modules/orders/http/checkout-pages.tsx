import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, parseInput, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { one, type RawQuery } from '../../catalogue/public.ts';
import { checkoutInput } from '../commands/checkout-command.ts';
import { placeOrder } from '../commands/place-order.ts';
import { submitOrder } from '../commands/submit-order.ts';
import { shareHeads } from '../domain/portions.ts';
import type { BasketPage } from '../store/basket-page.ts';
import { basketHref, parseBasket } from './basket-url.ts';
import { basketRefusal, buyerIn } from './buyers.ts';
import { type CheckoutForm, entriesOf, plainText, readCheckoutForm } from './checkout-form.ts';
import { type Filled, newBasketView, readFilled } from './checkout-view.tsx';
import { words } from './views/checkout-words.ts';

const noteMax = 500;

/** The checkout of a new basket. */
export function checkoutPages(app: FastifyInstance): void {
  app.get('/rapat/:id/pesan', async (request, reply) => {
    const asked = fromAddress(request.query as RawQuery);
    const page = await mayFill(request, reply, idOf(request), asked);
    if (!page) return reply;
    const filled = one(request.query as RawQuery, 'lagi') === '1' ? shared(asked, page) : asked;
    const { site, actor } = request.ctx;
    const places = buyerIn(actor, page.facts.meeting.unitId) === 'places';
    return app.page(request, reply, newBasketView({ site, page, filled, refusals: null }, places));
  });

  app.post('/rapat/:id/pesan', async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const form = readCheckoutForm(body);
    const meetingId = idOf(request);
    const page = await mayFill(request, reply, meetingId, form);
    if (!page) return reply;
    const { site, actor } = request.ctx;
    const places = buyerIn(actor, page.facts.meeting.unitId) === 'places';
    const again = async (refusals: readonly Refusal[]) =>
      newBasketView(
        { site, page: (await readFilled(site, meetingId, form)) ?? page, filled: form, refusals },
        places,
      );
    const input = { ...form.input, meetingId };
    if (typed(body, 'aksi') === 'hitung') return recompute(request, reply, form, input, again);
    return await submit(request, reply, {
      command: places ? placeOrder : submitOrder,
      body,
      input,
      to: ({ orders }) => `/pesanan/${orders[0]?.id}?baru=1`,
      done: places ? words.placed : words.submitted,
      again,
    });
  });
}

/** The basket page when this person may order for the meeting; otherwise the answer is sent already. */
async function mayFill(
  request: FastifyRequest,
  reply: FastifyReply,
  meetingId: string,
  filled: Filled,
): Promise<BasketPage | null> {
  const { site, actor } = request.ctx;
  const page = isId(meetingId) && actor.type === 'person' ? await readFilled(site, meetingId, filled) : null;
  const refusal = basketRefusal(
    actor,
    page && { unitId: page.facts.meeting.unitId, unitName: page.unitName },
  );
  if (page && !refusal) return page;
  sendRefusals(request, reply, [refusal ?? notFound()]);
  return null;
}

/** Sums without a script: what was typed goes into the address, which calculates; what is no number is shown where it stands. */
export async function recompute(
  request: FastifyRequest,
  reply: FastifyReply,
  form: CheckoutForm,
  input: unknown,
  again: (refusals: readonly Refusal[]) => Promise<ReturnType<typeof newBasketView>>,
): Promise<FastifyReply> {
  const parsed = parseInput(checkoutInput, input);
  if (!parsed.ok) return request.server.page(request, reply, await again(parsed.refusals), 422);
  const path = request.url.split('?')[0] ?? '';
  return reply.redirect(basketHref(path, entriesOf(form.lines), [['catatan', form.note]]), 303);
}

/** A basket from the address. */
export function fromAddress(query: RawQuery): Filled {
  const lines = parseBasket(query['k']).map(({ productId, quantity }) => ({
    productId,
    quantity: String(quantity),
  }));
  return { lines, note: plainText(one(query, 'catatan').slice(0, noteMax)) };
}

/** The same again for other heads: one portion of each kind a head. */
function shared({ lines, note }: Filled, { facts }: BasketPage): Filled {
  const ids = lines.map(({ productId }) => productId);
  const entries = shareHeads(ids, facts.offers, facts.meeting.headcount);
  return {
    lines: entries.map(({ productId, quantity }) => ({ productId, quantity: String(quantity) })),
    note,
  };
}

function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}
