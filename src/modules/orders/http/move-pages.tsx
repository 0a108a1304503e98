import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { clockTime, dayOf } from '../../../kernel/time.ts';
import { sendRefusals } from '../../../platform/http/errors.tsx';
import { type FormBody, typed } from '../../../platform/http/forms.ts';
import { submit } from '../../../platform/http/submit.ts';
import {
  atFormFields,
  inputOf,
  type MeetingTyped,
  readPolicies,
  typedMeeting,
} from '../../meetings/public.ts';
import { placeCodeOf, placeLabel, placesOf } from '../../regions/public.ts';
import { moveMeetingWithOrders } from '../commands/move-meeting.ts';
import { type MoveEffect, moveEffect } from '../domain/move-effect.ts';
import { type MovePageFacts, readMovePage } from '../store/move-page.ts';
import { basketRefusal, buyerIn } from './buyers.ts';
import { wholeNumber } from './checkout-form.ts';
import { MovePage } from './views/move-page.tsx';
import { words } from './views/move-words.ts';

/** A meeting moves with its orders: `/rapat/:id/ubah` leads here when the meeting has some. */
export function movePages(app: FastifyInstance): void {
  app.get('/rapat/:id/pindah', async (request, reply) => {
    const meeting = await mayMove(request, reply);
    if (!meeting) return reply;
    if (meeting.orders.length === 0) return reply.redirect(`/rapat/${meeting.id}/ubah`, 303);
    return app.page(request, reply, await view(request, meeting, null, []));
  });

  app.post('/rapat/:id/pindah', async (request, reply) => {
    const meeting = await mayMove(request, reply);
    if (!meeting) return reply;
    const body = (request.body ?? {}) as FormBody;
    const { site } = request.ctx;
    const form = typedMeeting(body);
    const region = await placeCodeOf(site, form.kelurahan);
    const { startsAt, endsAt, room, address, regionCode } = inputOf(form, region, site.zone);
    const version = wholeNumber(typed(body, 'version'));
    return await submit(request, reply, {
      command: moveMeetingWithOrders,
      body,
      input: { meetingId: meeting.id, version, startsAt, endsAt, room, address, regionCode },
      to: ({ id }) => `/rapat/${id}`,
      done: words.done,
      again: async (refusals) => {
        const fresh = (await readMovePage(site, meeting.id)) ?? meeting;
        return view(request, fresh, form, atFormFields(refusals, form));
      },
    });
  });
}

/** The meeting when this person may move it; otherwise the answer is sent already. */
async function mayMove(request: FastifyRequest, reply: FastifyReply): Promise<MovePageFacts | null> {
  const { site, actor } = request.ctx;
  const { id } = request.params as { id: string };
  const meeting = isId(id) && actor.type === 'person' ? await readMovePage(site, id) : null;
  const refusal = basketRefusal(actor, meeting);
  if (meeting && !refusal) return meeting;
  if (refusal) sendRefusals(request, reply, [refusal]);
  return null;
}

async function view(
  request: FastifyRequest,
  meeting: MovePageFacts,
  form: MeetingTyped | null,
  refusals: readonly Refusal[],
): Promise<VNode> {
  const { site, actor } = request.ctx;
  const [places, policies] = await Promise.all([placesOf(site), readPolicies(site.db)]);
  const now = site.clock();
  const today = dayOf(now, site.zone);
  // The door takes the officer's position where somebody holds both.
  const position = buyerIn(actor, meeting.unitId) === 'places' ? 'procurement_officer' : 'requester';
  const effects = new Map<string, MoveEffect>(
    meeting.orders.map((order) => [
      order.id,
      moveEffect({ ...order, startsAt: meeting.startsAt }, position, policies, now, today),
    ]),
  );
  const place = places.find(({ code }) => code === meeting.regionCode);
  return (
    <MovePage
      meeting={meeting}
      effects={effects}
      typed={
        form ?? {
          day: dayOf(meeting.startsAt, site.zone),
          start: clockTime(meeting.startsAt, site.zone),
          end: clockTime(meeting.endsAt, site.zone),
          room: meeting.room,
          address: meeting.address,
          kelurahan: place ? placeLabel(place) : meeting.regionCode,
        }
      }
      places={places}
      today={today}
      refusals={refusals}
    />
  );
}
