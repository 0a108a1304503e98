import { grants, type Migration } from './migration.ts';

/** Budget lines, RUP packages and their dispositions, the commitment ledger, meetings. */
export const budgetAndMeetings: Migration = {
  id: '0004-budget-and-meetings',
  statements: (target) => {
    const s = target.schema;
    return [
      `CREATE TABLE ${s}.budget_line (
        id uuid PRIMARY KEY,
        unit_id uuid NOT NULL REFERENCES ${s}.unit,
        year integer NOT NULL,
        sub_activity_code text NOT NULL,
        sub_activity_name text NOT NULL,
        account_code text NOT NULL,
        account_name text NOT NULL,
        fund text NOT NULL,
        UNIQUE (unit_id, year, sub_activity_code, account_code, fund)
      )`,
      `CREATE TABLE ${s}.rup_package (
        id uuid PRIMARY KEY,
        rup_id text NOT NULL UNIQUE CHECK (rup_id ~ '^[0-9]{8}$'),
        replaces_rup_id text,
        unit_id uuid NOT NULL REFERENCES ${s}.unit,
        budget_line_id uuid NOT NULL REFERENCES ${s}.budget_line,
        year integer NOT NULL,
        name text NOT NULL,
        method text NOT NULL CHECK (method IN ('direct_procurement', 'e_purchasing', 'swakelola')),
        kind text NOT NULL CHECK (kind IN ('goods', 'services')),
        state text NOT NULL CHECK (state IN ('awaiting_disposition', 'awaiting_documents', 'awaiting_officer', 'ready', 'closed', 'replaced')),
        commitment_officer_id uuid REFERENCES ${s}.person,
        procurement_officer_id uuid REFERENCES ${s}.person,
        version integer NOT NULL DEFAULT 1
      )`,
      `CREATE INDEX rup_package_unit ON ${s}.rup_package (unit_id, year, state)`,
      `CREATE TABLE ${s}.rup_revision (
        old_rup_id text PRIMARY KEY,
        package_id uuid NOT NULL REFERENCES ${s}.rup_package,
        event_id uuid NOT NULL REFERENCES ${s}.event DEFERRABLE INITIALLY DEFERRED
      )`,
      `CREATE TABLE ${s}.package_document (
        id uuid PRIMARY KEY,
        package_id uuid NOT NULL REFERENCES ${s}.rup_package,
        kind text NOT NULL CHECK (kind IN ('kak', 'specification', 'hps', 'other')),
        source text NOT NULL CHECK (source IN ('template', 'upload')),
        body text,
        file_id uuid REFERENCES ${s}.file,
        attached_by uuid NOT NULL REFERENCES ${s}.event DEFERRABLE INITIALLY DEFERRED,
        CHECK ((source = 'template') = (body IS NOT NULL)),
        CHECK ((source = 'upload') = (file_id IS NOT NULL))
      )`,
      `CREATE INDEX package_document_package ON ${s}.package_document (package_id)`,
      `CREATE TABLE ${s}.account (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('allotment', 'available', 'held', 'spent')),
        owner_type text NOT NULL CHECK (owner_type IN ('budget_line', 'rup_package')),
        owner_id uuid NOT NULL,
        UNIQUE (owner_id, kind)
      )`,
      `CREATE TABLE ${s}.balance (
        owner_id uuid PRIMARY KEY,
        owner_type text NOT NULL CHECK (owner_type IN ('budget_line', 'rup_package')),
        allotment_account uuid NOT NULL REFERENCES ${s}.account,
        available_account uuid NOT NULL REFERENCES ${s}.account,
        held_account uuid NOT NULL REFERENCES ${s}.account,
        spent_account uuid NOT NULL REFERENCES ${s}.account,
        ceiling bigint NOT NULL CHECK (ceiling >= 0),
        held bigint NOT NULL DEFAULT 0,
        spent bigint NOT NULL DEFAULT 0,
        CHECK (held >= 0 AND spent >= 0 AND held + spent <= ceiling)
      )`,
      `CREATE TABLE ${s}.transfer (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        debit_account uuid NOT NULL REFERENCES ${s}.account,
        credit_account uuid NOT NULL REFERENCES ${s}.account,
        amount bigint NOT NULL CHECK (amount > 0),
        reason text NOT NULL CHECK (reason IN ('allot', 'deallot', 'hold', 'release', 'spend')),
        order_id uuid,
        event_id uuid NOT NULL REFERENCES ${s}.event DEFERRABLE INITIALLY DEFERRED,
        CHECK (debit_account <> credit_account)
      )`,
      `CREATE INDEX transfer_debit ON ${s}.transfer (debit_account, at)`,
      `CREATE INDEX transfer_credit ON ${s}.transfer (credit_account, at)`,
      `CREATE INDEX transfer_order ON ${s}.transfer (order_id)`,
      `CREATE TABLE ${s}.meeting (
        id uuid PRIMARY KEY,
        unit_id uuid NOT NULL REFERENCES ${s}.unit,
        package_id uuid NOT NULL REFERENCES ${s}.rup_package,
        title text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        room text NOT NULL,
        address text NOT NULL,
        region_code text COLLATE "C" NOT NULL REFERENCES ${s}.region,
        attendee_kind text NOT NULL CHECK (attendee_kind IN ('internal', 'other_units', 'public')),
        mode text NOT NULL DEFAULT 'offline' CHECK (mode IN ('offline', 'online')),
        headcount integer NOT NULL CHECK (headcount BETWEEN 1 AND 10000),
        state text NOT NULL CHECK (state IN ('scheduled', 'cancelled')),
        permit_state text NOT NULL CHECK (permit_state IN ('none', 'requested', 'granted', 'refused')),
        permit_reason text,
        permit_answer text,
        created_by uuid NOT NULL REFERENCES ${s}.person,
        version integer NOT NULL DEFAULT 1,
        CHECK (ends_at > starts_at)
      )`,
      `CREATE INDEX meeting_unit ON ${s}.meeting (unit_id, starts_at DESC, id)`,
      `CREATE INDEX meeting_title ON ${s}.meeting USING gin (lower(title) public.gin_trgm_ops)`,
      ...grants(target, {
        changing: ['budget_line', 'rup_package', 'balance', 'meeting'],
        appendOnly: ['rup_revision', 'package_document', 'account', 'transfer'],
      }),
    ];
  },
};
