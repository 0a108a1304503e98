import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId, newId } from '../../../kernel/ids.ts';
import type { Site } from '../../../platform/http/context.ts';
import { type Challenge, readChallenge } from '../store/challenges.ts';

const nameOf = (site: Site) => `daftar_${site.id}`;

/** A new confirmation: its id, and the secret that only this browser will know. */
export const newChallenge = () => ({
  challengeId: newId(),
  secret: randomBytes(32).toString('base64url'),
});

export function keepChallenge(
  reply: FastifyReply,
  { ctx: { site, secure } }: FastifyRequest,
  own: ReturnType<typeof newChallenge>,
): void {
  reply.setCookie(nameOf(site), `${own.challengeId}.${own.secret}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: 3 * 3600,
  });
}

export function forgetChallenge(reply: FastifyReply, { ctx: { site } }: FastifyRequest): void {
  reply.clearCookie(nameOf(site), { path: '/' });
}

/** The confirmation that this browser began, with its proof; null when there is none (any more). */
export async function ownChallenge({ cookies, ctx: { site } }: FastifyRequest): Promise<{
  readonly challenge: Challenge;
  readonly own: { readonly challengeId: string; readonly secret: string };
} | null> {
  const [challengeId = '', secret = ''] = (cookies[nameOf(site)] ?? '').split('.');
  if (!isId(challengeId) || !/^[\w-]{32,80}$/.test(secret)) return null;
  const challenge = await readChallenge(site, challengeId, secret);
  return challenge && { challenge, own: { challengeId, secret } };
}
