import type { FastifyRequest } from 'fastify';

/**
 * Does the request speak JSON (`/api`, `/api/…`)? Asked of the route that was found, not of the address as it was typed: a router
 * reads `/%61pi/` as `/api/`, and the session's cookie must not open the API under another spelling.
 */
export function isApi(request: FastifyRequest): boolean {
  return /^\/api(?:[/?]|$)/.test(request.routeOptions.url ?? request.url);
}
