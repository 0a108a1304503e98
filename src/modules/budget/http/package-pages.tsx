import type { FastifyInstance } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import { notFound } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { readForm, submit } from '../../../platform/http/submit.ts';
import { attachDocuments } from '../commands/attach-documents.ts';
import { closePackage } from '../commands/close-package.ts';
import { neededPapers } from '../domain/papers.ts';
import { readPaper } from '../store/package-page.ts';
import { type BudgetSlots, isRefusal, packagePage, seenPackage } from './package-view.tsx';
import { PaperPage, uploadKinds } from './views/paper-parts.tsx';
import { words } from './views/words.ts';

/** One package: its page, its papers, its end. */
export function packagePages(app: FastifyInstance, slots: BudgetSlots): void {
  app.get('/paket/:id', async (request, reply) => {
    const found = await seenPackage(request, idOf(request.params));
    if (isRefusal(found)) return sendRefusals(request, reply, [found]);
    return app.page(request, reply, await packagePage(request, found, slots));
  });

  app.post('/paket/:id/tutup', async (request, reply) => {
    const found = await seenPackage(request, idOf(request.params));
    if (isRefusal(found)) return sendRefusals(request, reply, [found]);
    const body = (request.body ?? {}) as FormBody;
    const reason = typed(body, 'reason');
    return submit(request, reply, {
      command: closePackage,
      body,
      input: { packageId: found.id, version: versionOf(body), reason },
      to: () => `/paket/${found.id}`,
      done: words.closed,
      again: (refusals) => packagePage(request, found, slots, { refusals, typed: { reason } }),
    });
  });

  attachPages(app, slots);
}

function attachPages(app: FastifyInstance, slots: BudgetSlots): void {
  app.post('/paket/:id/dokumen', async (request, reply) => {
    const found = await seenPackage(request, idOf(request.params));
    if (isRefusal(found)) return sendRefusals(request, reply, [found]);
    const { body, files } = await readForm(request);
    if (!files.ok) {
      const page = await packagePage(request, found, slots, { refusals: files.refusals, typed: {} });
      return app.page(request, reply, page, files.refusals[0].status);
    }
    const uploads = uploadKinds.flatMap((kind) =>
      (files.value[kind] ?? []).map((file) => ({ source: 'upload', kind, file }) as const),
    );
    const templates = neededPapers
      .filter((kind) => typed(body, 'templatLain') !== '' && !uploads.some((upload) => upload.kind === kind))
      .map((kind) => ({ source: 'template', kind }) as const);
    return submit(request, reply, {
      command: attachDocuments,
      body,
      input: { packageId: found.id, version: versionOf(body), documents: [...uploads, ...templates] },
      to: () => `/paket/${found.id}#tindakan`,
      done: words.attached,
      again: (refusals) => packagePage(request, found, slots, { refusals, typed: {} }),
    });
  });

  app.get('/paket/:id/dokumen/:paper', async (request, reply) => {
    const found = await seenPackage(request, idOf(request.params));
    if (isRefusal(found)) return sendRefusals(request, reply, [found]);
    const { paper: paperId } = request.params as { paper: string };
    const paper = isId(paperId) ? await readPaper(request.ctx.site, found.id, paperId) : null;
    if (!paper) return sendRefusals(request, reply, [notFound()]);
    if (paper.file) {
      const bytes = await request.ctx.site.files.read(paper.file.sha256);
      return reply
        .type(paper.file.mediaType)
        .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(paper.file.name)}`)
        .header('cache-control', 'private, no-store')
        .send(bytes);
    }
    const page = (
      <PaperPage packageId={found.id} packageName={found.name} kind={paper.kind} body={paper.body ?? ''} />
    );
    return app.page(request, reply, page);
  });
}

function idOf(params: unknown): string {
  return (params as { id: string }).id;
}

function versionOf(body: FormBody): number | undefined {
  const version = typed(body, 'version');
  return /^\d{1,9}$/.test(version) ? Number(version) : undefined;
}
