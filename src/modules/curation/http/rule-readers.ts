import type { FastifyReply, FastifyRequest } from 'fastify';
import { holds } from '../../../platform/commands/actor.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { regionalPositions } from '../../../platform/commands/positions.ts';
import { notAuthorised, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';

/** Who may read the rules, the sessions and the summary of curation. */
export const curationReaders: readonly Position[] = [
  ...regionalPositions,
  'department_head',
  'city_admin',
  'auditor',
];

/** Who answers for the rules. */
export const ruleMakers: readonly Position[] = ['department_head', 'city_admin'];

/** Does the person hold one of the positions? Anybody else has his answer already. */
export function allowed(request: FastifyRequest, reply: FastifyReply, who: readonly Position[]): boolean {
  const { actor } = request.ctx;
  if (holds(actor, ...who)) return true;
  const refusal = actor.type === 'person' ? notAuthorised({ unit: 'Kurasi' }) : signInNeeded();
  sendRefusals(request, reply, [refusal]);
  return false;
}
