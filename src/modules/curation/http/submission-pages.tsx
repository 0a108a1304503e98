import type { FastifyInstance } from 'fastify';
import { notAuthorised } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { seeSubmission, submissionView } from './submission-view.tsx';
import { SheetPage } from './views/sheet-page.tsx';

/** One submission: the work page of a desk, the clock of its maker, and the sheet to print. */
export function submissionPages(app: FastifyInstance): void {
  app.get('/kurasi/pengajuan/:id', async (request, reply) => {
    const seen = await seeSubmission(request, reply);
    return seen ? app.page(request, reply, await submissionView(request, seen)) : reply;
  });

  app.get('/kurasi/pengajuan/:id/lembar', async (request, reply) => {
    const seen = await seeSubmission(request, reply);
    if (!seen) return reply;
    if (seen.as === 'maker') return sendRefusals(request, reply, [notAuthorised({ unit: 'Kurasi' })]);
    return app.page(request, reply, <SheetPage submission={seen.submission} />);
  });
}
