import type { Database } from '../../../platform/storage/database.ts';
import { type Meeting, meetingOf } from './meetings.ts';

/** A meeting with the names around it, for its own page. */
export type MeetingView = Meeting & {
  readonly unitName: string;
  readonly createdByName: string;
  readonly rupPackage: { readonly rupId: string; readonly name: string };
};

export async function readMeeting(db: Database, id: string): Promise<MeetingView | null> {
  const row = await db
    .selectFrom('meeting')
    .innerJoin('unit', 'unit.id', 'meeting.unit_id')
    .innerJoin('rup_package as p', 'p.id', 'meeting.package_id')
    .innerJoin('person', 'person.id', 'meeting.created_by')
    .selectAll('meeting')
    .select(['unit.name as unitName', 'p.rup_id as rupId', 'p.name as packageName', 'person.name as creator'])
    .where('meeting.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...meetingOf(row),
    unitName: row.unitName,
    createdByName: row.creator,
    rupPackage: { rupId: row.rupId, name: row.packageName },
  };
}

/** Where a unit met last and from which package: what a new meeting is prefilled with. */
export async function readLastMeeting(
  db: Database,
  unitId: string,
): Promise<Pick<Meeting, 'room' | 'address' | 'regionCode' | 'packageId'> | null> {
  const row = await db
    .selectFrom('meeting')
    .select(['room', 'address', 'region_code', 'package_id'])
    .where('unit_id', '=', unitId)
    .where('state', '=', 'scheduled')
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row
    ? { room: row.room, address: row.address, regionCode: row.region_code, packageId: row.package_id }
    : null;
}
