import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../../kernel/refusal.ts';
import { fill } from '../../kernel/text.ts';
import { ProblemPage } from '../../web/problem-page.tsx';
import { notFound } from '../commands/refusals.ts';
import { isApi } from './api-path.ts';
import { badRequest, mediaType, tooLarge, tooMany } from './edge-refusals.ts';
import { Unreadable } from './read-form.ts';

/** How long the rest of a refused upload is read (and thrown away), so that the sender sees the answer. */
const lingerMs = 5000;

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

/** An address that the router itself cannot read, before anybody knows whose government it is. */
export function unreadableAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = error.code === 'FST_ERR_MAX_PARAM_LENGTH' ? notFound() : badRequest();
  if (request.raw.url?.startsWith('/api/')) sendProblem(request, reply, [refusal]);
  else reply.code(refusal.status).type('text/plain').send(`${refusal.message.id}\n`);
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
      if (refusal.status === 413 || error instanceof Unreadable) hangUp(request);
      return request.ctx ? sendRefusals(request, reply, [refusal]) : reply.code(refusal.status).send();
    }
    request.log.error({ err: error }, 'request failed');
    if (!request.ctx || isApi(request)) {
      return reply.code(500).type('application/problem+json').send({ status: 500, code: 'door/fault' });
    }
    return request.server.page(request, reply, <ProblemPage refusals={[]} reference={request.id} />, 500);
  });
}

/** Reads on for a moment without keeping anything, then ends the connection of a sender who does not stop. */
function hangUp({ raw }: FastifyRequest): void {
  if (raw.readableEnded || raw.destroyed) return;
  raw.unpipe();
  raw.resume();
  const timer = setTimeout(() => raw.destroy(), lingerMs).unref();
  raw.once('end', () => clearTimeout(timer));
}

function refusalOf(error: FastifyError): Refusal | null {
  if (error instanceof Unreadable) return error.refusal;
  switch (error.statusCode) {
    case 413:
      return tooLarge();
    case 415:
      return mediaType();
    case 429:
      return tooMany();
    // What the server of files does not give out is not there.
    case 403:
    case 404:
      return notFound();
    default:
      return error.statusCode !== undefined && error.statusCode < 500 ? badRequest() : null;
  }
}
