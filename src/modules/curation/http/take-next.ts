import type { FastifyRequest } from 'fastify';
import { newId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { execute } from '../../../platform/commands/execute.ts';
import { takeSubmission } from '../commands/take.ts';
import { nothingFree } from '../domain/refusals.ts';
import { hatsAtDesks } from '../domain/sight.ts';
import { readFree } from '../store/queue.ts';

/** What the next of the queue may be refused for, so that the one after it is tried: it is gone, kept for others, or tied. */
const others: readonly string[] = [
  'curation/taken',
  'curation/reserved',
  'curation/tied',
  'curation/own-business',
  'curation/other-panel',
  'curation/already-given',
  'curation/recused',
  'door/stale',
  'door/wrong-state',
  'door/busy',
];

/** Takes the oldest free piece of a person's queue. @returns its id, or why there is none for him. */
export async function takeNext(request: FastifyRequest): Promise<string | Refusal> {
  const { site, actor } = request.ctx;
  if (actor.type !== 'person') return nothingFree();
  for (const { id, version } of await readFree(site, actor.personId, hatsAtDesks(actor))) {
    const input = { submissionId: id, version };
    const taken = await execute(site, takeSubmission, { actor, key: newId(), input });
    if (taken.ok) return id;
    const [refusal] = taken.refusals;
    if (!others.includes(refusal.code)) return refusal;
  }
  return nothingFree();
}
