import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { liesIn } from '../../../kernel/area.ts';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { dayOf } from '../../../kernel/time.ts';
import { type Actor, assignmentsOf, holds } from '../../../platform/commands/actor.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { readPolicies } from '../../meetings/public.ts';
import { checkPrice } from '../commands/check-price.ts';
import { hideProduct } from '../commands/hide-product.ts';
import { listProduct } from '../commands/list-product.ts';
import { setOffer } from '../commands/set-offer.ts';
import type { OwnOffer } from '../domain/own-offer.ts';
import { readOffer } from '../store/own-offer.ts';
import { type OfferTyped, offerInput, offerTyped, typedOffer } from './offer-form.ts';
import { OfferPage } from './views/offer-page.tsx';
import { offerWords as w } from './views/offer-words.ts';
import { PriceCheckPage, pricePath } from './views/price-check-page.tsx';

/** Offers: the maker's page of one product, and the page of whoever checks a rise of its price. */
export function offerPages(app: FastifyInstance): void {
  ownPages(app);
  checkPages(app);
}

function ownPages(app: FastifyInstance): void {
  const path = '/usaha/produk/:id';
  app.get(`${path}/penawaran`, async (request, reply) => {
    const offer = await ownOffer(request, reply);
    return offer ? app.page(request, reply, await ownView(request, offer, offerTyped(offer), [])) : reply;
  });

  app.post(`${path}/penawaran`, async (request, reply) => {
    const offer = await ownOffer(request, reply);
    if (!offer) return reply;
    const body = (request.body ?? {}) as FormBody;
    const form = typedOffer(body);
    return await submit(request, reply, {
      command: setOffer,
      body,
      input: offerInput(form, offer.productId, seen(body)),
      to: () => `/usaha/produk/${offer.productId}/penawaran`,
      done: w.saved,
      again: (refusals) => ownView(request, offer, form, refusals),
    });
  });

  for (const [way, command, done] of [
    ['jual', listProduct, w.listed],
    ['sembunyikan', hideProduct, w.hidden],
  ] as const) {
    app.post(`${path}/${way}`, async (request, reply) => {
      const offer = await ownOffer(request, reply);
      if (!offer) return reply;
      const body = (request.body ?? {}) as FormBody;
      const form = {
        body,
        input: { productId: offer.productId, version: seen(body) },
        to: () => `/usaha/produk/${offer.productId}/penawaran`,
        done,
        again: (refusals: readonly Refusal[]) => ownView(request, offer, offerTyped(offer), refusals),
      };
      return command === listProduct
        ? await submit(request, reply, { command: listProduct, ...form })
        : await submit(request, reply, { command: hideProduct, ...form });
    });
  }
}

function checkPages(app: FastifyInstance): void {
  const view = async (
    request: FastifyRequest,
    offer: OwnOffer,
    body: FormBody,
    refusals: readonly Refusal[],
  ) => (
    <PriceCheckPage
      offer={offer}
      policies={await readPolicies(request.ctx.site.db)}
      mayCheck={covers(request.ctx.actor, offer, 'companion', 'district_officer')}
      typed={{ outcome: typed(body, 'outcome'), remark: typed(body, 'remark') }}
      errors={formErrors(refusals)}
    />
  );

  app.get(pricePath(':id'), async (request, reply) => {
    const offer = await checkedOffer(request, reply, 'city_officer', 'curator');
    return offer ? app.page(request, reply, await view(request, offer, {}, [])) : reply;
  });

  app.post(pricePath(':id'), async (request, reply) => {
    const offer = await checkedOffer(request, reply);
    if (!offer) return reply;
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: checkPrice,
      body,
      input: {
        productId: offer.productId,
        version: seen(body),
        outcome: typed(body, 'outcome'),
        remark: typed(body, 'remark'),
      },
      to: () => pricePath(offer.productId),
      done: w.decided,
      again: async (refusals) => {
        const now = (await named(request)) ?? offer;
        return await view(request, now, body, refusals);
      },
    });
  });
}

async function ownView(
  request: FastifyRequest,
  offer: OwnOffer,
  form: OfferTyped,
  refusals: readonly Refusal[],
) {
  const writes = assignmentsOf(request.ctx.actor, 'supplier').some(
    ({ supplierId }) => supplierId === offer.supplierId,
  );
  const policies = await readPolicies(request.ctx.site.db);
  return <OfferPage offer={offer} policies={policies} typed={form} refusals={refusals} writes={writes} />;
}

function seen(body: FormBody): number {
  const text = typed(body, 'version');
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}

async function named({ ctx: { site }, params }: FastifyRequest): Promise<OwnOffer | null> {
  const { id } = params as { id: string };
  const today = dayOf(site.clock(), site.zone);
  return isId(id) ? await readOffer({ tx: site.db, schema: site.schema }, id, today) : null;
}

/** The offer of the address where `sees` says so; null after the refusal has been sent. */
async function readable(
  request: FastifyRequest,
  reply: FastifyReply,
  sees: (offer: OwnOffer) => boolean,
): Promise<OwnOffer | null> {
  const known = request.ctx.actor.type === 'person';
  const offer = known ? await named(request) : null;
  if (offer && sees(offer)) return offer;
  const refusal = offer ? notAuthorised({ unit: offer.supplierName }) : notFound();
  await sendRefusals(request, reply, [known ? refusal : signInNeeded()]);
  return null;
}

function ownOffer(request: FastifyRequest, reply: FastifyReply): Promise<OwnOffer | null> {
  const held = assignmentsOf(request.ctx.actor, 'supplier', 'supplier_owner');
  return readable(request, reply, (offer) => held.some(({ supplierId }) => supplierId === offer.supplierId));
}

/** For officers of its area (`also`: those who only read, and with them all who oversee). */
function checkedOffer(
  request: FastifyRequest,
  reply: FastifyReply,
  ...also: readonly Position[]
): Promise<OwnOffer | null> {
  const { actor } = request.ctx;
  const overseer = also.length > 0 && holds(actor, 'department_head', 'city_admin', 'auditor');
  return readable(
    request,
    reply,
    (offer) => overseer || covers(actor, offer, 'companion', 'district_officer', ...also),
  );
}

function covers(actor: Actor, { regionCode }: OwnOffer, ...positions: readonly Position[]): boolean {
  return assignmentsOf(actor, ...positions).some(
    ({ regionCode: area }) => area !== null && liesIn(regionCode, area),
  );
}
