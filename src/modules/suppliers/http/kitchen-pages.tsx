import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { dayOf } from '../../../kernel/time.ts';
import { assignmentsOf } from '../../../platform/commands/actor.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { closeDays } from '../commands/close-days.ts';
import { openDays } from '../commands/open-days.ts';
import { setKitchen } from '../commands/set-kitchen.ts';
import { type KitchenPageFacts, readKitchenPage } from '../store/kitchen-page.ts';
import { addressOf, askedSupplier } from './asked-supplier.ts';
import { type KitchenTyped, kitchenInput, kitchenTyped, typedKitchen } from './kitchen-form.ts';
import { KitchenPage, kitchenPath } from './views/kitchen-page.tsx';
import { kitchenWords as w } from './views/kitchen-words.ts';

/** The kitchen of a maker: capacity, areas, days of the week and single days. */
export function kitchenPages(app: FastifyInstance): void {
  app.get(kitchenPath, async (request, reply) => {
    const supplierId = askedSupplier(request, suppliersOf(request, 'supplier', 'supplier_owner'));
    const kitchen = supplierId ? await kitchenOf(request, supplierId) : null;
    if (!kitchen) return await refuse(request, reply);
    return app.page(request, reply, view(request, kitchen, kitchenTyped(kitchen), []));
  });

  app.post(kitchenPath, async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const kitchen = await writable(request, reply, body);
    if (!kitchen) return reply;
    const form = typedKitchen(body, kitchenTyped(kitchen));
    return await submit(request, reply, {
      command: setKitchen,
      body,
      input: kitchenInput(form, kitchen.supplierId, seen(body)),
      to: () => addressOf(request, kitchenPath, kitchen.supplierId),
      done: w.saved,
      again: (refusals) => view(request, kitchen, form, refusals),
    });
  });

  app.post(`${kitchenPath}/hari`, async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const kitchen = await writable(request, reply, body);
    if (!kitchen) return reply;
    const form = typedKitchen(body, kitchenTyped(kitchen));
    const { from } = form;
    const common = {
      body,
      input: { supplierId: kitchen.supplierId, version: seen(body), from, to: form.to || from },
      to: () => addressOf(request, kitchenPath, kitchen.supplierId),
      again: (refusals: readonly Refusal[]) => view(request, kitchen, form, refusals),
    };
    return typed(body, 'lakukan') === 'buka'
      ? await submit(request, reply, { command: openDays, done: w.openDone, ...common })
      : await submit(request, reply, { command: closeDays, done: w.closedDone, ...common });
  });
}

function view(
  request: FastifyRequest,
  kitchen: KitchenPageFacts,
  form: KitchenTyped,
  refusals: readonly Refusal[],
) {
  const writes = suppliersOf(request, 'supplier').includes(kitchen.supplierId) && kitchen.state !== 'banned';
  return <KitchenPage kitchen={kitchen} typed={form} errors={formErrors(refusals)} writes={writes} />;
}

function suppliersOf({ ctx }: FastifyRequest, ...positions: readonly Position[]): string[] {
  return assignmentsOf(ctx.actor, ...positions).flatMap(({ supplierId }) => supplierId ?? []);
}

async function kitchenOf({ ctx: { site } }: FastifyRequest, id: string): Promise<KitchenPageFacts | null> {
  return await readKitchenPage(site, id, dayOf(site.clock(), site.zone));
}

/** The kitchen that the form names, for who works there; null after the refusal has been sent. */
async function writable(
  request: FastifyRequest,
  reply: FastifyReply,
  body: FormBody,
): Promise<KitchenPageFacts | null> {
  const supplierId = typed(body, 'supplierId');
  const own = suppliersOf(request, 'supplier');
  if (!own.includes(supplierId)) {
    await refuse(request, reply);
    return null;
  }
  const kitchen = isId(supplierId) ? await kitchenOf(request, supplierId) : null;
  if (!kitchen) await sendRefusals(request, reply, [notFound()]);
  return kitchen;
}

function refuse(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | FastifyReply {
  const known = request.ctx.actor.type === 'person';
  return sendRefusals(request, reply, [known ? notAuthorised({ unit: 'e-Order' }) : signInNeeded()]);
}

function seen(body: FormBody): number {
  const text = typed(body, 'version');
  return /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
}
