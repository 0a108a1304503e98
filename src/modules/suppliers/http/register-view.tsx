import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { holds } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { readTimeline } from '../../../platform/commands/timeline.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type RegisterEntry, readRegisterEntry } from '../store/own-maker.ts';
import { answersFor, readsMaker } from './register-sight.ts';
import { type May, RegisterPage } from './views/register-page.tsx';

/** The maker of an address, for who may read him; null when the refusal was sent. */
export async function seenMaker(request: FastifyRequest, reply: FastifyReply): Promise<RegisterEntry | null> {
  const { site, actor } = request.ctx;
  const { id } = request.params as { id: string };
  const refused = (refusal: Refusal) => {
    void sendRefusals(request, reply, [refusal]);
    return null;
  };
  if (actor.type !== 'person') return refused(signInNeeded());
  const entry = isId(id) ? await readRegisterEntry(site, id) : null;
  if (!entry) return refused(notFound());
  return readsMaker(actor, entry.maker.region_code)
    ? entry
    : refused(notAuthorised({ unit: entry.district }));
}

export async function registerPage(
  { ctx: { site, actor } }: FastifyRequest,
  entry: RegisterEntry,
  refusals: readonly Refusal[],
) {
  const { id, region_code } = entry.maker;
  const may: May = {
    companion: answersFor(actor, region_code, 'companion'),
    officer: answersFor(actor, region_code, 'district_officer'),
    head: holds(actor, 'department_head', 'city_admin'),
  };
  const events = await readTimeline(site, 'supplier', id);
  return <RegisterPage entry={entry} events={events} may={may} refusals={refusals} />;
}
