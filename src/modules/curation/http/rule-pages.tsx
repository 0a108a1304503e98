import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { JsonObject } from '../../../kernel/canonical-json.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import type { Text } from '../../../kernel/text.ts';
import { addDays, dayOf } from '../../../kernel/time.ts';
import { holds } from '../../../platform/commands/actor.ts';
import type { CommandDefinition } from '../../../platform/commands/define-command.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { rehearse } from '../../../platform/commands/rehearse.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, parseInput, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import { publishCriteria } from '../commands/publish-criteria.ts';
import { processCode, publishProcess } from '../commands/publish-process.ts';
import { useDefaults } from '../commands/use-defaults.ts';
import { noLevels } from '../domain/rule-checks.ts';
import { readCriteriaSets, readLevels } from '../store/rule-versions.ts';
import { criteriaInput, filledCriteria, typedCriteria } from './criteria-form.ts';
import { filledLevels, levelsInput, typedLevels } from './levels-form.ts';
import { allowed, curationReaders, ruleMakers } from './rule-readers.ts';
import { CriteriaFormPage, CriteriaPreviewPage } from './views/criteria-form-page.tsx';
import { CriteriaPage } from './views/criteria-page.tsx';
import { LevelsFormPage, LevelsPage, LevelsPreviewPage } from './views/levels-page.tsx';
import { rules as w } from './views/rule-words.ts';

/** Criteria and levels of curation: read by those who work with them, published by those who answer for them. */
export function rulePages(app: FastifyInstance): void {
  criteriaPages(app);
  levelPages(app);

  app.post('/kurasi/bawaan', async (request, reply) => {
    if (!allowed(request, reply, ruleMakers)) return reply;
    return await submit(request, reply, {
      command: useDefaults,
      body: (request.body ?? {}) as FormBody,
      input: { confirm: true },
      to: () => '/kurasi/kriteria',
      done: w.defaultsUsed,
    });
  });
}

function criteriaPages(app: FastifyInstance): void {
  app.get('/kurasi/kriteria', async (request, reply) => {
    if (!allowed(request, reply, curationReaders)) return reply;
    const { site, actor } = request.ctx;
    const sets = await readCriteriaSets(site.db);
    const mayChange = holds(actor, ...ruleMakers);
    return app.page(
      request,
      reply,
      <CriteriaPage sets={sets} today={todayOf(request)} mayChange={mayChange} />,
    );
  });

  app.get('/kurasi/kriteria/:code', async (request, reply) => {
    if (!allowed(request, reply, ruleMakers)) return reply;
    const { code } = request.params as { code: string };
    const set = (await readCriteriaSets(request.ctx.site.db)).find((each) => each.code === code);
    if (!set) return sendRefusals(request, reply, [notFound()]);
    const form = filledCriteria(set, set.number + 1, addDays(todayOf(request), 1));
    return app.page(request, reply, <CriteriaFormPage code={code} form={form} refusals={[]} />);
  });

  app.post('/kurasi/kriteria/:code', async (request, reply) => {
    if (!allowed(request, reply, ruleMakers)) return reply;
    const { code } = request.params as { code: string };
    const body = (request.body ?? {}) as FormBody;
    const form = typedCriteria(body);
    const again = (refusals: readonly Refusal[]) => (
      <CriteriaFormPage code={code} form={form} refusals={refusals} />
    );
    return await checkThenPublish(request, reply, {
      command: publishCriteria,
      body,
      input: criteriaInput(code, form),
      to: '/kurasi/kriteria',
      done: w.criteriaPublished,
      again,
      preview: (input) => (
        <CriteriaPreviewPage
          code={code}
          form={form}
          set={input}
          validFrom={input.validFrom}
          today={todayOf(request)}
        />
      ),
    });
  });
}

function levelPages(app: FastifyInstance): void {
  app.get('/kurasi/tahapan', async (request, reply) => {
    if (!allowed(request, reply, curationReaders)) return reply;
    const { site, actor } = request.ctx;
    const versions = await readLevels(site.db);
    const mayChange = holds(actor, ...ruleMakers);
    return app.page(
      request,
      reply,
      <LevelsPage versions={versions} today={todayOf(request)} mayChange={mayChange} />,
    );
  });

  app.get('/kurasi/tahapan/ubah', async (request, reply) => {
    if (!allowed(request, reply, ruleMakers)) return reply;
    const last = (await readLevels(request.ctx.site.db)).find(({ code }) => code === processCode);
    const form = filledLevels(last?.levels ?? [], (last?.number ?? 0) + 1, addDays(todayOf(request), 1));
    return app.page(request, reply, <LevelsFormPage form={form} refusals={[]} />);
  });

  app.post('/kurasi/tahapan/ubah', async (request, reply) => {
    if (!allowed(request, reply, ruleMakers)) return reply;
    const body = (request.body ?? {}) as FormBody;
    const form = typedLevels(body);
    const none = noLevels(undefined, `used.${form.rows[0]?.position}`);
    if (!form.rows.some(({ used }) => used))
      return app.page(request, reply, <LevelsFormPage form={form} refusals={[none]} />, none.status);
    return await checkThenPublish(request, reply, {
      command: publishProcess,
      body,
      input: levelsInput(form),
      to: '/kurasi/tahapan',
      done: w.levelsPublished,
      again: (refusals) => <LevelsFormPage form={form} refusals={refusals} />,
      preview: (input) => <LevelsPreviewPage form={form} levels={input.levels} />,
    });
  });
}

type Step<Input, Facts, Decision, Answer extends JsonObject> = {
  readonly command: CommandDefinition<Input, Facts, Decision, Answer>;
  readonly body: FormBody;
  readonly input: unknown;
  readonly to: string;
  readonly done: Text;
  readonly again: (refusals: readonly Refusal[]) => VNode;
  readonly preview: (input: Input) => VNode;
};

/** The form first, then what it would publish, then the door: the same fields go with each step, so nothing is kept between them. */
async function checkThenPublish<Input, Facts, Decision, Answer extends JsonObject>(
  request: FastifyRequest,
  reply: FastifyReply,
  { command, body, input, to, done, again, preview }: Step<Input, Facts, Decision, Answer>,
): Promise<FastifyReply> {
  const { site, actor } = request.ctx;
  const step = typed(body, 'langkah');
  if (step === 'terbitkan')
    return await submit(request, reply, { command, body, input, to: () => to, done, again });
  if (step === 'ubah') return request.server.page(request, reply, again([]));
  const parsed = parseInput(command.input, input);
  const tried = parsed.ok ? await rehearse(site, command, { actor, input: parsed.value }) : parsed;
  if (parsed.ok && tried.ok) return request.server.page(request, reply, preview(parsed.value));
  const refusals = tried.ok ? [] : tried.refusals;
  return request.server.page(request, reply, again(refusals), refusals[0]?.status ?? 422);
}

function todayOf({ ctx }: FastifyRequest): string {
  return dayOf(ctx.site.clock(), ctx.site.zone);
}
