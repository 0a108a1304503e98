import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../../kernel/refusal.ts';
import { holds } from '../commands/actor.ts';
import type { Position } from '../commands/positions.ts';
import { notAuthorised, signInNeeded } from '../commands/refusals.ts';
import { sendRefusals } from './errors.tsx';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | FastifyReply;

/** A page that administrators and auditors may read; everybody else is sent to the sign-in or gets 403. */
export const forOverseers = (handler: Handler): Handler => only(['city_admin', 'auditor'], handler);

/** A page of administrators alone. The door decides about commands in any case; this is about what is shown. */
export const forAdministrators = (handler: Handler): Handler => only(['city_admin'], handler);

function only(positions: readonly Position[], handler: Handler): Handler {
  return (request, reply) => {
    const refusal = refusalFor(request, positions);
    return refusal ? sendRefusals(request, reply, [refusal]) : handler(request, reply);
  };
}

function refusalFor({ ctx }: FastifyRequest, positions: readonly Position[]): Refusal | null {
  if (ctx.actor.type !== 'person') return signInNeeded();
  return holds(ctx.actor, ...positions) ? null : notAuthorised({ unit: 'e-Order' });
}
