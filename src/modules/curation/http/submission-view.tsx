import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { type Actor, assignmentsOf } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import type { FormBody } from '../../../platform/http/forms.ts';
import { appealEnd } from '../domain/appeal.ts';
import { hatsAtDesks, type SeenAs, seenAs, showsSaid } from '../domain/sight.ts';
import { turnOf } from '../domain/turn.ts';
import { appealDaysOf } from '../store/curation-policy.ts';
import { readPlace } from '../store/queue-place.ts';
import { invitationsOf } from '../store/session-list.ts';
import { readSubmissionPage, type SubmissionPage } from '../store/submission-page.ts';
import { StatusPage } from './views/status-page.tsx';
import { WorkPage } from './views/work-page.tsx';

export type TypedForm = { readonly body: FormBody; readonly refusals: readonly Refusal[] };

/** A submission and how this person sees it; null when he has his answer already. */
export async function seeSubmission(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ readonly submission: SubmissionPage; readonly as: SeenAs } | null> {
  const { site, actor } = request.ctx;
  const { id } = request.params as { id: string };
  if (actor.type !== 'person') {
    sendRefusals(request, reply, [signInNeeded()]);
    return null;
  }
  const submission = isId(id) ? await readSubmissionPage(site, id) : null;
  const as = submission && seenAs(actor, submission);
  if (submission && as) return { submission, as };
  sendRefusals(request, reply, [submission ? notAuthorised({ unit: 'Kurasi' }) : notFound()]);
  return null;
}

/** The page of a submission as this person may see it. */
export async function submissionView(
  request: FastifyRequest,
  { submission, as }: { readonly submission: SubmissionPage; readonly as: SeenAs },
  typedForm: TypedForm | null = null,
): Promise<VNode> {
  const { site, actor } = request.ctx;
  const personId = actor.type === 'person' ? actor.personId : '';
  const reader = { state: submission.state, as, personId };
  const opinions = submission.opinions.filter((said) => showsSaid(said, reader));
  if (as !== 'maker') {
    const turn = turnOf(submission, { personId, hats: hatsAtDesks(actor) }, site.clock());
    return <WorkPage {...{ submission, opinions, turn, typedForm }} />;
  }
  const { position } = submission;
  const [ahead, appealUntil, invitations] = await Promise.all([
    position ? readPlace(site, { ...submission, position }) : null,
    untilWhen(request, submission),
    invitationsOf(site, submission.id),
  ]);
  const holds = (at: 'supplier' | 'supplier_owner') => worksFor(actor, at, submission.supplierId);
  return (
    <StatusPage
      {...{ submission, opinions, ahead, appealUntil, invitations, typedForm }}
      works={holds('supplier')}
      owns={holds('supplier_owner')}
    />
  );
}

/** The last moment to appeal; null when there is none, or it is over. */
async function untilWhen(
  { ctx: { site } }: FastifyRequest,
  { state, panel, decidedAt }: SubmissionPage,
): Promise<Date | null> {
  if (state !== 'failed' || panel === 'appeal' || decidedAt === null) return null;
  const [now, zone] = [site.clock(), site.zone];
  const days = await appealDaysOf({ tx: site.db, now, zone });
  const end = appealEnd(decidedAt, days, { calendar: await site.calendar(), zone });
  return end < now ? null : end;
}

function worksFor(actor: Actor, position: 'supplier' | 'supplier_owner', supplierId: string): boolean {
  return assignmentsOf(actor, position).some((held) => held.supplierId === supplierId);
}
