import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { formErrors } from '../../../platform/http/form-errors.ts';
import {
  type CatalogueQuery,
  listCandidates,
  listProducts,
  one,
  priceFor,
  type RawQuery,
} from '../../catalogue/public.ts';
import { checkout } from '../domain/checkout.ts';
import { emptyBasket } from '../domain/refusals.ts';
import { readBasketPage } from '../store/basket-page.ts';
import { parseBasket } from './basket-url.ts';
import { bestFive } from './best-five.ts';
import { basketRefusal } from './buyers.ts';
import { termsOf } from './meeting-terms.ts';
import { ShopPage } from './views/shop-page.tsx';

/** `/katalog?rapat=…`: the catalogue for a meeting of the person's own unit, with the basket of the address. */
export async function shopForMeeting(
  request: FastifyRequest,
  reply: FastifyReply,
  query: CatalogueQuery,
): Promise<FastifyReply> {
  const { site, actor } = request.ctx;
  const raw = request.query as RawQuery;
  const meetingId = one(raw, 'rapat');
  const basket = parseBasket(raw['k']);
  const ids = basket.map((entry) => entry.productId);
  const page = isId(meetingId) && actor.type === 'person' ? await readBasketPage(site, meetingId, ids) : null;
  const refusal = basketRefusal(
    actor,
    page && { unitId: page.facts.meeting.unitId, unitName: page.unitName },
  );
  if (refusal || !page) return sendRefusals(request, reply, [refusal ?? notFound()]);

  // What stops every basket of this meeting: it is over, cancelled, or its package cannot be used.
  const judged = checkout(page.facts, [], site.clock(), site.zone);
  const stopped = judged.ok ? [] : judged.refusals.filter(({ code }) => code !== emptyBasket.code);
  const terms = termsOf(page.facts.meeting, site.clock(), site.zone);
  const kinds =
    stopped.length > 0 ? [] : terms.kinds.filter((kind) => query.kind === null || query.kind === kind);
  const fits = { ...terms.fits, kinds };
  const plain = query.search === '' && query.page === 1 && query.band === null;
  const [{ products, more }, candidates] = await Promise.all([
    kinds.length > 0 ? listProducts(site, query, fits) : { products: [], more: false },
    kinds.length > 0 && plain ? listCandidates(site, fits) : [],
  ]);
  const best = bestFive(candidates, (product) => {
    const ceiling = terms.ceilings[product.kind];
    return ceiling === null || priceFor(product, page.facts.meeting.headcount) <= ceiling.amount;
  });
  return request.server.page(
    request,
    reply,
    <ShopPage
      query={query}
      page={page}
      terms={terms}
      stopped={formErrors(stopped).map(({ text }) => text)}
      basket={basket}
      best={best}
      products={products}
      more={more}
    />,
  );
}
