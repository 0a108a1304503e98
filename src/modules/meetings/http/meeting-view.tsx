import type { FastifyRequest } from 'fastify';
import type { ComponentChildren, VNode } from 'preact';
import { isId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { dayOf } from '../../../kernel/time.ts';
import { type Actor, unitsOf } from '../../../platform/commands/actor.ts';
import { notAuthorised, notFound, signInNeeded } from '../../../platform/commands/refusals.ts';
import { readTimeline } from '../../../platform/commands/timeline.ts';
import { toTimelineEntries } from '../../../platform/http/timeline.tsx';
import { placeLabelOf } from '../../regions/public.ts';
import { sees, sightOf } from '../../units/public.ts';
import { type Entitlement, entitlementOf } from '../domain/entitlement.ts';
import { priceCeilingOn } from '../domain/limits.ts';
import type { Policy } from '../domain/policy.ts';
import { type MeetingView, readMeeting } from '../store/meeting-page.ts';
import { readPolicies } from '../store/policies.ts';
import type { CeilingRow } from './views/ceilings.tsx';
import { MeetingPage } from './views/meeting-page.tsx';
import type { MeetingRights } from './views/meeting-page-props.ts';

/** Draws the orders of a meeting; the module of orders gives it, because orders stand above meetings. */
export type OrdersOfMeeting = (request: FastifyRequest, meetingId: string) => Promise<ComponentChildren>;

export type MeetingSlots = { readonly orders?: OrdersOfMeeting };

/** A meeting that this reader may see, or the reason why not. */
export async function seenMeeting(request: FastifyRequest): Promise<MeetingView | Refusal> {
  const { site, actor } = request.ctx;
  if (actor.type !== 'person') return signInNeeded();
  const { id } = request.params as { id: string };
  const meeting = isId(id) ? await readMeeting(site.db, id) : null;
  if (!meeting) return notFound();
  return sees(sightOf(actor), meeting.unitId) ? meeting : notAuthorised({ unit: meeting.unitName });
}

export function isRefusal(found: MeetingView | Refusal): found is Refusal {
  return 'code' in found;
}

/** The ceilings per head on a day, for the fold under the rule. */
export function ceilingsOn(policies: readonly Policy[], day: string): CeilingRow[] {
  return (['meal', 'snack'] as const).flatMap((kind) => {
    const ceiling = priceCeilingOn(kind, policies, day);
    return ceiling ? [{ kind, ...ceiling }] : [];
  });
}

/** The page of a meeting, with what was refused and typed when a form comes back. */
export async function meetingPage(
  request: FastifyRequest,
  meeting: MeetingView,
  slots: MeetingSlots,
  back: {
    readonly refusals: readonly Refusal[];
    readonly typed: Readonly<Record<string, string>>;
  } = { refusals: [], typed: {} },
): Promise<VNode> {
  const { site, actor } = request.ctx;
  const [policies, events, place, orders] = await Promise.all([
    readPolicies(site.db),
    readTimeline(site, 'meeting', meeting.id),
    placeLabelOf(site, meeting.regionCode),
    slots.orders?.(request, meeting.id),
  ]);
  const day = dayOf(meeting.startsAt, site.zone);
  const entitled = entitlementOf(meeting, policies, day);
  const reasonOf = (facts: { readonly reason?: unknown }) =>
    typeof facts.reason === 'string' ? <p>{facts.reason}</p> : undefined;
  return (
    <MeetingPage
      meeting={meeting}
      place={place}
      entitled={entitled}
      ceilings={ceilingsOn(policies, day)}
      rights={rightsOf(actor, meeting, entitled, site.clock())}
      timeline={toTimelineEntries(events, { note: (event) => reasonOf(event.privateFacts) })}
      orders={orders}
      {...back}
    />
  );
}

function rightsOf(actor: Actor, meeting: MeetingView, entitled: Entitlement, now: Date): MeetingRights {
  const inUnit = (...positions: Parameters<typeof unitsOf>[1][]) =>
    positions.length > 0 && unitsOf(actor, ...positions).includes(meeting.unitId);
  const open = meeting.state === 'scheduled' && meeting.startsAt > now;
  const buys = inUnit('requester', 'procurement_officer');
  const permitOpens = !(entitled.effect === 'block' && entitled.entitlement === 'nothing');
  const asks = meeting.permitState === 'none' || meeting.permitState === 'refused';
  return {
    order: open && buys,
    change: open && buys,
    cancel: meeting.state === 'scheduled' && buys,
    askPermit: open && asks && permitOpens && inUnit('requester'),
    answerPermit:
      meeting.state === 'scheduled' && meeting.permitState === 'requested' && inUnit('budget_authority'),
  };
}
