import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { comesFromElsewhere, crossSite, isCsrfToken } from '../../../platform/http/csrf.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { setFlash } from '../../../platform/http/flash.ts';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { parseDeskQuery } from '../domain/desk-query.ts';
import { curatingPositions } from '../domain/process.ts';
import { declareFirst, nothingFree } from '../domain/refusals.ts';
import { hatsAtDesks } from '../domain/sight.ts';
import { readDeclaration } from '../store/declarations.ts';
import { readQueue } from '../store/queue.ts';
import { allowed, curationReaders } from './rule-readers.ts';
import { takeNext } from './take-next.ts';
import { desk } from './views/desk-words.ts';
import { QueuePage } from './views/queue-page.tsx';

/** The queue of the desks, and the button that takes the oldest free piece. */
export function queuePages(app: FastifyInstance): void {
  app.get('/kurasi', async (request, reply) => {
    if (!allowed(request, reply, curationReaders)) return reply;
    const { site, actor } = request.ctx;
    const query = parseDeskQuery(request.query);
    const hats = hatsAtDesks(actor);
    const personId = actor.type === 'person' ? actor.personId : '';
    const [{ pieces, more }, declared] = await Promise.all([
      readQueue(site, personId, hats, query),
      hats.length > 0 ? readDeclaration(site, personId) : null,
    ]);
    return app.page(
      request,
      reply,
      <QueuePage {...{ query, pieces, more }} works={hats.length > 0} declared={declared !== null} />,
    );
  });

  app.post('/kurasi/ambil', async (request, reply) => {
    if (!allowed(request, reply, curatingPositions)) return reply;
    const token = typed((request.body ?? {}) as FormBody, '_csrf');
    if (comesFromElsewhere(request) || !isCsrfToken(request.ctx.csrf, token))
      return sendRefusals(request, reply, [crossSite()]);
    return reply.redirect(await nextPiece(request, reply), 303);
  });
}

/** Where the next piece is; back to the queue, with the reason, when there is none. */
export async function nextPiece(request: FastifyRequest, reply: FastifyReply): Promise<string> {
  const taken = await takeNext(request);
  if (typeof taken === 'string') return `/kurasi/pengajuan/${taken}?berikutnya`;
  if (taken.code === declareFirst.code) {
    setFlash(reply, 'warn', desk.declareFirst);
    return '/kurasi/pernyataan';
  }
  setFlash(reply, 'info', taken.code === nothingFree.code ? desk.noneFree : taken.message);
  return '/kurasi';
}
