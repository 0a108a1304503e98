import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import type { Text } from '../../../kernel/text.ts';
import { dayOf } from '../../../kernel/time.ts';
import { unitsOf } from '../../../platform/commands/actor.ts';
import type { CommandDefinition } from '../../../platform/commands/define-command.ts';
import { signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendCsv } from '../../../platform/http/csv.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { type FormBody, typed, typedAll } from '../../../platform/http/forms.ts';
import { asked, askedOne, askedWindow } from '../../../platform/http/list-query.ts';
import { readForm, submit } from '../../../platform/http/submit.ts';
import { sightOf } from '../../units/public.ts';
import { payOrders } from '../commands/pay-orders.ts';
import { requestAutodebit } from '../commands/request-autodebit.ts';
import { resubmitBill } from '../commands/resubmit-bill.ts';
import { returnBill } from '../commands/return-bill.ts';
import { verifyBill } from '../commands/verify-bill.ts';
import { type BillTab, billTabs, readBills, readPayments } from '../store/bill-list.ts';
import { BenchPage } from './views/bench-page.tsx';
import type { BenchRoles, TypedBench } from './views/bench-props.ts';
import { words } from './views/treasury-words.ts';

/** The treasurer's bench: bills by what they wait for, and the forms that move them. */
export function billPages(app: FastifyInstance): void {
  app.get('/pembayaran', async (request, reply) => {
    if (request.ctx.actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    return app.page(request, reply, await bench(request, tabOf(request), null));
  });

  app.get('/pembayaran.csv', async (request, reply) => {
    const { site, actor } = request.ctx;
    if (actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const tab = askedOne(request.query, 'tab', ['verifikasi', 'siap', 'kembali']);
    const all = { page: 1, size: 5000, search: askedWindow(request.query).search };
    const { rows } = await readBills(site, sightOf(actor), tab, all);
    const head = ['nomor', 'unit', 'penyedia', 'rapat', 'nilai', 'dipotong', 'bersih', 'tenggat'];
    const cells = rows.map((row) => [
      row.number,
      row.unit_name,
      row.supplier_name,
      row.title,
      row.gross,
      row.withheld,
      row.gross - row.withheld,
      row.due_at ? dayOf(row.due_at, site.zone) : null,
    ]);
    return sendCsv(reply, `pembayaran-${tab}-${dayOf(site.clock(), site.zone)}.csv`, head, cells);
  });

  app.post('/pembayaran/verifikasi', (request, reply) =>
    batch(request, reply, 'verifikasi', verifyBill, () => '/pembayaran?tab=verifikasi', words.verified),
  );
  app.post('/pembayaran/autodebit', (request, reply) =>
    batch(request, reply, 'siap', requestAutodebit, ({ id }) => `/pembayaran/${id}`, words.requested),
  );
  app.post('/pembayaran/bayar', pay);
  app.post('/pembayaran/kembalikan', (request, reply) =>
    single(request, reply, 'verifikasi', returnBill, ['reason', 'remark'], words.returned),
  );
  app.post('/pembayaran/ajukan-kembali', (request, reply) =>
    single(request, reply, 'kembali', resubmitBill, ['answer'], words.resubmitted),
  );
}

type Batch = { readonly orderIds: readonly string[]; readonly versions: Readonly<Record<string, number>> };

function batchOf(body: FormBody): Batch {
  const orderIds = typedAll(body, 'orderIds');
  const versions = orderIds
    .map((id) => [id, typed(body, `version.${id}`)] as const)
    .filter(([, version]) => /^\d{1,9}$/.test(version));
  return { orderIds, versions: Object.fromEntries(versions.map(([id, version]) => [id, Number(version)])) };
}

async function batch<Input, Facts, Decision, Answer extends JsonObject>(
  request: FastifyRequest,
  reply: FastifyReply,
  tab: BillTab,
  command: CommandDefinition<Input, Facts, Decision, Answer>,
  to: (answer: Answer) => string,
  done: Text,
): Promise<FastifyReply> {
  const { body, files } = await readForm(request);
  // The same form carries the proofs of a payment; here they are not needed.
  void files;
  return await submit(request, reply, {
    command,
    body,
    input: batchOf(body),
    to,
    done,
    again: (refusals) => bench(request, tab, { body, refusals }),
  });
}

async function pay(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { body, files } = await readForm(request);
  if (typed(body, 'cara') === 'autodebit') {
    return await submit(request, reply, {
      command: requestAutodebit,
      body,
      input: batchOf(body),
      to: ({ id }) => `/pembayaran/${id}`,
      done: words.requested,
      again: (refusals) => bench(request, 'siap', { body, refusals }),
    });
  }
  if (!files.ok) {
    const page = await bench(request, 'siap', { body, refusals: files.refusals });
    return request.server.page(request, reply, page, files.refusals[0].status);
  }
  const [proof, taxProof] = [files.value['proof']?.[0], files.value['taxProof']?.[0]];
  return await submit(request, reply, {
    command: payOrders,
    body,
    input: {
      ...batchOf(body),
      reference: typed(body, 'reference'),
      paidOn: typed(body, 'paidOn'),
      proof,
      ...(taxProof ? { taxProof } : {}),
    },
    to: ({ id }) => `/pembayaran/${id}`,
    done: words.paid,
    again: (refusals) => bench(request, 'siap', { body, refusals }),
  });
}

async function single<Input, Facts, Decision, Answer extends JsonObject>(
  request: FastifyRequest,
  reply: FastifyReply,
  tab: BillTab,
  command: CommandDefinition<Input, Facts, Decision, Answer>,
  fields: readonly string[],
  done: Text,
): Promise<FastifyReply> {
  const body = (request.body ?? {}) as FormBody;
  const values = Object.fromEntries(fields.map((field) => [field, typed(body, field)]));
  return await submit(request, reply, {
    command,
    body,
    input: { orderId: typed(body, 'orderId'), version: Number(typed(body, 'version')) || 0, ...values },
    to: () => `/pembayaran?tab=${tab}`,
    done,
    again: (refusals) => bench(request, tab, { body, refusals }),
  });
}

function tabOf(request: FastifyRequest): BillTab {
  const { actor } = request.ctx;
  const first: BillTab =
    unitsOf(actor, 'finance_officer').length > 0
      ? 'verifikasi'
      : unitsOf(actor, 'treasurer', 'assistant_treasurer').length > 0
        ? 'siap'
        : unitsOf(actor, 'budget_authority').length > 0
          ? 'persetujuan'
          : 'dibayar';
  const tab = asked(request.query, 'tab');
  return billTabs.find((known) => known === tab) ?? first;
}

async function bench(
  request: FastifyRequest,
  tab: BillTab,
  form: { readonly body: FormBody; readonly refusals: readonly Refusal[] } | null,
): Promise<VNode> {
  const { site, actor } = request.ctx;
  const window = askedWindow(request.query);
  const roles: BenchRoles = {
    finance: unitsOf(actor, 'finance_officer'),
    treasurer: unitsOf(actor, 'treasurer', 'assistant_treasurer'),
    commitment: unitsOf(actor, 'commitment_officer'),
  };
  const typedForm: TypedBench | null = form && { body: form.body, errors: formErrors(form.refusals) };
  const sight = sightOf(actor);
  const common = { tab, window, roles, typedForm, today: dayOf(site.clock(), site.zone) };
  if (tab === 'persetujuan' || tab === 'dibayar') {
    return <BenchPage {...common} payments={await readPayments(site, sight, tab, window)} />;
  }
  return <BenchPage {...common} bills={await readBills(site, sight, tab, window)} />;
}
