import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { addDays, dayOf } from '../../../kernel/time.ts';
import { holds } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import type { FormBody } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { setPolicy } from '../commands/set-policy.ts';
import type { Policy } from '../domain/policy.ts';
import { readPolicies } from '../store/policies.ts';
import { filledPolicy, policyInputOf, typedPolicy } from './policy-form.ts';
import { PolicyFormPage, PolicyListPage } from './views/policy-page.tsx';
import { policyWords } from './views/policy-words.ts';

const path = '/pengaturan/kebijakan';

/** The policies of meetings: read by administrators and auditors, set by administrators. */
export function policyPages(app: FastifyInstance): void {
  app.get(path, async (request, reply) => {
    const { site, actor } = request.ctx;
    const refusal = readerRefusal(request);
    if (refusal) return sendRefusals(request, reply, [refusal]);
    const policies = await readPolicies(site.db);
    const today = dayOf(site.clock(), site.zone);
    const mayChange = holds(actor, 'city_admin');
    return app.page(
      request,
      reply,
      <PolicyListPage policies={policies} today={today} mayChange={mayChange} />,
    );
  });

  app.get(`${path}/:id`, async (request, reply) => {
    const found = await changeable(request);
    if ('code' in found) return sendRefusals(request, reply, [found]);
    const today = todayOf(request);
    const typed = filledPolicy(found, addDays(today, 1));
    const page = <PolicyFormPage policy={found} typed={typed} today={today} refusals={[]} />;
    return app.page(request, reply, page);
  });

  app.post(`${path}/:id`, async (request, reply) => {
    const found = await changeable(request);
    if ('code' in found) return sendRefusals(request, reply, [found]);
    const body = (request.body ?? {}) as FormBody;
    const typed = typedPolicy(body, found.kind);
    return submit(request, reply, {
      command: setPolicy,
      body,
      input: policyInputOf(found, typed),
      to: () => path,
      done: policyWords.done,
      again: (refusals) => (
        <PolicyFormPage policy={found} typed={typed} today={todayOf(request)} refusals={refusals} />
      ),
    });
  });
}

function todayOf({ ctx }: FastifyRequest): string {
  return dayOf(ctx.site.clock(), ctx.site.zone);
}

function readerRefusal({ ctx }: FastifyRequest): Refusal | null {
  if (ctx.actor.type !== 'person') return signInNeeded();
  return holds(ctx.actor, 'city_admin', 'auditor') ? null : notAuthorised({ unit: 'e-Order' });
}

async function changeable(request: FastifyRequest): Promise<Policy | Refusal> {
  const { site, actor } = request.ctx;
  if (actor.type !== 'person') return signInNeeded();
  if (!holds(actor, 'city_admin')) return notAuthorised({ unit: 'e-Order' });
  const { id } = request.params as { id: string };
  const policies = isId(id) ? await readPolicies(site.db) : [];
  return policies.find((policy) => policy.id === id) ?? notFound();
}
