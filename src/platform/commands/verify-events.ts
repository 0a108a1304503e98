import { sql } from 'kysely';
import type { JsonObject } from '../../kernel/canonical-json.ts';
import type { Database } from '../storage/database.ts';
import type { Row } from '../storage/tables.ts';
import { eventHash } from './event-hash.ts';

export type EventFault = {
  /** Id of the event, or `position <n>` for one that is not there. */
  readonly event: string;
  readonly fault: 'changed' | 'neither in order nor waiting for it' | 'missing';
};

const batch = 1000;

/**
 * Computes the hash of every event again, and looks whether the positions have no gap and leave no event out.
 * @returns every fault; an empty list says that the log is as it was written.
 */
export async function verifyEvents(db: Database, schema: string): Promise<readonly EventFault[]> {
  const faults: EventFault[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await readEvents(db, schema, after);
    for (const row of rows) if (hashOf(row) !== row.hash) faults.push({ event: row.id, fault: 'changed' });
    const last = rows.at(-1);
    if (!last || rows.length < batch) break;
    after = last.id;
  }
  return [...faults, ...(await verifyPositions(db, schema))];
}

type Found = Row<'event'> & { readonly subjects: readonly string[] };

async function readEvents(db: Database, schema: string, after: string): Promise<readonly Found[]> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Found>`
    SELECT e.*, array(SELECT s.subject_type || ':' || s.subject_id FROM ${table('event_subject')} s WHERE s.event_id = e.id) AS subjects
    FROM ${table('event')} e WHERE e.id > ${after} ORDER BY e.id LIMIT ${batch}`.execute(db);
  return found.rows;
}

function hashOf(row: Found): string {
  return eventHash({
    id: row.id,
    at: row.at.toISOString(),
    command: row.command,
    actorId: row.actor_id,
    actorName: row.actor_name,
    assignmentId: row.assignment_id,
    position: row.position,
    decree: row.decree,
    acting: row.acting,
    key: row.key,
    inputHash: row.input_hash,
    result: row.result as JsonObject,
    publicFacts: row.public_facts,
    privateFacts: row.private_facts,
    salt: row.salt,
    subjects: row.subjects.toSorted(),
  });
}

async function verifyPositions(db: Database, schema: string): Promise<EventFault[]> {
  const table = (name: string) => sql.id(schema, name);
  const lost = await sql<{ id: string }>`
    SELECT e.id FROM ${table('event')} e
    WHERE NOT EXISTS (SELECT FROM ${table('event_position')} p WHERE p.event_id = e.id)
      AND NOT EXISTS (SELECT FROM ${table('event_unsequenced')} u WHERE u.event_id = e.id)
    ORDER BY e.id`.execute(db);
  const gaps = await sql<{ position: bigint }>`
    SELECT g.position FROM generate_series(1, (SELECT max(position) FROM ${table('event_position')})) AS g (position)
    WHERE NOT EXISTS (SELECT FROM ${table('event_position')} p WHERE p.position = g.position) ORDER BY 1`.execute(
    db,
  );
  return [
    ...lost.rows.map(({ id }) => ({ event: id, fault: 'neither in order nor waiting for it' as const })),
    ...gaps.rows.map(({ position }) => ({ event: `position ${position}`, fault: 'missing' as const })),
  ];
}
