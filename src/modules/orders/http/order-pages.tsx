import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import QRCode from 'qrcode';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import type { Text } from '../../../kernel/text.ts';
import { dayOf } from '../../../kernel/time.ts';
import { unitsOf } from '../../../platform/commands/actor.ts';
import type { CommandDefinition } from '../../../platform/commands/define-command.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { readTimeline } from '../../../platform/commands/timeline.ts';
import type { Site } from '../../../platform/http/context.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { one, type RawQuery } from '../../catalogue/public.ts';
import { readPolicies, signerOf } from '../../meetings/public.ts';
import { handOver } from '../../receiving/public.ts';
import { acceptOrder } from '../commands/accept-order.ts';
import { cancelOrder } from '../commands/cancel-order.ts';
import { closeOrder } from '../commands/close-order.ts';
import { declineOrder } from '../commands/decline-order.ts';
import { dispatchOrder } from '../commands/dispatch-order.ts';
import { returnOrder } from '../commands/return-order.ts';
import { sendOrder } from '../commands/send-order.ts';
import { signOrder } from '../commands/sign-order.ts';
import { isUnanswered } from '../domain/states.ts';
import { type OrderPageFacts, readOrderPage } from '../store/order-page.ts';
import { orderSightOf, seesOrder, sellsOrder } from '../store/order-sight.ts';
import { plainText, wholeNumber } from './checkout-form.ts';
import { type Act, actsOf, deskOf } from './order-acts.ts';
import { OrderPage } from './views/order-page.tsx';
import { actWords } from './views/order-words.ts';
import type { TypedAct } from './views/typed-act.ts';

/** The page of an order and the forms on it. */
export function orderPage(app: FastifyInstance): void {
  app.get('/pesanan/:id', async (request, reply) => {
    const order = await maySee(request, reply);
    if (!order) return reply;
    return app.page(request, reply, await view(request, order, null));
  });

  act(app, 'send', 'kirim', sendOrder, [], actWords.sent);
  act(app, 'sign', 'tanda-tangan', signOrder, [], actWords.signed);
  act(app, 'return', 'kembalikan', returnOrder, ['reason'], actWords.returned);
  act(app, 'accept', 'sanggupi', acceptOrder, [], actWords.accepted);
  act(app, 'dispatch', 'berangkat', dispatchOrder, [], actWords.dispatched);
  act(app, 'handOver', 'serah-terima', handOver, ['code'], actWords.handedOver);
  act(app, 'decline', 'tolak', declineOrder, ['reason', 'remark'], actWords.declined);
  act(app, 'cancel', 'batal', cancelOrder, ['reason'], actWords.cancelled);
  act(app, 'close', 'tutup', closeOrder, ['accuracy', 'service', 'timeliness', 'comment'], actWords.closed);
}

const marks = new Set(['accuracy', 'service', 'timeliness']);

/** One form of the page: `POST /pesanan/:id/<verb>` with these fields; a refusal shows the page again, with what was typed. */
function act<Input, Facts, Decision, Answer extends JsonObject>(
  app: FastifyInstance,
  name: Act,
  verb: string,
  command: CommandDefinition<Input, Facts, Decision, Answer>,
  fields: readonly string[],
  done: Text,
): void {
  app.post(`/pesanan/:id/${verb}`, async (request, reply) => {
    const order = await maySee(request, reply);
    if (!order) return reply;
    const body = (request.body ?? {}) as FormBody;
    const values = Object.fromEntries(fields.map((field) => [field, plainText(typed(body, field))]));
    const given = Object.entries(values).map(([field, value]) => [
      field,
      marks.has(field) ? wholeNumber(value) : value,
    ]);
    return await submit(request, reply, {
      command,
      body,
      input: {
        orderId: order.id,
        version: wholeNumber(typed(body, 'version')),
        ...Object.fromEntries(given),
      },
      to: () => `/pesanan/${order.id}`,
      done,
      again: async (refusals: readonly Refusal[]) => {
        const fresh = (await readOrderPage(request.ctx.site, order.id)) ?? order;
        return view(request, fresh, { act: name, values, errors: formErrors(refusals) });
      },
    });
  });
}

/** The order when this person may see it; otherwise the answer is sent already. */
async function maySee(request: FastifyRequest, reply: FastifyReply): Promise<OrderPageFacts | null> {
  const { site, actor } = request.ctx;
  const { id } = request.params as { id: string };
  const order = isId(id) && actor.type === 'person' ? await readOrderPage(site, id) : null;
  const refusal =
    actor.type === 'anonymous'
      ? signInNeeded()
      : !order
        ? notFound()
        : seesOrder(orderSightOf(actor), sightOf(order))
          ? null
          : notAuthorised({ unit: order.unitName });
  if (order && !refusal) return order;
  sendRefusals(request, reply, [refusal ?? notFound()]);
  return null;
}

async function view(
  request: FastifyRequest,
  order: OrderPageFacts,
  typedAct: TypedAct | null,
): Promise<VNode> {
  const { site, actor } = request.ctx;
  const home = site.publicUrl ?? `${request.protocol}://${request.host}`;
  const address = `${home}/verifikasi/${order.verificationCode}`;
  const [events, qrSvg] = await Promise.all([
    readTimeline(site, 'purchase_order', order.id),
    QRCode.toString(address, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }),
  ]);
  const maker = sellsOrder(orderSightOf(actor), sightOf(order));
  const underway = order.state === 'accepted' || order.state === 'dispatched';
  const holder = unitsOf(actor, 'receiver').includes(order.unitId);
  const awaits = isUnanswered(order.state);
  const acts = actsOf(actor, order, site.clock());
  return (
    <OrderPage
      order={order}
      events={events}
      acts={acts}
      toSign={acts.has('send') && (await needsSigner(site, order))}
      desk={deskOf(actor, order)}
      maker={maker}
      holdsCode={underway && holder && !maker && order.handoverTriesLeft > 0}
      qrSvg={qrSvg}
      fresh={awaits && !maker && one(request.query as RawQuery, 'baru') === '1'}
      typed={typedAct}
    />
  );
}

/** Would the procurement officer's sending bring the order to the commitment officer first? */
async function needsSigner(site: Site, order: OrderPageFacts): Promise<boolean> {
  const today = dayOf(site.clock(), site.zone);
  return signerOf(order.gross, await readPolicies(site.db), today) === 'commitment_officer';
}

function sightOf(order: OrderPageFacts) {
  return { unitId: order.unitId, supplierId: order.supplier.id, sentAt: order.sentAt };
}
