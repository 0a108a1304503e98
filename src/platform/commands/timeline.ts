import type { JsonObject } from '../../kernel/canonical-json.ts';
import type { SubjectType } from './define-command.ts';
import type { Government } from './government.ts';
import type { Position } from './positions.ts';

/** One event of a subject: who did what, when, in which position, under which decree. */
export type TimelineEvent = {
  readonly id: string;
  readonly at: Date;
  readonly command: string;
  readonly actorName: string;
  /** Null for the program itself and for people without a position. */
  readonly position: Position | null;
  readonly decree: string | null;
  /** `plt` and `plh` act for somebody; null without a position. */
  readonly acting: 'definitive' | 'plt' | 'plh' | null;
  readonly publicFacts: JsonObject;
  /** Only for those who may see the subject. */
  readonly privateFacts: JsonObject;
};

/** Events shown of one subject at most; a package or an order has a few dozen. */
export const timelineMax = 200;

/**
 * The last {@link timelineMax} events of a subject, oldest first, in one query; `without` leaves out commands that would
 * hide the others by their number. Whether the reader may see it is the caller's question.
 */
export async function readTimeline(
  government: Pick<Government, 'db'>,
  subjectType: SubjectType,
  subjectId: string,
  without: readonly string[] = [],
): Promise<TimelineEvent[]> {
  const rows = await government.db
    .selectFrom('event_subject')
    .innerJoin('event', 'event.id', 'event_subject.event_id')
    .select([
      'event.id',
      'event.at',
      'event.command',
      'event.actor_name',
      'event.position',
      'event.decree',
      'event.acting',
      'event.public_facts',
      'event.private_facts',
    ])
    .where('event_subject.subject_type', '=', subjectType)
    .where('event_subject.subject_id', '=', subjectId)
    .$if(without.length > 0, (query) => query.where('event.command', 'not in', [...without]))
    .orderBy('event_subject.event_id', 'desc')
    .limit(timelineMax)
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      at: row.at,
      command: row.command,
      actorName: row.actor_name,
      position: row.position as Position | null,
      decree: row.decree,
      acting: row.acting,
      publicFacts: JSON.parse(row.public_facts) as JsonObject,
      privateFacts: JSON.parse(row.private_facts) as JsonObject,
    }))
    .toReversed();
}
