import { grants, type Migration } from './migration.ts';

/** Imports of the register: each run over a file, and the rows that it refused. */
export const imports: Migration = {
  id: '0008-imports',
  statements: (target) => {
    const s = target.schema;
    return [
      `CREATE TABLE ${s}.import_run (
        id uuid PRIMARY KEY,
        mode text NOT NULL CHECK (mode IN ('dry', 'real')),
        state text NOT NULL CHECK (state IN ('running', 'stopped', 'done', 'failed')),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        name text NOT NULL,
        size bigint NOT NULL CHECK (size > 0),
        -- The headings of the file; null until its first rows were read.
        header jsonb,
        started_by uuid NOT NULL REFERENCES ${s}.person,
        started_at timestamptz NOT NULL,
        -- Since when, and from which byte and row on, it has been running without a stop: for its rate.
        resumed_at timestamptz NOT NULL,
        resumed_byte bigint NOT NULL DEFAULT 0,
        resumed_row integer NOT NULL DEFAULT 0,
        heartbeat_at timestamptz NOT NULL,
        finished_at timestamptz,
        -- Everything before this place of the file is done, in the same transaction as the rows that it made.
        cursor_byte bigint NOT NULL DEFAULT 0,
        cursor_row integer NOT NULL DEFAULT 0,
        cursor_line integer NOT NULL DEFAULT 0,
        saved integer NOT NULL DEFAULT 0,
        known integer NOT NULL DEFAULT 0,
        refused integer NOT NULL DEFAULT 0,
        -- Why it failed: code and params of a refusal.
        fault jsonb,
        -- When the file and its refused rows were forgotten.
        forgotten_at timestamptz,
        -- Moves with the state, not with the rows.
        version integer NOT NULL DEFAULT 1,
        CHECK (saved + known + refused = cursor_row),
        CHECK ((state IN ('done', 'failed')) = (finished_at IS NOT NULL))
      )`,
      `CREATE UNIQUE INDEX import_run_open ON ${s}.import_run (sha256, mode)
        WHERE state IN ('running', 'stopped') AND forgotten_at IS NULL`,
      `CREATE INDEX import_run_file ON ${s}.import_run (sha256)`,
      `CREATE INDEX import_run_kept ON ${s}.import_run (heartbeat_at) WHERE forgotten_at IS NULL`,
      `CREATE TABLE ${s}.import_refusal (
        run_id uuid NOT NULL REFERENCES ${s}.import_run,
        row integer NOT NULL,
        line integer NOT NULL,
        -- The row as it was written.
        cells jsonb NOT NULL,
        -- Everything that is wrong with it: [{ code, column, params }].
        faults jsonb NOT NULL,
        PRIMARY KEY (run_id, row)
      )`,
      // Whom a dry run would have entered so far; gone when it ends.
      `CREATE TABLE ${s}.import_key (
        run_id uuid NOT NULL REFERENCES ${s}.import_run,
        nik text NOT NULL,
        nib text,
        PRIMARY KEY (run_id, nik)
      )`,
      `CREATE UNIQUE INDEX import_key_nib ON ${s}.import_key (run_id, nib)`,
      ...grants(target, {
        changing: ['import_run'],
        removable: ['import_refusal', 'import_key'],
        appendOnly: [],
      }),
    ];
  },
};
