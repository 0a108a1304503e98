import type { LoadContext, SaveContext, Target } from '../../../platform/commands/define-command.ts';
import type { Row, RowChange } from '../../../platform/storage/tables.ts';
import type { PermitState } from '../domain/entitlement.ts';
import type { AttendeeKind } from '../domain/policy.ts';

/** A meeting as rules and other modules read it. */
export type Meeting = {
  readonly id: string;
  readonly unitId: string;
  readonly packageId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly room: string;
  readonly address: string;
  readonly regionCode: string;
  readonly attendeeKind: AttendeeKind;
  readonly mode: 'offline' | 'online';
  readonly headcount: number;
  readonly state: 'scheduled' | 'cancelled';
  readonly permitState: PermitState;
  readonly permitReason: string | null;
  readonly permitAnswer: string | null;
  readonly createdBy: string;
  readonly version: number;
};

export function meetingOf(row: Row<'meeting'>): Meeting {
  return {
    id: row.id,
    unitId: row.unit_id,
    packageId: row.package_id,
    title: row.title,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    room: row.room,
    address: row.address,
    regionCode: row.region_code,
    attendeeKind: row.attendee_kind,
    mode: row.mode,
    headcount: row.headcount,
    state: row.state,
    permitState: row.permit_state,
    permitReason: row.permit_reason,
    permitAnswer: row.permit_answer,
    createdBy: row.created_by,
    version: row.version,
  };
}

/** Locks a meeting, the first rank of the lock order, and reads it; null when there is none. */
export async function lockMeeting(ctx: LoadContext, id: string): Promise<Meeting | null> {
  ctx.locks.enter('meeting');
  const row = await ctx.tx
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? meetingOf(row) : null;
}

/** A meeting as a target of a command. */
export function meetingTarget(meeting: Pick<Meeting, 'id' | 'unitId' | 'state' | 'version'>): Target {
  return {
    type: 'meeting',
    id: meeting.id,
    unitId: meeting.unitId,
    supplierId: null,
    state: meeting.state,
    version: meeting.version,
  };
}

/** Writes a change under the lock of {@link lockMeeting}; the version rises. */
export async function changeMeetingRow(
  { tx }: Pick<SaveContext, 'tx'>,
  meeting: Pick<Meeting, 'id' | 'version'>,
  change: Omit<RowChange<'meeting'>, 'id' | 'version'>,
): Promise<void> {
  await tx
    .updateTable('meeting')
    .set({ ...change, version: meeting.version + 1 })
    .where('id', '=', meeting.id)
    .execute();
}

/** When and where a meeting is. */
export type MeetingPlace = Pick<Meeting, 'startsAt' | 'endsAt' | 'room' | 'address' | 'regionCode'>;

/**
 * Moves a meeting inside the transaction of another command (an order's change), under the lock of {@link lockMeeting}.
 * The caller checks the schedule with `checkSchedule`, and names the meeting in its event.
 */
export function moveMeeting(
  ctx: Pick<SaveContext, 'tx'>,
  meeting: Pick<Meeting, 'id' | 'version'>,
  to: MeetingPlace,
): Promise<void> {
  return changeMeetingRow(ctx, meeting, {
    starts_at: to.startsAt,
    ends_at: to.endsAt,
    room: to.room,
    address: to.address,
    region_code: to.regionCode,
  });
}
