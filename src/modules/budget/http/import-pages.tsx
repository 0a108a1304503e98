import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Refusal } from '../../../kernel/refusal.ts';
import { ok, type Result, refuse } from '../../../kernel/result.ts';
import { holds } from '../../../platform/commands/actor.ts';
import { notAuthorised, signInNeeded } from '../../../platform/commands/refusals.ts';
import { rehearse } from '../../../platform/commands/rehearse.ts';
import { keepUpload } from '../../../platform/files/staged-uploads.ts';
import { comesFromElsewhere, crossSite, isCsrfToken } from '../../../platform/http/csrf.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, parseInput, typed } from '../../../platform/http/forms.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { submit } from '../../../platform/http/submit.ts';
import { importLines } from '../commands/import-lines.ts';
import { importPackages } from '../commands/import-packages.ts';
import { importRefusalsMax } from '../domain/import.ts';
import { exampleOf } from './import-example.ts';
import { type ImportKind, importColumns, importUnreadable, readImport } from './import-file.ts';
import { ImportPage, type Preview, shownRevisions } from './views/import-page.tsx';
import { importWords } from './views/import-words.ts';

const path = '/paket/impor';

/** The yearly import of DPA and RUP: upload, preview (nothing is saved), confirm. */
export function importPages(app: FastifyInstance): void {
  app.get(path, (request, reply) => {
    const refusal = mayNot(request);
    if (refusal) return sendRefusals(request, reply, [refusal]);
    return app.page(request, reply, <ImportPage kind="dpa" refusals={[]} preview={null} />);
  });

  for (const kind of ['dpa', 'rup'] as const) {
    app.get(`${path}/contoh-${kind}.csv`, (_request, reply) =>
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="contoh-${kind}.csv"`)
        .send(exampleOf(kind)),
    );
  }

  app.post(path, async (request, reply) => {
    const refusal = mayNot(request);
    if (refusal) return sendRefusals(request, reply, [refusal]);
    const { body, bytes } = await readUpload(request);
    if (comesFromElsewhere(request) || !isCsrfToken(request.ctx.csrf, typed(body, '_csrf'))) {
      return sendRefusals(request, reply, [crossSite()]);
    }
    const kind = kindOf(body);
    const preview = await previewOf(request, kind, bytes);
    const page = preview.ok ? (
      <ImportPage kind={kind} refusals={[]} preview={preview.value} />
    ) : (
      <ImportPage kind={kind} refusals={preview.refusals} preview={null} />
    );
    return app.page(request, reply, page, preview.ok ? 200 : preview.refusals[0].status);
  });

  app.post(`${path}/jalankan`, async (request, reply) => {
    const refusal = mayNot(request);
    if (refusal) return sendRefusals(request, reply, [refusal]);
    const body = (request.body ?? {}) as FormBody;
    const kind = kindOf(body);
    const rows = await readChecked(request, kind, typed(body, 'hash'));
    const to = () => (kind === 'dpa' ? '/anggaran' : '/paket?keadaan=semua');
    const again = (refusals: readonly [Refusal, ...Refusal[]]) => (
      <ImportPage kind={kind} refusals={refusals.map((each) => atRow(each, kind))} preview={null} />
    );
    if (!rows.ok) return sendRefusals(request, reply, rows.refusals);
    const done = importWords.done;
    return kind === 'dpa'
      ? submit(request, reply, { command: importLines, body, input: { lines: rows.value }, to, done, again })
      : submit(request, reply, {
          command: importPackages,
          body,
          input: { packages: rows.value },
          to,
          done,
          again,
        });
  });
}

function mayNot({ ctx }: FastifyRequest): Refusal | null {
  if (ctx.actor.type !== 'person') return signInNeeded();
  return holds(ctx.actor, 'city_admin') ? null : notAuthorised({ unit: 'e-Order' });
}

function kindOf(body: FormBody): ImportKind {
  return typed(body, 'jenis') === 'rup' ? 'rup' : 'dpa';
}

/** What the file would do, row by row; its bytes are kept, so that what is confirmed is what was seen. */
async function previewOf(
  request: FastifyRequest,
  kind: ImportKind,
  bytes: Buffer | null,
): Promise<Result<Preview>> {
  if (!bytes || bytes.length === 0) return refuse(importUnreadable({}, 'berkas'));
  const rows = readImport(kind, bytes);
  if (!rows.ok) return rows;
  const { site } = request.ctx;
  const counts = await countsOf(request, kind, rows.value);
  if (!counts.ok) {
    const [first, ...more] = counts.refusals.slice(0, importRefusalsMax).map((each) => atRow(each, kind));
    return refuse(first as Refusal, ...more);
  }
  const hash = await keepUpload(site, bytes);
  return ok({ kind, hash, rows: rows.value, ...counts.value });
}

type Counts = { readonly counts: NonNullable<Preview['counts']>; readonly revisions: Preview['revisions'] };

/** What the import would do now, without doing it. */
async function countsOf(
  { ctx: { site, actor } }: FastifyRequest,
  kind: ImportKind,
  rows: readonly Record<string, unknown>[],
): Promise<Result<Counts>> {
  if (kind === 'dpa') {
    const input = parseInput(importLines.input, { lines: rows });
    const plan = input.ok ? await rehearse(site, importLines, { actor, input: input.value }) : input;
    if (!plan.ok) return plan;
    const { created, changed, unchanged } = plan.value;
    return ok({
      counts: { created: created.length, changed: changed.length, revised: 0, unchanged },
      revisions: [],
    });
  }
  const input = parseInput(importPackages.input, { packages: rows });
  const plan = input.ok ? await rehearse(site, importPackages, { actor, input: input.value }) : input;
  if (!plan.ok) return plan;
  const { created, changed, revised, unchanged } = plan.value;
  return ok({
    counts: { created: created.length, changed: changed.length, revised: revised.length, unchanged },
    revisions: revised
      .slice(0, shownRevisions)
      .map(({ row, known }) => ({ old: known.rupId, new: row.rupId, name: row.name })),
  });
}

async function readChecked(request: FastifyRequest, kind: ImportKind, hash: string) {
  if (!/^[0-9a-f]{64}$/.test(hash)) return refuse(importUnreadable());
  const bytes = await request.ctx.site.files.read(hash).catch(() => null);
  return bytes ? readImport(kind, bytes) : refuse(importUnreadable());
}

/** A refusal of the input's shape says its row and the column of the file; those of the decision do so already. */
function atRow(refusal: Refusal, kind: ImportKind): Refusal {
  const at = /^(?:lines|packages)\.(\d+)(?:\.(\w+))?$/.exec(refusal.field ?? '');
  const { field: _field, ...rest } = refusal;
  if (!at || refusal.code !== 'door/invalid-input') return { ...rest, ...(at ? {} : { field: 'berkas' }) };
  const column =
    Object.entries(importColumns[kind]).find(([, each]) => each.field === at[2])?.[0] ?? at[2] ?? '-';
  const row = Number(at[1]) + 1;
  return {
    ...rest,
    message: {
      id: `Baris ${row}, kolom ${column}: ${refusal.message.id}`,
      en: `Row ${row}, column ${column}: ${refusal.message.en}`,
    },
  };
}
