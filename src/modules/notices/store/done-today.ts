import { sql } from 'kysely';
import { dayOf, instantAt } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';

/** What this person did today, newest first. */
export type DoneToday = {
  readonly at: Date;
  readonly command: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly title: string | null;
  readonly number: string | null;
};

const doneMax = 50;

type Found = {
  at: Date;
  command: string;
  subject_type: string;
  subject_id: string;
  title: string | null;
  number: string | null;
};

/** Events of today that the person caused in a position (signing in and the like are not work), at most fifty. */
export async function readDoneToday(
  government: Pick<Government, 'db' | 'schema' | 'clock' | 'zone'>,
  personId: string,
): Promise<DoneToday[]> {
  const now = government.clock();
  const midnight = instantAt(dayOf(now, government.zone), '00:00', government.zone) ?? now;
  const table = (name: string) => sql.id(government.schema, name);
  const found = await sql<Found>`
    WITH mine AS (
      SELECT id, at, command FROM ${table('event')}
      WHERE actor_id = ${personId} AND at >= ${midnight} AND assignment_id IS NOT NULL
      ORDER BY at DESC, id DESC LIMIT ${doneMax}
    )
    SELECT e.at, e.command, x.subject_type, x.subject_id, coalesce(g.title, p.name) AS title, coalesce(o.number, p.rup_id) AS number
    FROM mine e
    JOIN LATERAL (
      SELECT subject_type, subject_id FROM ${table('event_subject')} WHERE event_id = e.id
      ORDER BY CASE subject_type WHEN 'purchase_order' THEN 0 WHEN 'payment' THEN 1 WHEN 'meeting' THEN 2 ELSE 3 END, subject_id LIMIT 1
    ) x ON true
    LEFT JOIN ${table('purchase_order')} o ON x.subject_type = 'purchase_order' AND o.id = x.subject_id
    LEFT JOIN ${table('rup_package')} p ON x.subject_type = 'rup_package' AND p.id = x.subject_id
    LEFT JOIN ${table('meeting')} g ON g.id = coalesce(o.meeting_id, CASE WHEN x.subject_type = 'meeting' THEN x.subject_id END)
    ORDER BY e.at DESC, e.id DESC`.execute(government.db);
  return found.rows.map((row) => ({
    at: row.at,
    command: row.command,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    title: row.title,
    number: row.number,
  }));
}
