import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { unitsOf } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed, typedAll } from '../../../platform/http/forms.ts';
import { askedWindow } from '../../../platform/http/list-query.ts';
import { readForm, submit } from '../../../platform/http/submit.ts';
import { sees, sightOf } from '../../units/public.ts';
import { confirmReceipt } from '../commands/confirm-receipt.ts';
import { inspectDelivery } from '../commands/inspect-delivery.ts';
import { renewCode } from '../commands/renew-code.ts';
import { type Delivery, readDeliveries, readDelivery } from '../store/deliveries.ts';
import { checkedLines, wholeNumber } from './inspection-form.ts';
import { DeliveriesPage } from './views/deliveries-page.tsx';
import { DeliveryPage } from './views/delivery-page.tsx';
import { words } from './views/receiving-words.ts';

/** The pages of receiving: what comes today, the check at the door, and the PPK's list. */
export function receivingPages(app: FastifyInstance): void {
  app.get('/penerimaan', (request, reply) => list(request, reply, []));

  app.post('/penerimaan/konfirmasi', async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const orderIds = typedAll(body, 'orderIds');
    const versions = Object.fromEntries(
      orderIds.map((id) => [id, wholeNumber(typed(body, `version.${id}`))]),
    );
    return await submit(request, reply, {
      command: confirmReceipt,
      body,
      input: { orderIds, versions },
      to: () => '/penerimaan',
      done: words.confirmed,
      again: (refusals) => listView(request, refusals),
    });
  });

  app.get('/penerimaan/:id', async (request, reply) => {
    const delivery = await maySee(request, reply);
    return delivery ? app.page(request, reply, deliveryView(request, delivery, null)) : reply;
  });

  app.post('/penerimaan/:id', async (request, reply) => {
    const delivery = await maySee(request, reply);
    return delivery ? await inspect(request, reply, delivery) : reply;
  });

  app.post('/penerimaan/:id/kode', async (request, reply) => {
    const delivery = await maySee(request, reply);
    if (!delivery) return reply;
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: renewCode,
      body,
      input: { orderId: delivery.id, version: wholeNumber(typed(body, 'version')) },
      to: () => `/pesanan/${delivery.id}`,
      done: words.codeRenewed,
    });
  });
}

async function inspect(
  request: FastifyRequest,
  reply: FastifyReply,
  delivery: Delivery,
): Promise<FastifyReply> {
  const { body, files } = await readForm(request);
  const again = async (refusals: readonly Refusal[]) =>
    deliveryView(request, (await readDelivery(request.ctx.site, delivery.id)) ?? delivery, {
      body,
      refusals,
    });
  if (!files.ok) {
    return request.server.page(request, reply, await again(files.refusals), files.refusals[0].status);
  }
  return await submit(request, reply, {
    command: inspectDelivery,
    body,
    input: {
      orderId: delivery.id,
      version: wholeNumber(typed(body, 'version')),
      lines: checkedLines(body, delivery),
      photos: files.value['photo'] ?? [],
      ...(delivery.state === 'delivered' ? {} : { withoutCode: typed(body, 'withoutCode') }),
    },
    to: () => `/pesanan/${delivery.id}`,
    done: words.inspected,
    again,
  });
}

async function list(request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) {
  if (request.ctx.actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
  return request.server.page(request, reply, await listView(request, refusals));
}

async function listView(request: FastifyRequest, refusals: readonly Refusal[]) {
  const { site, actor } = request.ctx;
  const window = askedWindow(request.query);
  const { rows, more } = await readDeliveries(site, sightOf(actor), window);
  return (
    <DeliveriesPage
      deliveries={rows}
      window={{ ...window, more }}
      receiverIn={unitsOf(actor, 'receiver')}
      officerIn={unitsOf(actor, 'commitment_officer')}
      refusals={refusals}
    />
  );
}

function deliveryView(
  request: FastifyRequest,
  delivery: Delivery,
  typedForm: { readonly body: FormBody; readonly refusals: readonly Refusal[] } | null,
) {
  const { actor } = request.ctx;
  const mine = unitsOf(actor, 'receiver').includes(delivery.unit_id);
  const renews = unitsOf(actor, 'requester').includes(delivery.unit_id);
  const confirms = unitsOf(actor, 'commitment_officer').includes(delivery.unit_id);
  return <DeliveryPage {...{ delivery, mine, confirms, renews, typedForm }} />;
}

async function maySee(request: FastifyRequest, reply: FastifyReply): Promise<Delivery | null> {
  const { site, actor } = request.ctx;
  const { id } = request.params as { id: string };
  if (actor.type !== 'person') {
    sendRefusals(request, reply, [signInNeeded()]);
    return null;
  }
  const delivery = isId(id) ? await readDelivery(site, id) : null;
  if (delivery && sees(sightOf(actor), delivery.unit_id)) return delivery;
  sendRefusals(request, reply, [delivery ? notAuthorised({ unit: delivery.unit_name }) : notFound()]);
  return null;
}
