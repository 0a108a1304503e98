import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { notAuthorised, signInNeeded } from '../../../platform/commands/refusals.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { asked } from '../../../platform/http/list-query.ts';
import { submit } from '../../../platform/http/submit.ts';
import { ProblemPage } from '../../../web/problem-page.tsx';
import { placeCodeOf } from '../../regions/public.ts';
import { answerPermit } from '../commands/answer-permit.ts';
import { cancelMeeting } from '../commands/cancel-meeting.ts';
import { changeMeeting } from '../commands/change-meeting.ts';
import { createMeeting } from '../commands/create-meeting.ts';
import { requestPermit } from '../commands/request-permit.ts';
import type { MeetingView } from '../store/meeting-page.ts';
import { listPages } from './list-pages.tsx';
import { inputOf, typedMeeting } from './meeting-form.ts';
import { meetingForm } from './meeting-form-view.tsx';
import { isRefusal, type MeetingSlots, meetingPage, seenMeeting } from './meeting-view.tsx';
import { afterMeeting, askedAgain, type OrderAgain, typedAgain } from './order-again.ts';
import { policyPages } from './policy-pages.tsx';
import { words } from './views/words.ts';

/** Every page of the meetings. `slots.orders` draws the orders of a meeting on its page. */
export function meetingPages(app: FastifyInstance, slots: MeetingSlots = {}): void {
  listPages(app);
  policyPages(app);
  newMeetingPages(app);
  changePages(app);
  actionPages(app, slots);

  app.get('/rapat/:id', async (request, reply) => {
    const meeting = await seenMeeting(request);
    if (isRefusal(meeting)) return sendRefusals(request, reply, [meeting]);
    return app.page(request, reply, await meetingPage(request, meeting, slots));
  });
}

function newMeetingPages(app: FastifyInstance): void {
  const action = '/rapat/baru';

  app.get(action, async (request, reply) => {
    if (request.ctx.actor.type !== 'person') return sendRefusals(request, reply, [signInNeeded()]);
    const like = await askedAgain(request);
    const unitId = like.like?.unitId ?? asked(request.query, 'unit');
    const state = { action, unitId, change: null, typed: null, refusals: [], again: like };
    const page = await meetingForm(request, state);
    return page ? app.page(request, reply, page) : sendRefusals(request, reply, [makesNone()]);
  });

  app.post(action, async (request, reply) => {
    const body = (request.body ?? {}) as FormBody;
    const meeting = typedMeeting(body);
    const unitId = typed(body, 'unitId');
    const region = await placeCodeOf(request.ctx.site, meeting.kelurahan);
    const like = typedAgain(body);
    return submit(request, reply, {
      command: createMeeting,
      body,
      input: { ...inputOf(meeting, region, request.ctx.site.zone), ...(isId(unitId) ? { unitId } : {}) },
      to: ({ id }) => afterMeeting(id, like, meeting.headcount),
      done: words.created,
      ...again(request, { action, unitId, change: null, meeting, like }),
    });
  });
}

function changePages(app: FastifyInstance): void {
  app.get('/rapat/:id/ubah', async (request, reply) => {
    const meeting = await seenMeeting(request);
    if (isRefusal(meeting)) return sendRefusals(request, reply, [meeting]);
    const action = `/rapat/${meeting.id}/ubah`;
    const state = { action, unitId: meeting.unitId, change: meeting, typed: null, refusals: [] };
    const page = await meetingForm(request, state);
    return page ? app.page(request, reply, page) : sendRefusals(request, reply, [makesNone()]);
  });

  app.post('/rapat/:id/ubah', async (request, reply) => {
    const seen = await seenMeeting(request);
    if (isRefusal(seen)) return sendRefusals(request, reply, [seen]);
    const body = (request.body ?? {}) as FormBody;
    const meeting = typedMeeting(body);
    const region = await placeCodeOf(request.ctx.site, meeting.kelurahan);
    const action = `/rapat/${seen.id}/ubah`;
    return submit(request, reply, {
      command: changeMeeting,
      body,
      input: {
        ...inputOf(meeting, region, request.ctx.site.zone),
        mode: seen.mode,
        meetingId: seen.id,
        version: versionOf(body),
      },
      to: ({ id }) => `/rapat/${id}`,
      done: words.changed,
      ...again(request, { action, unitId: seen.unitId, change: seen, meeting }),
    });
  });
}

