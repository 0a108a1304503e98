import type { FastifyReply } from 'fastify';
import type { Site } from '../../../platform/http/context.ts';
import { sessionCookie } from '../../../platform/http/session.ts';
import { sessionDays } from '../commands/open-session.ts';

/** Gives the browser the token of a session that was opened for it. */
export function keepSession(reply: FastifyReply, site: Site, secure: boolean, token: string): FastifyReply {
  return reply.setCookie(sessionCookie(site, secure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: sessionDays * 86_400,
  });
}
