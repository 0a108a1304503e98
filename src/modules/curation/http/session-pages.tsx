import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { liesIn } from '../../../kernel/area.ts';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { assignmentsOf, holds } from '../../../platform/commands/actor.ts';
import { supplierPositions } from '../../../platform/commands/positions.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed, typedAll } from '../../../platform/http/forms.ts';
import { asked, askedWindow } from '../../../platform/http/list-query.ts';
import { submit } from '../../../platform/http/submit.ts';
import { placeCodeOf, placesOf } from '../../regions/public.ts';
import { answerInvitation } from '../commands/answer-invitation.ts';
import { cancelSession } from '../commands/cancel-session.ts';
import { invite } from '../commands/invite.ts';
import { noteAttendance } from '../commands/note-attendance.ts';
import { planSession } from '../commands/plan-session.ts';
import { seenAs } from '../domain/sight.ts';
import {
  type Guest,
  listSessions,
  listWaiting,
  readSession,
  type SessionPageFacts,
} from '../store/session-list.ts';
import { allowed, curationReaders } from './rule-readers.ts';
import { atSessionFields, sessionInput, typedSession } from './session-form.ts';
import { InvitationPage, SessionPage } from './views/session-page.tsx';
import { sess as w } from './views/session-words.ts';
import { PlanSessionPage, SessionsPage } from './views/sessions-page.tsx';

const planners = ['curator', 'city_officer'] as const;

/** Tasting sessions: the list, the plan, and one session for those who hold it or for a maker who is invited. */
export function sessionPages(app: FastifyInstance): void {
  app.get('/kurasi/sesi', async (request, reply) => {
    if (!allowed(request, reply, curationReaders)) return reply;
    const { site, actor } = request.ctx;
    const past = asked(request.query, 'tampil') === 'lewat';
    const { page, size } = askedWindow(request.query);
    const { rows, more } = await listSessions(site, { past, page, size });
    const mayPlan = holds(actor, ...planners);
    return app.page(
      request,
      reply,
      <SessionsPage sessions={rows} {...{ past, page, size, more, mayPlan }} />,
    );
  });

  app.get('/kurasi/sesi/baru', async (request, reply) => {
    if (!allowed(request, reply, planners)) return reply;
    return app.page(request, reply, await planView(request, typedSession({}), []));
  });

  app.post('/kurasi/sesi/baru', async (request, reply) => {
    if (!allowed(request, reply, planners)) return reply;
    const { site } = request.ctx;
    const body = (request.body ?? {}) as FormBody;
    const session = typedSession(body);
    return await submit(request, reply, {
      command: planSession,
      body,
      input: sessionInput(session, await placeCodeOf(site, session.kelurahan), site.zone),
      to: ({ id }) => `/kurasi/sesi/${id}`,
      done: w.planned,
      again: (refusals) => planView(request, session, atSessionFields(refusals, session)),
    });
  });

  app.get('/kurasi/sesi/:id', async (request, reply) => {
    const session = await sessionFor(request, reply);
    return session ? app.page(request, reply, await sessionView(request, session, [])) : reply;
  });
  actPages(app);
}

