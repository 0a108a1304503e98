import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Text } from '../../kernel/text.ts';
import type { View } from '../../web/view.ts';

const name = 'flash';

/** A sentence for the next page, after a redirect. */
export function setFlash(reply: FastifyReply, kind: 'success' | 'info' | 'warn', text: Text): void {
  const value = Buffer.from(JSON.stringify({ kind, text })).toString('base64url');
  const { secure } = reply.request.ctx;
  reply.setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 60 });
}

/** Takes the sentence, once. A cookie that somebody wrote himself is ignored. */
export function readFlash(request: FastifyRequest, reply: FastifyReply): View['flash'] {
  const value = request.cookies[name];
  if (!value) return undefined;
  reply.clearCookie(name, { path: '/' });
  try {
    const { kind, text } = JSON.parse(Buffer.from(value, 'base64url').toString()) as {
      kind: string;
      text: Text;
    };
    if (typeof text.id !== 'string' || typeof text.en !== 'string') return undefined;
    return kind === 'success' || kind === 'info' || kind === 'warn' ? { kind, text } : undefined;
  } catch {
    return undefined;
  }
}
