import type { FastifyReply, FastifyRequest } from 'fastify';
import { sha256 } from '../../kernel/canonical-json.ts';
import type { Lang } from '../../kernel/text.ts';
import { type Actor, anonymousActor } from '../commands/actor.ts';
import { signInNeeded } from '../commands/refusals.ts';
import { isApi } from './api-path.ts';
import type { Site } from './context.ts';
import { csrfToken } from './csrf.ts';
import { sendRefusals } from './errors.tsx';

/** Finds the person of a session, with the positions of today; null when the session is unknown or over. */
export type Authenticate = (
  site: Site,
  tokenHash: string,
) => Promise<{ readonly actor: Actor; readonly lang: Lang } | null>;

type Options = {
  readonly siteOf: (host: string) => Site | null;
  readonly authenticate: Authenticate;
  readonly secret: string;
};

/** Each government has a cookie of its own, so that one browser may be signed in to two. */
export function sessionCookie(site: Site, secure: boolean): string {
  return `${secure ? '__Host-' : ''}eorder_${site.id}`;
}

/** Sets `request.ctx`: government, person, language, theme. Assets need none of it. */
export function sessionHook(options: Options) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    if (request.url.startsWith('/assets/')) return;
    const site = options.siteOf(request.hostname);
    if (!site) return reply.code(404).type('text/plain').send('No government lives at this address.\n');
    // The proxy may not say that it speaks HTTPS; the address of the government does.
    const secure = request.protocol === 'https' || (site.publicUrl?.startsWith('https:') ?? false);
    const token = tokenOf(request, site, secure);
    const found = token ? await options.authenticate(site, sha256(token)) : null;
    const chosen = request.cookies['lang'];
    const sessionHash = token && found ? sha256(token) : null;
    request.ctx = {
      site,
      actor: found?.actor ?? anonymousActor,
      sessionHash,
      lang: chosen === 'en' || chosen === 'id' ? chosen : (found?.lang ?? 'id'),
      theme: themeOf(request.cookies['theme']),
      csrf: csrfToken(options.secret, sessionHash),
      secure,
    };
    if (token && !found && isApi(request)) return sendRefusals(request, reply, [signInNeeded()]);
    return;
  };
}

function tokenOf(request: FastifyRequest, site: Site, secure: boolean): string | null {
  const { authorization } = request.headers;
  // A bearer token is for programs: pages take the cookie alone, the API takes the token alone, so no CSRF reaches it.
  if (isApi(request)) return authorization?.startsWith('Bearer ') ? authorization.slice(7) : null;
  return request.cookies[sessionCookie(site, secure)] ?? null;
}

function themeOf(chosen: string | undefined): 'light' | 'dark' | 'auto' {
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
}