function actPages(app: FastifyInstance): void {
  app.post('/kurasi/sesi/:id/undangan', async (request, reply) => {
    const session = await sessionFor(request, reply);
    if (!session) return reply;
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: invite,
      body,
      input: { ...seenOf(session, body), submissionIds: typedAll(body, 'submissionIds') },
      to: () => `/kurasi/sesi/${session.id}`,
      done: w.invited,
      again: again(request, session),
    });
  });

  app.post('/kurasi/sesi/:id/jawaban', async (request, reply) => {
    const session = await sessionFor(request, reply);
    if (!session) return reply;
    const body = (request.body ?? {}) as FormBody;
    const [own] = ownGuests(request, session);
    if (!own) return sendRefusals(request, reply, [notAuthorised({ unit: session.place })]);
    return await submit(request, reply, {
      command: answerInvitation,
      body,
      input: {
        sessionId: session.id,
        submissionId: typed(body, 'submissionId') || own.submissionId,
        coming: typed(body, 'coming') !== 'tidak',
      },
      to: () => `/kurasi/sesi/${session.id}`,
      done: w.answered,
      again: again(request, session),
    });
  });

  app.post('/kurasi/sesi/:id/kehadiran', async (request, reply) => {
    const session = await sessionFor(request, reply);
    if (!session) return reply;
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: noteAttendance,
      body,
      input: { ...seenOf(session, body), attended: typedAll(body, 'attended') },
      to: () => `/kurasi/sesi/${session.id}`,
      done: w.noted,
      again: again(request, session),
    });
  });

  app.post('/kurasi/sesi/:id/batal', async (request, reply) => {
    const session = await sessionFor(request, reply);
    if (!session) return reply;
    const body = (request.body ?? {}) as FormBody;
    return await submit(request, reply, {
      command: cancelSession,
      body,
      input: { ...seenOf(session, body), reason: typed(body, 'reason') },
      to: () => `/kurasi/sesi/${session.id}`,
      done: w.cancelled,
      again: again(request, session),
    });
  });
}

function seenOf({ id }: SessionPageFacts, body: FormBody) {
  const version = typed(body, 'version');
  return { sessionId: id, version: /^\d{1,9}$/.test(version) ? Number(version) : Number.NaN };
}

/** The page again as it is now, with what was refused. */
function again(request: FastifyRequest, session: SessionPageFacts) {
  return async (refusals: readonly Refusal[]) => {
    const now = (await readSession(request.ctx.site, session.id)) ?? session;
    return await sessionView(request, now, refusals);
  };
}

async function sessionView(request: FastifyRequest, session: SessionPageFacts, refusals: readonly Refusal[]) {
  const { site, actor } = request.ctx;
  if (!holds(actor, ...curationReaders)) {
    const own = ownGuests(request, session);
    return (
      <InvitationPage session={session} own={own} answers={holds(actor, 'supplier')} refusals={refusals} />
    );
  }
  const areas = assignmentsOf(actor, ...planners).flatMap(({ regionCode }) => regionCode ?? []);
  const area = areas.find((code) => liesIn(session.region_code, code));
  const waiting = area === undefined ? null : await listWaiting(site, area);
  // Who holds the session has its whole list; others see the guests of their own area.
  const seen = session.guests.filter((guest) => seenAs(actor, guest) !== null);
  const shown = area === undefined ? { ...session, guests: seen } : session;
  const opens = new Set(seen.map(({ submissionId }) => submissionId));
  return <SessionPage session={shown} opens={opens} waiting={waiting} refusals={refusals} />;
}

/** What a maker brings to a session. */
function ownGuests({ ctx }: FastifyRequest, session: SessionPageFacts): readonly Guest[] {
  const own = assignmentsOf(ctx.actor, ...supplierPositions).map(({ supplierId }) => supplierId);
  return session.guests.filter(({ supplierId }) => own.includes(supplierId));
}

async function planView(
  request: FastifyRequest,
  session: ReturnType<typeof typedSession>,
  refusals: readonly Refusal[],
) {
  const places = await placesOf(request.ctx.site);
  return <PlanSessionPage typed={session} places={places} refusals={refusals} />;
}

/** Curators and overseers see every session, a maker those to which he is invited; anybody else has his answer already. */
async function sessionFor(request: FastifyRequest, reply: FastifyReply): Promise<SessionPageFacts | null> {
  const { site, actor } = request.ctx;
  const refuse = (refusal: Refusal) => {
    sendRefusals(request, reply, [refusal]);
    return null;
  };
  if (actor.type !== 'person') return refuse(signInNeeded());
  const { id } = request.params as { id: string };
  const session = isId(id) ? await readSession(site, id) : null;
  if (!session) return refuse(notFound());
  if (holds(actor, ...curationReaders) || ownGuests(request, session).length > 0) return session;
  return refuse(notAuthorised({ unit: 'Kurasi' }));
}
