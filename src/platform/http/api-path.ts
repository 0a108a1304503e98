import type { FastifyRequest } from 'fastify';

/** Does the request speak JSON (`/api/…`)? */
export function isApi(request: FastifyRequest): boolean {
  return request.url.startsWith('/api/');
}
