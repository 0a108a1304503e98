import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { defineRefusal } from '../../kernel/refusal.ts';

export const crossSite = defineRefusal('door/cross-site', 403, {
  id: 'Permintaan ini tidak berasal dari halaman e-Order. Muat ulang halaman lalu kirim kembali.',
  en: 'This request did not come from an e-Order page. Reload the page and send it again.',
});

/** The token that a session's forms carry; it dies with the session. */
export function csrfToken(secret: string, sessionHash: string | null): string {
  return createHmac('sha256', secret)
    .update(`csrf\n${sessionHash ?? 'anonymous'}`)
    .digest('base64url');
}

export function isCsrfToken(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Does the browser say that the request comes from another site? Every current browser sends one of the two headers. */
export function comesFromElsewhere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin, host } = request.headers;
  if (origin === undefined || origin === 'null') return origin === 'null';
  return !URL.canParse(origin) || new URL(origin).host !== host;
}
