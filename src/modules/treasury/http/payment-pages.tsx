import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { unitsOf } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { readTimeline } from '../../../platform/commands/timeline.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { sees, sightOf } from '../../units/public.ts';
import { confirmAutodebit } from '../commands/confirm-autodebit.ts';
import { refuseAutodebit } from '../commands/refuse-autodebit.ts';
import { registerAccount } from '../commands/register-account.ts';
import { type PaymentPageFacts, readAccounts, readPaymentPage } from '../store/payment-page.ts';
import { AccountsPage } from './views/accounts-page.tsx';
import { PaymentPage } from './views/payment-page.tsx';
import { words } from './views/treasury-words.ts';

/** One payment, its answer by PA/KPA, and the accounts of the units. */
export function paymentPages(app: FastifyInstance): void {
  app.get('/pembayaran/rekening', async (request, reply) => {
    if (request.ctx.actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    return app.page(request, reply, await accounts(request, {}, []));
  });
  app.post('/pembayaran/rekening', async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: registerAccount,
      body,
      input: {
        unitId: typed(body, 'unitId'),
        version: Number(typed(body, 'version')) || 0,
        bankName: typed(body, 'bankName'),
        bankAccount: typed(body, 'bankAccount').replaceAll(/[\s.-]/g, ''),
      },
      to: () => '/pembayaran/rekening',
      done: words.accountDone,
      again: (refusals) => accounts(request, body, refusals),
    });
  });

  app.get('/pembayaran/:id', async (request, reply) => {
    const payment = await maySee(request, reply);
    return payment ? app.page(request, reply, await view(request, payment, '', [])) : reply;
  });
  app.post('/pembayaran/:id/setujui', async (request, reply) => {
    const payment = await maySee(request, reply);
    if (!payment) return reply;
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: confirmAutodebit,
      body,
      input: { paymentId: payment.id, version: Number(typed(body, 'version')) || 0 },
      to: ({ id }) => `/pembayaran/${id}`,
      done: words.approved,
      again: (refusals) => view(request, payment, '', refusals),
    });
  });
  app.post('/pembayaran/:id/tolak', async (request, reply) => {
    const payment = await maySee(request, reply);
    if (!payment) return reply;
    const body = (request.body ?? {}) as FormBody;
    const answer = typed(body, 'answer');
    return await submit(request, reply, {
      command: refuseAutodebit,
      body,
      input: { paymentId: payment.id, version: Number(typed(body, 'version')) || 0, answer },
      to: ({ id }) => `/pembayaran/${id}`,
      done: words.refused,
      again: (refusals) => view(request, payment, answer, refusals),
    });
  });
}

async function accounts(
  request: FastifyRequest,
  body: FormBody,
  refusals: readonly Refusal[],
): Promise<VNode> {
  const { site, actor } = request.ctx;
  const units = await readAccounts(site, unitsOf(actor, 'treasurer', 'assistant_treasurer'));
  return <AccountsPage units={units} body={body} errors={formErrors(refusals)} />;
}

async function view(
  request: FastifyRequest,
  payment: PaymentPageFacts,
  answer: string,
  refusals: readonly Refusal[],
): Promise<VNode> {
  const { site, actor } = request.ctx;
  const decides =
    payment.state === 'requested' && unitsOf(actor, 'budget_authority').includes(payment.unit_id);
  return (
    <PaymentPage
      payment={payment}
      events={await readTimeline(site, 'payment', payment.id)}
      decides={decides}
      answer={answer}
      errors={formErrors(refusals)}
    />
  );
}

async function maySee(request: FastifyRequest, reply: FastifyReply): Promise<PaymentPageFacts | null> {
  const { site, actor } = request.ctx;
  const { id } = request.params as { id: string };
  if (actor.type !== 'person') {
    sendRefusals(request, reply, [signInNeeded()]);
    return null;
  }
  const payment = isId(id) ? await readPaymentPage(site, id) : null;
  if (payment && sees(sightOf(actor), payment.unit_id)) return payment;
  sendRefusals(request, reply, [payment ? notAuthorised({ unit: payment.unit_name }) : notFound()]);
  return null;
}
