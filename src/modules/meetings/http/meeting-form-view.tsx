import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Refusal } from '../../../kernel/refusal.ts';
import { budgetYear, clockTime, dayOf } from '../../../kernel/time.ts';
import { unitsOf } from '../../../platform/commands/actor.ts';
import { packagesReadyFor } from '../../budget/public.ts';
import { placeLabel, placesOf } from '../../regions/public.ts';
import { readUnits, type Unit } from '../../units/public.ts';
import { type Entitlement, entitlementOf } from '../domain/entitlement.ts';
import { type AttendeeKind, type Policy, policyOn } from '../domain/policy.ts';
import { readLiveOrders } from '../store/live-orders.ts';
import { type MeetingView, readLastMeeting } from '../store/meeting-page.ts';
import { readPolicies } from '../store/policies.ts';
import { atFormFields, type MeetingTyped } from './meeting-form.ts';
import { ceilingsOn } from './meeting-view.tsx';
import type { OrderAgain } from './order-again.ts';
import { MeetingFormPage } from './views/meeting-form-page.tsx';

export type FormState = {
  readonly action: string;
  readonly unitId: string | null;
  readonly change: MeetingView | null;
  readonly typed: MeetingTyped | null;
  readonly refusals: readonly Refusal[];
  readonly again?: OrderAgain;
};

/** The form with everything that can be filled in, filled in; null when the reader makes no meetings anywhere. */
export async function meetingForm(request: FastifyRequest, state: FormState): Promise<VNode | null> {
  const { site, actor } = request.ctx;
  const now = site.clock();
  const mine = unitsOf(actor, 'requester', 'procurement_officer');
  if (state.change && !mine.includes(state.change.unitId)) return null;
  const units = await readUnits(site.db, mine);
  const unit = units.find((each) => each.id === (state.change?.unitId ?? state.unitId)) ?? units[0];
  if (!unit) return null;
  const [packages, last, policies, places, live] = await Promise.all([
    packagesReadyFor(site.db, [unit.id], budgetYear(state.change?.startsAt ?? now, site.zone)),
    state.change || state.typed ? null : readLastMeeting(site.db, unit.id),
    readPolicies(site.db),
    placesOf(site),
    state.change ? readLiveOrders(site, state.change.id) : null,
  ]);
  const today = dayOf(now, site.zone);
  const labelOf = (code: string) => {
    const place = places.find((each) => each.code === code);
    return place ? placeLabel(place) : code;
  };
  const like = state.change ?? state.again?.like ?? null;
  const asBefore = like && filledFrom(like, labelOf, site.zone);
  // The same again is at the same place and hour, on a day that is still to be said.
  const filled = state.typed ?? (asBefore && (state.change ? asBefore : { ...asBefore, day: '' }));
  const typed = filled ?? firstTyped(unit, last, packages, labelOf);
  return (
    <MeetingFormPage
      action={state.action}
      change={state.change}
      ordered={live !== null && live.count > 0}
      unit={unit}
      units={units}
      packages={packages}
      places={places}
      rules={rulesOn(policies, today)}
      ceilings={ceilingsOn(policies, today)}
      today={today}
      typed={typed}
      productIds={state.again?.productIds ?? []}
      refusals={state.typed ? atFormFields(state.refusals, state.typed) : state.refusals}
    />
  );
}

/** What each kind of guests is entitled to today, at a meeting in a room that is long enough. */
function rulesOn(policies: readonly Policy[], day: string): Record<AttendeeKind, Entitlement> {
  const rule = (attendeeKind: AttendeeKind) => {
    const policy = policyOn(
      policies,
      'meal_entitlement',
      day,
      (params) => params.attendeeKind === attendeeKind,
    );
    const hours = policy?.params.minHours ?? 0;
    const startsAt = new Date(0);
    const endsAt = new Date(Math.max(1, hours * 3_600_000));
    return entitlementOf({ attendeeKind, mode: 'offline', startsAt, endsAt }, policies, day);
  };
  return { internal: rule('internal'), other_units: rule('other_units'), public: rule('public') };
}

type Last = Awaited<ReturnType<typeof readLastMeeting>>;

function firstTyped(
  unit: Unit,
  last: Last,
  packages: readonly { readonly id: string }[],
  labelOf: (code: string) => string,
): MeetingTyped {
  const packageId = packages.find((each) => each.id === last?.packageId)?.id ?? packages[0]?.id ?? '';
  return {
    title: '',
    day: '',
    start: '09:00',
    end: '12:00',
    room: last?.room ?? unit.rooms[0] ?? '',
    address: last?.address ?? unit.address,
    kelurahan: labelOf(last?.regionCode ?? unit.regionCode),
    attendeeKind: '',
    headcount: '',
    packageId,
  };
}

function filledFrom(
  meeting: MeetingView,
  labelOf: (code: string) => string,
  zone: Parameters<typeof dayOf>[1],
): MeetingTyped {
  return {
    title: meeting.title,
    day: dayOf(meeting.startsAt, zone),
    start: clockTime(meeting.startsAt, zone),
    end: clockTime(meeting.endsAt, zone),
    room: meeting.room,
    address: meeting.address,
    kelurahan: labelOf(meeting.regionCode),
    attendeeKind: meeting.attendeeKind,
    headcount: String(meeting.headcount),
    packageId: meeting.packageId,
  };
}