/** The form again with what was typed; the plain problem page for somebody who makes no meetings at all. */
function again(
  request: FastifyRequest,
  form: {
    readonly action: string;
    readonly unitId: string;
    readonly change: MeetingView | null;
    readonly meeting: ReturnType<typeof typedMeeting>;
    readonly like?: OrderAgain;
  },
) {
  return {
    again: async (refusals: readonly [Refusal, ...Refusal[]]) => {
      const { action, unitId, change, meeting, like } = form;
      const state = { action, unitId, change, typed: meeting, refusals, ...(like ? { again: like } : {}) };
      const page = await meetingForm(request, state);
      return page ?? <ProblemPage refusals={refusals} />;
    },
  };
}

function actionPages(app: FastifyInstance, slots: MeetingSlots): void {
  const act =
    (
      work: (
        request: FastifyRequest,
        reply: FastifyReply,
        meeting: MeetingView,
        body: FormBody,
        back: ReturnType<typeof pageAgain>,
      ) => Promise<FastifyReply>,
    ) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const meeting = await seenMeeting(request);
      if (isRefusal(meeting)) return sendRefusals(request, reply, [meeting]);
      const body = (request.body ?? {}) as FormBody;
      return work(request, reply, meeting, body, pageAgain(request, meeting, slots, body));
    };

  app.post(
    '/rapat/:id/batal',
    act((request, reply, meeting, body, back) =>
      submit(request, reply, {
        command: cancelMeeting,
        body,
        input: { meetingId: meeting.id, version: versionOf(body), reason: typed(body, 'cancelReason') },
        to: () => `/rapat/${meeting.id}`,
        done: words.cancelled,
        again: back('cancelReason'),
      }),
    ),
  );

  app.post(
    '/rapat/:id/pengecualian',
    act((request, reply, meeting, body, back) =>
      submit(request, reply, {
        command: requestPermit,
        body,
        input: { meetingId: meeting.id, version: versionOf(body), reason: typed(body, 'reason') },
        to: () => `/rapat/${meeting.id}`,
        done: words.permitAsked,
        again: back('reason'),
      }),
    ),
  );

  app.post(
    '/rapat/:id/jawaban',
    act((request, reply, meeting, body, back) =>
      submit(request, reply, {
        command: answerPermit,
        body,
        input: {
          meetingId: meeting.id,
          version: versionOf(body),
          answer: typed(body, 'answer'),
          reason: typed(body, 'answerReason'),
        },
        to: () => `/rapat/${meeting.id}`,
        done: words.answered,
        again: back('answerReason'),
      }),
    ),
  );
}

/** The meeting's page again, with the reason that was typed, at the field under which the form has it. */
function pageAgain(request: FastifyRequest, meeting: MeetingView, slots: MeetingSlots, body: FormBody) {
  return (field: string) => (refusals: readonly [Refusal, ...Refusal[]]) =>
    meetingPage(request, meeting, slots, {
      refusals: refusals.map((refusal) => (refusal.field === 'reason' ? { ...refusal, field } : refusal)),
      typed: { [field]: typed(body, field) },
    });
}

function versionOf(body: FormBody): number | undefined {
  const version = typed(body, 'version');
  return /^\d{1,9}$/.test(version) ? Number(version) : undefined;
}

function makesNone(): Refusal {
  return { ...notAuthorised({ unit: '-' }), message: words.noUnit };
}
