import { sql } from 'kysely';
import { type ByKey, cutPage, type ListWindow, likePattern } from '../../../platform/http/list-query.ts';
import type { Database } from '../../../platform/storage/database.ts';
import type { Sight } from '../../units/public.ts';
import type { AttendeeKind } from '../domain/policy.ts';

export type MeetingFilter = 'mendatang' | 'lalu' | 'batal';

export type MeetingRow = {
  readonly id: string;
  readonly title: string;
  readonly unitName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly room: string;
  readonly headcount: number;
  readonly attendeeKind: AttendeeKind;
  readonly state: 'scheduled' | 'cancelled';
  readonly permitState: 'none' | 'requested' | 'granted' | 'refused';
};

export type MeetingQuery = ListWindow & {
  readonly filter: MeetingFilter;
  readonly sight: Sight;
  readonly now: Date;
  /** For the API; the pages give none. */
  readonly byKey?: ByKey;
};

/** One page of meetings: the coming ones soonest first, the past and cancelled ones latest first. One query, nothing counted. */
export async function readMeetingList(
  db: Database,
  query: MeetingQuery,
): Promise<{ readonly rows: readonly MeetingRow[]; readonly more: boolean }> {
  if (query.sight !== 'all' && query.sight.length === 0) return { rows: [], more: false };
  const coming = query.filter === 'mendatang';
  let select = db
    .selectFrom('meeting as m')
    .innerJoin('unit', 'unit.id', 'm.unit_id')
    .select([
      'm.id',
      'm.title',
      'unit.name as unitName',
      'm.starts_at as startsAt',
      'm.ends_at as endsAt',
      'm.room',
      'm.headcount',
      'm.attendee_kind as attendeeKind',
      'm.state',
      'm.permit_state as permitState',
    ])
    .where('m.state', '=', query.filter === 'batal' ? 'cancelled' : 'scheduled')
    .limit(query.size + 1);
  if (!query.byKey) {
    const direction = coming ? 'asc' : 'desc';
    select = select
      .orderBy('m.starts_at', direction)
      .orderBy('m.id', direction)
      .offset((query.page - 1) * query.size);
  } else {
    select = select.orderBy('m.id', 'desc');
    if (query.byKey.after !== null) select = select.where('m.id', '<', query.byKey.after);
  }
  if (query.filter !== 'batal') select = select.where('m.ends_at', coming ? '>=' : '<', query.now);
  if (query.sight !== 'all') select = select.where('m.unit_id', 'in', [...query.sight]);
  if (query.search) {
    select = select.where(
      sql<boolean>`(m.title ILIKE ${likePattern(query.search)} OR m.room ILIKE ${likePattern(query.search)})`,
    );
  }
  return cutPage(await select.execute(), query.size);
}
