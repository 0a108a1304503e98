import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson, type JsonObject } from '../../kernel/canonical-json.ts';
import { newId } from '../../kernel/ids.ts';
import type { Tx } from '../storage/database.ts';
import type { By, Saved, SubjectRef, Target, Waiting } from './define-command.ts';
import { eventHash } from './event-hash.ts';

export type EventFacts = {
  readonly id: string;
  readonly command: string;
  readonly key: string;
  readonly inputHash: string;
  readonly by: By;
};

/**
 * Appends the event (public and private facts apart, the private ones salted, so that no proof ever needs a NIK) and opens
 * and closes the tasks, in one statement. No hash chain here: it would queue every order behind the last.
 */
export async function record(
  tx: Tx,
  schema: string,
  event: EventFacts,
  targets: readonly Target[],
  saved: Saved<JsonObject>,
): Promise<void> {
  const subjects = subjectsOf(saved.about ?? targets, saved.alsoAbout ?? []);
  const row = eventRow(event, subjects, saved);
  const table = (name: string) => sql.id(schema, name);
  const waiting = saved.waiting ?? [];
  const opened = openedTasks(waiting);
  const settled = waiting.filter((entry) => !entry.fresh);
  const closing = settled.length
    ? sql`, closed AS (UPDATE ${table('task')} t SET closed_at = ${row.at}, closed_by = ${row.id}
        WHERE t.closed_at IS NULL
          AND (t.subject_type, t.subject_id) IN (SELECT * FROM unnest(${settled.map((w) => w.subject.type)}::text[], ${settled.map((w) => w.subject.id)}::uuid[]))
          AND NOT EXISTS (SELECT FROM new_task n WHERE n.subject_id = t.subject_id AND n.command = t.command AND n.position = t.position
            AND n.unit_id IS NOT DISTINCT FROM t.unit_id AND n.supplier_id IS NOT DISTINCT FROM t.supplier_id AND n.person_id IS NOT DISTINCT FROM t.person_id))`
    : sql``;
  await sql`
    WITH new_task AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(opened)}::jsonb) AS n (id uuid, subject_type text, subject_id uuid,
        command text, "position" text, unit_id uuid, supplier_id uuid, region_code text, person_id uuid, due_at timestamptz)
    ), appended AS (
      INSERT INTO ${table('event')} (id, at, command, actor_id, actor_name, assignment_id, position, decree, acting, key,
        input_hash, result, public_facts, private_facts, salt, hash)
      VALUES (${row.id}, ${row.at}, ${row.command}, ${row.actorId}, ${row.actorName}, ${row.assignmentId}, ${row.position},
        ${row.decree}, ${row.acting}, ${row.key}, ${row.inputHash}, ${row.result}, ${row.publicFacts}, ${row.privateFacts},
        ${row.salt}, ${row.hash})
    ), about AS (
      INSERT INTO ${table('event_subject')} (subject_type, subject_id, event_id)
      SELECT u.type, u.id, ${row.id}::uuid FROM unnest(${subjects.map((s) => s.type)}::text[], ${subjects.map((s) => s.id)}::uuid[]) AS u (type, id)
    ), queued AS (
      INSERT INTO ${table('event_unsequenced')} (event_id) VALUES (${row.id})
    )${closing}
    INSERT INTO ${table('task')} AS t (id, subject_type, subject_id, command, position, unit_id, supplier_id, region_code, person_id, opened_at, due_at, opened_by)
    SELECT id, subject_type, subject_id, command, "position", unit_id, supplier_id, region_code, person_id, ${row.at}::timestamptz, due_at, ${row.id}::uuid
    FROM new_task
    ON CONFLICT (subject_type, subject_id, command, position, (coalesce(unit_id, supplier_id, person_id, '00000000-0000-0000-0000-000000000000')))
      WHERE closed_at IS NULL
      DO UPDATE SET due_at = excluded.due_at WHERE t.due_at IS DISTINCT FROM excluded.due_at`.execute(tx);
}

function eventRow(event: EventFacts, subjects: readonly SubjectRef[], saved: Saved<JsonObject>) {
  const { by } = event;
  const salt = randomBytes(16).toString('hex');
  const publicFacts = canonicalJson(saved.publicFacts);
  const privateFacts = canonicalJson(saved.privateFacts ?? {});
  const hashed = {
    id: event.id,
    at: by.now.toISOString(),
    command: event.command,
    actorId: by.personId,
    actorName: by.actor.name,
    assignmentId: by.assignment?.id ?? null,
    position: by.assignment?.position ?? null,
    decree: by.assignment?.decree ?? null,
    acting: by.assignment?.kind ?? null,
    key: event.key,
    inputHash: event.inputHash,
    publicFacts,
    privateFacts,
    salt,
  };
  const result = canonicalJson(saved.answer);
  const hash = eventHash({
    ...hashed,
    result: JSON.parse(result) as JsonObject,
    subjects: subjects.map((subject) => `${subject.type}:${subject.id}`),
  });
  return { ...hashed, result, hash };
}

function subjectsOf(subjects: readonly SubjectRef[], more: readonly SubjectRef[]): SubjectRef[] {
  const unique = new Map([...subjects, ...more].map(({ type, id }) => [`${type}:${id}`, { type, id }]));
  return [...unique.values()].toSorted((a, b) => (`${a.type}:${a.id}` < `${b.type}:${b.id}` ? -1 : 1));
}

function openedTasks(waiting: readonly Waiting[]) {
  return waiting.flatMap(({ subject, tasks }) =>
    tasks.map((task) => ({
      id: newId(),
      subject_type: subject.type,
      subject_id: subject.id,
      command: task.command,
      position: task.position,
      unit_id: task.unitId ?? null,
      supplier_id: task.supplierId ?? null,
      region_code: task.regionCode ?? null,
      person_id: task.personId ?? null,
      due_at: task.dueAt?.toISOString() ?? null,
    })),
  );
}
