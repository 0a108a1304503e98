import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { parseRupiah } from '../../../kernel/rupiah.ts';
import { unitsOf } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { sees, sightOf } from '../../units/public.ts';
import { returnOutsideBill } from '../commands/return-outside-bill.ts';
import { gateReasonOf, mealAccountCode } from '../domain/gate.ts';
import { findNamedOrder, readAccounts, readReturnedBills } from '../store/payment-page.ts';
import { type Finding, GatePage } from './views/gate-page.tsx';
import { NotePage } from './views/note-page.tsx';
import { words } from './views/treasury-words.ts';

/** The gate: a bill for meeting meals is looked up, and returned when it has no order that was received here. */
export function gatePages(app: FastifyInstance): void {
  app.get('/pembayaran/tagihan', async (request, reply) => {
    if (request.ctx.actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    return app.page(request, reply, await gate(request, {}, []));
  });

  app.post('/pembayaran/tagihan', async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    // Looking up changes nothing, so it needs no command; it is a POST because a bill is nobody's business in an address.
    if (typed(body, 'aksi') === 'periksa') {
      if (request.ctx.actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
      return app.page(request, reply, await gate(request, body, []));
    }
    const order = await findNamedOrder(request.ctx.site, named(body));
    return await submit(request, reply, {
      command: returnOutsideBill,
      body,
      input: {
        unitId: typed(body, 'unitId'),
        billerName: typed(body, 'billerName'),
        billNumber: typed(body, 'billNumber'),
        billDate: typed(body, 'billDate'),
        amount: parseRupiah(typed(body, 'amount'))?.toString() ?? typed(body, 'amount'),
        accountCode: typed(body, 'accountCode'),
        orderNumber: order?.number ?? named(body),
        remark: typed(body, 'remark'),
      },
      to: ({ id }) => `/pembayaran/nota/${id}`,
      done: words.billReturned,
      again: (refusals) => gate(request, body, refusals),
    });
  });

  app.get('/pembayaran/nota/:id', async (request, reply) => {
    const { site, actor } = request.ctx;
    const { id } = request.params as { id: string };
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const [bill] = isId(id) ? await readReturnedBills(site, { id }) : [];
    if (!bill) return sendRefusals(request, reply, [notFound()]);
    if (!sees(sightOf(actor), bill.unitId)) {
      return sendRefusals(request, reply, [notAuthorised({ unit: bill.unitName })]);
    }
    return app.page(request, reply, <NotePage bill={bill} />);
  });
}

function named(body: FormBody): string {
  return typed(body, 'orderNumber').trim().toUpperCase().slice(0, 20);
}

async function gate(request: FastifyRequest, body: FormBody, refusals: readonly Refusal[]): Promise<VNode> {
  const { site, actor } = request.ctx;
  const units = await readAccounts(
    site,
    unitsOf(actor, 'finance_officer', 'treasurer', 'assistant_treasurer'),
  );
  const returned = await readReturnedBills(site, { unitIds: sightOf(actor) });
  return (
    <GatePage
      units={units}
      body={{ accountCode: mealAccountCode, ...body }}
      finding={await findingOf(request, body)}
      returned={returned}
      errors={formErrors(refusals)}
    />
  );
}

async function findingOf(request: FastifyRequest, body: FormBody): Promise<Finding | null> {
  const account = typed(body, 'accountCode').trim();
  // The gate says nothing of other accounts, whatever else is typed.
  if (account !== '' && account !== mealAccountCode) return 'other_account';
  const amount = parseRupiah(typed(body, 'amount'));
  const unitId = typed(body, 'unitId');
  if (amount === null || unitId === '') return null;
  const order = await findNamedOrder(request.ctx.site, named(body));
  return { reason: gateReasonOf({ unitId, amount }, order), order: order?.unitId === unitId ? order : null };
}
