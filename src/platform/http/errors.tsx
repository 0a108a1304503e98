import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { defineRefusal, type Refusal } from '../../kernel/refusal.ts';
import { fill } from '../../kernel/text.ts';
import { ProblemPage } from '../../web/problem-page.tsx';
import { notFound } from '../commands/refusals.ts';
import { fileRefused, uploadMegabytesMax } from '../files/file-store.ts';
import { isApi } from './api-path.ts';

const tooMany = defineRefusal('door/too-many-requests', 429, {
  id: 'Terlalu banyak permintaan. Tunggu satu menit lalu coba lagi.',
  en: 'Too many requests. Wait a minute and try again.',
});
const badRequest = defineRefusal('door/bad-request', 400, {
  id: 'Permintaan ini tidak dapat dibaca. Kembali ke halaman sebelumnya dan coba lagi.',
  en: 'This request could not be read. Go back to the previous page and try again.',
});
const tooLarge = defineRefusal('door/too-large', 413, {
  id: 'Isian terlalu besar.',
  en: 'The input is too large.',
});

/** A refusal as a page, or as problem+json (RFC 9457) for the API. */
export function sendRefusals(
  request: FastifyRequest,
  reply: FastifyReply,
  refusals: readonly [Refusal, ...Refusal[]],
): FastifyReply {
  const [first] = refusals;
  if (isApi(request)) return sendProblem(request, reply, refusals);
  if (first.status === 401 && request.method === 'GET') {
    return reply.redirect(`/masuk?kembali=${encodeURIComponent(request.url)}`, 303);
  }
  return request.server.page(request, reply, <ProblemPage refusals={refusals} />, first.status);
}

function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  refusals: readonly [Refusal, ...Refusal[]],
): FastifyReply {
  const lang = request.headers['accept-language']?.startsWith('en') ? 'en' : 'id';
  const [first] = refusals;
  return reply
    .code(first.status)
    .type('application/problem+json')
    .send({
      type: 'about:blank',
      title: STATUS_CODES[first.status],
      status: first.status,
      code: first.code,
      detail: fill(first.message[lang], first.params),
      errors: refusals.map(({ code, field, message, params }) => ({
        code,
        field,
        detail: fill(message[lang], params),
      })),
    });
}

/** One handler for what goes wrong: refusals are explained, faults are logged and never explained. */
export function handleErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    if (!request.ctx) return reply.code(404).type('text/plain').send('Not found\n');
    return sendRefusals(request, reply, [notFound()]);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal) {
      if (refusal.status === 413) request.raw.resume();
      return request.ctx ? sendRefusals(request, reply, [refusal]) : reply.code(refusal.status).send();
    }
    request.log.error({ err: error }, 'request failed');
    if (!request.ctx || isApi(request)) {
      return reply.code(500).type('application/problem+json').send({ status: 500, code: 'door/fault' });
    }
    return request.server.page(request, reply, <ProblemPage refusals={[]} reference={request.id} />, 500);
  });
}

function refusalOf(error: FastifyError): Refusal | null {
  if (error.code === 'FST_REQ_FILE_TOO_LARGE')
    return { ...fileRefused({ max: uploadMegabytesMax }), status: 413 };
  switch (error.statusCode) {
    case 413:
      return tooLarge();
    case 429:
      return tooMany();
    case 400:
    case 415:
      return badRequest();
    default:
      return null;
  }
}
