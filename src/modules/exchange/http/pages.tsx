import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { holds } from '../../../platform/commands/actor.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { csvOf } from '../../../platform/http/csv.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { forAdministrators, forOverseers } from '../../../platform/http/overseers.ts';
import { submit } from '../../../platform/http/submit.ts';
import { resumeImport } from '../commands/resume-import.ts';
import { startImport } from '../commands/start-import.ts';
import { stopImport } from '../commands/stop-import.ts';
import { columnKeys, nameOf } from '../domain/columns.ts';
import type { ImportRun } from '../domain/run.ts';
import { nameOfPerson, readRun, readRuns, refusalCounts } from '../store/runs.ts';
import { exampleRows } from './example-rows.ts';
import { receiveList } from './receive-list.ts';
import { refusedRowsCsv } from './refused-rows.ts';
import { ImportListPage, importsPath } from './views/import-list-page.tsx';
import { importWords as words } from './views/import-words.ts';
import { RunPage } from './views/run-page.tsx';

const pageRows = 20;

/** Imports of the register: files and runs, each run's page, and its refused rows. */
export function importPages(app: FastifyInstance): void {
  app.get(
    importsPath,
    forOverseers(async (request, reply) => app.page(request, reply, await listPage(request, []))),
  );

  app.get(`${importsPath}/contoh.csv`, (_request, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="contoh-penyedia.csv"')
      .send(csvOf(columnKeys.map(nameOf), exampleRows)),
  );

  app.post(
    importsPath,
    // A hundred megabytes take their time on an office line.
    { config: { longBody: true } },
    forAdministrators(async (request, reply) => {
      const { body, list } = await receiveList(request);
      const again = async (refusals: readonly Refusal[]) => listPage(request, refusals);
      if (!list.ok) {
        const [first] = list.refusals;
        return first.status === 403
          ? sendRefusals(request, reply, list.refusals)
          : app.page(request, reply, await again(list.refusals), first.status);
      }
      return submit(request, reply, {
        command: startImport,
        body,
        input: { ...list.value, mode: 'dry' },
        to: ({ id }) => `${importsPath}/${id}`,
        done: words.tried,
        again,
      });
    }),
  );

  app.get(
    `${importsPath}/:id`,
    forOverseers(async (request, reply) => {
      const run = await runOf(request);
      if (!run) return sendRefusals(request, reply, [notFound()]);
      const { site, actor } = request.ctx;
      const [by, reasons] = await Promise.all([
        nameOfPerson(site, run.startedBy),
        // Counting them while they are made would cost the run more than it tells.
        run.state === 'running' ? [] : refusalCounts(site, run.id),
      ]);
      const maySteer = holds(actor, 'city_admin');
      return app.page(request, reply, <RunPage run={run} by={by} reasons={reasons} maySteer={maySteer} />);
    }),
  );

  app.get(
    `${importsPath}/:id/ditolak.csv`,
    forAdministrators(async (request, reply) => {
      const run = await runOf(request);
      if (!run) return sendRefusals(request, reply, [notFound()]);
      const { site, lang } = request.ctx;
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="ditolak-${run.id.slice(-12)}.csv"`)
        .header('cache-control', 'private, no-store')
        .send(Readable.from(refusedRowsCsv(site, run, lang)));
    }),
  );

  steering(app);
}

/** The forms of a run: stop, go on, and after a dry run begin. */
function steering(app: FastifyInstance): void {
  const seen = (request: FastifyRequest) => {
    const { id } = request.params as { id: string };
    const body = (request.body ?? {}) as FormBody;
    const input = { runId: id, version: Number(typed(body, 'version') || Number.NaN) };
    return { body, input, to: () => `${importsPath}/${id}` };
  };
  app.post(`${importsPath}/:id/hentikan`, (request, reply) =>
    submit(request, reply, { command: stopImport, ...seen(request), done: words.stopped }),
  );
  app.post(`${importsPath}/:id/lanjutkan`, (request, reply) =>
    submit(request, reply, { command: resumeImport, ...seen(request), done: words.resumed }),
  );

  app.post(
    `${importsPath}/:id/mulai`,
    forAdministrators(async (request, reply) => {
      const run = await runOf(request);
      if (!run) return sendRefusals(request, reply, [notFound()]);
      return submit(request, reply, {
        command: startImport,
        body: (request.body ?? {}) as FormBody,
        input: { mode: 'real', sha256: run.sha256, name: run.name, size: run.size },
        to: ({ id }) => `${importsPath}/${id}`,
        done: words.begun,
      });
    }),
  );
}

async function runOf(request: FastifyRequest): Promise<ImportRun | null> {
  const { id } = request.params as { id: string };
  return isId(id) ? await readRun(request.ctx.site, id) : null;
}

async function listPage(request: FastifyRequest, refusals: readonly Refusal[]) {
  const { site, actor } = request.ctx;
  const { sebelum } = request.query as { sebelum?: unknown };
  const before = typeof sebelum === 'string' && isId(sebelum) ? sebelum : undefined;
  const runs = await readRuns(site, pageRows + 1, before);
  const shown = runs.slice(0, pageRows);
  const older = runs.length > pageRows ? (shown.at(-1)?.id ?? null) : null;
  return (
    <ImportListPage runs={shown} older={older} refusals={refusals} maySend={holds(actor, 'city_admin')} />
  );
}
