import { grants, type Migration } from './migration.ts';

/** Events (timeline, audit, outbox and idempotency in one), their dense positions, tasks, files, documents' numbers. */
export const platform: Migration = {
  id: '0001-platform',
  statements: (target) => {
    const s = target.schema;
    return [
      `CREATE TABLE ${s}.event (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        command text NOT NULL,
        actor_id uuid,
        actor_name text NOT NULL,
        assignment_id uuid,
        position text,
        decree text,
        acting text CHECK (acting IN ('definitive', 'plt', 'plh')),
        key text NOT NULL CHECK (length(key) BETWEEN 8 AND 80),
        input_hash text NOT NULL,
        result jsonb NOT NULL,
        public_facts text NOT NULL,
        private_facts text NOT NULL,
        salt text NOT NULL,
        hash text NOT NULL
      )`,
      `CREATE UNIQUE INDEX event_once ON ${s}.event (coalesce(actor_id, '00000000-0000-0000-0000-000000000000'), key)`,
      `CREATE INDEX event_actor ON ${s}.event (actor_id, at)`,
      `CREATE TABLE ${s}.event_subject (
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        event_id uuid NOT NULL REFERENCES ${s}.event,
        PRIMARY KEY (subject_type, subject_id, event_id)
      )`,
      `CREATE INDEX event_subject_event ON ${s}.event_subject (event_id)`,
      `CREATE TABLE ${s}.event_unsequenced (event_id uuid PRIMARY KEY)`,
      `CREATE TABLE ${s}.event_position (
        position bigint PRIMARY KEY,
        event_id uuid NOT NULL UNIQUE REFERENCES ${s}.event
      )`,
      `CREATE TABLE ${s}.relay_cursor (name text PRIMARY KEY, position bigint NOT NULL)`,
      `CREATE TABLE ${s}.task (
        id uuid PRIMARY KEY,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        command text NOT NULL,
        position text NOT NULL,
        unit_id uuid,
        supplier_id uuid,
        region_code text COLLATE "C",
        person_id uuid,
        opened_at timestamptz NOT NULL,
        due_at timestamptz,
        opened_by uuid NOT NULL REFERENCES ${s}.event,
        closed_at timestamptz,
        closed_by uuid REFERENCES ${s}.event
      )`,
      `CREATE UNIQUE INDEX task_open_once ON ${s}.task
        (subject_type, subject_id, command, position, coalesce(unit_id, supplier_id, person_id, '00000000-0000-0000-0000-000000000000'))
        WHERE closed_at IS NULL`,
      `CREATE INDEX task_open_unit ON ${s}.task (unit_id, position, due_at) WHERE closed_at IS NULL`,
      `CREATE INDEX task_open_supplier ON ${s}.task (supplier_id, due_at) WHERE closed_at IS NULL`,
      `CREATE INDEX task_open_region ON ${s}.task (position, region_code, due_at) WHERE closed_at IS NULL AND region_code IS NOT NULL`,
      `CREATE INDEX task_open_area ON ${s}.task (position, due_at, opened_at, id) WHERE closed_at IS NULL AND region_code IS NOT NULL`,
      `CREATE INDEX task_open_due ON ${s}.task (command, due_at) WHERE closed_at IS NULL`,
      `CREATE INDEX task_closed_by ON ${s}.task (closed_by) WHERE closed_at IS NOT NULL`,
      `CREATE TABLE ${s}.file (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        media_type text NOT NULL,
        size bigint NOT NULL CHECK (size > 0),
        sha256 text NOT NULL,
        purpose text NOT NULL,
        uploaded_by uuid,
        uploaded_at timestamptz NOT NULL
      )`,
      `CREATE INDEX file_sha256 ON ${s}.file (sha256)`,
      // Uploads whose bytes are kept but that no command used yet; the clock removes them after a day.
      `CREATE TABLE ${s}.staged_upload (
        sha256 text PRIMARY KEY,
        staged_by uuid,
        staged_at timestamptz NOT NULL
      )`,
      `CREATE INDEX staged_upload_age ON ${s}.staged_upload (staged_at)`,
      `CREATE TABLE ${s}.number_series (
        series text NOT NULL,
        unit_id uuid NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL CHECK (last > 0),
        PRIMARY KEY (series, unit_id, year)
      )`,
      `CREATE TABLE ${s}.document (
        id uuid PRIMARY KEY,
        series text NOT NULL,
        unit_id uuid NOT NULL,
        year integer NOT NULL,
        number integer NOT NULL,
        label text NOT NULL UNIQUE,
        code text NOT NULL UNIQUE,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        facts jsonb NOT NULL,
        facts_hash text NOT NULL,
        issued_at timestamptz NOT NULL,
        issued_by uuid NOT NULL REFERENCES ${s}.event DEFERRABLE INITIALLY DEFERRED,
        supersedes uuid UNIQUE REFERENCES ${s}.document,
        UNIQUE (series, unit_id, year, number)
      )`,
      `CREATE INDEX document_subject ON ${s}.document (subject_type, subject_id)`,
      `CREATE INDEX document_issued_by ON ${s}.document (issued_by)`,
      `CREATE TABLE ${s}.document_file (
        document_id uuid PRIMARY KEY REFERENCES ${s}.document,
        file_id uuid NOT NULL REFERENCES ${s}.file
      )`,
      `CREATE TABLE ${s}.holiday (day date PRIMARY KEY, name text NOT NULL, kind text NOT NULL)`,
      `CREATE TABLE ${s}.policy (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        effect text NOT NULL CHECK (effect IN ('block', 'permit', 'record')),
        params jsonb NOT NULL,
        rule text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CHECK (valid_to IS NULL OR valid_to > valid_from)
      )`,
      `CREATE INDEX policy_kind ON ${s}.policy (kind, valid_from)`,
      ...grants(target, {
        changing: ['relay_cursor', 'task', 'number_series', 'policy'],
        removable: ['event_unsequenced', 'holiday', 'staged_upload'],
        appendOnly: ['event', 'event_subject', 'event_position', 'file', 'document', 'document_file'],
      }),
    ];
  },
};
