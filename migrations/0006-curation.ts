import { grants, type Migration } from './migration.ts';

/** The register of makers, their certificates, and curation in levels. */
export const curation: Migration = {
  id: '0006-curation',
  statements: (target) => {
    const s = target.schema;
    return [
      // Register: who asked for a code, what was done for a maker, what was held against him.
      `CREATE TABLE ${s}.phone_challenge (
        id uuid PRIMARY KEY,
        token_hash text NOT NULL UNIQUE,
        phone text NOT NULL,
        owner_name text NOT NULL,
        code_hash text NOT NULL,
        purpose text NOT NULL CHECK (purpose IN ('register', 'claim')),
        address text NOT NULL,
        consent_version text NOT NULL,
        asked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        tries_left integer NOT NULL CHECK (tries_left >= 0),
        confirmed_at timestamptz,
        used_at timestamptz,
        assisted_by uuid REFERENCES ${s}.person
      )`,
      `CREATE INDEX phone_challenge_phone ON ${s}.phone_challenge (phone, asked_at)`,
      `CREATE INDEX phone_challenge_address ON ${s}.phone_challenge (address, asked_at)`,
      `CREATE INDEX phone_challenge_age ON ${s}.phone_challenge (asked_at)`,
      `CREATE TABLE ${s}.supplier_fact (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES ${s}.supplier,
        stage text NOT NULL CHECK (stage IN ('registration', 'training', 'mentoring', 'licensing', 'marketing', 'financial_reporting', 'capital')),
        day date NOT NULL,
        organiser text NOT NULL,
        remark text NOT NULL DEFAULT '',
        file_id uuid REFERENCES ${s}.file,
        -- A fact that was noted by mistake is voided by a later row.
        voids uuid UNIQUE REFERENCES ${s}.supplier_fact,
        noted_by uuid,
        noted_at timestamptz NOT NULL
      )`,
      `CREATE INDEX supplier_fact_supplier ON ${s}.supplier_fact (supplier_id, day)`,
      `CREATE TABLE ${s}.supplier_sanction (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES ${s}.supplier,
        grade text NOT NULL CHECK (grade IN ('suspension', 'ban')),
        severity integer NOT NULL CHECK (severity BETWEEN 1 AND 3),
        reason_code text NOT NULL,
        reason text NOT NULL,
        evidence jsonb NOT NULL DEFAULT '[]',
        from_day date NOT NULL,
        -- Last day of a suspension; a ban has none.
        until_day date,
        state text NOT NULL CHECK (state IN ('in_force', 'appealed', 'upheld', 'lifted', 'ended')),
        imposed_by uuid NOT NULL REFERENCES ${s}.person,
        appeal text,
        appealed_at timestamptz,
        answer text,
        answered_by uuid REFERENCES ${s}.person,
        answered_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CHECK ((grade = 'ban') = (until_day IS NULL))
      )`,
      `CREATE UNIQUE INDEX supplier_sanction_open ON ${s}.supplier_sanction (supplier_id) WHERE state IN ('in_force', 'appealed', 'upheld')`,
      `CREATE INDEX supplier_sanction_end ON ${s}.supplier_sanction (until_day) WHERE state IN ('in_force', 'appealed', 'upheld')`,
      `CREATE TABLE ${s}.certificate (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES ${s}.supplier,
        -- Null: for the whole kitchen.
        product_id uuid REFERENCES ${s}.product,
        kind text NOT NULL CHECK (kind IN ('halal', 'pirt', 'bpom_md', 'hygiene', 'nib')),
        number text NOT NULL,
        issuer text NOT NULL,
        valid_from date NOT NULL,
        valid_to date CHECK (valid_to > valid_from),
        file_id uuid NOT NULL REFERENCES ${s}.file,
        state text NOT NULL CHECK (state IN ('pending', 'valid', 'refused', 'expired', 'withdrawn')),
        refused_for text,
        remark text NOT NULL DEFAULT '',
        checked_by uuid,
        checked_at timestamptz,
        -- Days before the end at which the maker was warned last: 60, 30, 7, 0.
        warned integer,
        added_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      )`,
      `CREATE INDEX certificate_supplier ON ${s}.certificate (supplier_id, kind)`,
      `CREATE INDEX certificate_product ON ${s}.certificate (product_id) WHERE product_id IS NOT NULL`,
      `CREATE INDEX certificate_end ON ${s}.certificate (valid_to) WHERE state = 'valid' AND valid_to IS NOT NULL`,
      `CREATE UNIQUE INDEX certificate_number ON ${s}.certificate (kind, number, supplier_id, coalesce(product_id, supplier_id)) WHERE state IN ('pending', 'valid')`,

      // Curation: rules as versions, the maker's working copy, what was submitted, who looked at it, what came of it.
      `CREATE TABLE ${s}.criteria_set (
        id uuid PRIMARY KEY,
        code text NOT NULL CHECK (code ~ '^[a-z_]{3,40}$'),
        number integer NOT NULL,
        name_id text NOT NULL,
        name_en text NOT NULL,
        criteria jsonb NOT NULL,
        pass_total integer NOT NULL CHECK (pass_total BETWEEN 0 AND 10000),
        grades jsonb NOT NULL,
        certificate_months integer NOT NULL CHECK (certificate_months BETWEEN 1 AND 120),
        valid_from date NOT NULL,
        UNIQUE (code, number)
      )`,
      `CREATE TABLE ${s}.curation_process (
        id uuid PRIMARY KEY,
        code text NOT NULL,
        number integer NOT NULL,
        levels jsonb NOT NULL,
        valid_from date NOT NULL,
        UNIQUE (code, number)
      )`,
      `CREATE TABLE ${s}.product_draft (
        product_id uuid PRIMARY KEY REFERENCES ${s}.product,
        content jsonb NOT NULL,
        changed_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      )`,
      // Pictures that belong to a product, passed or not: who may look at one is asked of its product.
      `CREATE TABLE ${s}.product_photo (
        sha256 text NOT NULL,
        product_id uuid NOT NULL REFERENCES ${s}.product,
        file_id uuid NOT NULL REFERENCES ${s}.file,
        PRIMARY KEY (sha256, product_id)
      )`,
      `CREATE INDEX product_photo_product ON ${s}.product_photo (product_id)`,
      `CREATE TABLE ${s}.submission (
        id uuid PRIMARY KEY,
        product_id uuid NOT NULL REFERENCES ${s}.product,
        supplier_id uuid NOT NULL REFERENCES ${s}.supplier,
        region_code text COLLATE "C" NOT NULL REFERENCES ${s}.region,
        process_id uuid NOT NULL REFERENCES ${s}.curation_process,
        criteria_set_id uuid NOT NULL REFERENCES ${s}.criteria_set,
        state text NOT NULL CHECK (state IN ('verifying', 'validating', 'forwarding', 'scoring', 'returned', 'passed', 'failed', 'appealed', 'withdrawn')),
        -- Index into the levels of the process.
        level integer NOT NULL CHECK (level >= 0),
        -- Of the position that acts now; null when nobody does.
        position text,
        round integer NOT NULL DEFAULT 1,
        panel text NOT NULL DEFAULT 'first' CHECK (panel IN ('first', 'appeal')),
        submitted_at timestamptz NOT NULL,
        submitted_by uuid,
        waiting_since timestamptz NOT NULL,
        due_at timestamptz,
        escalated_at timestamptz,
        -- Who looked at it before it was returned, and until when it is kept for them.
        reserved_for jsonb NOT NULL DEFAULT '[]',
        reserved_until timestamptz,
        tax_treatment text CHECK (tax_treatment IN ('catering', 'goods')),
        appeal text,
        -- Weighted marks of all curators in basis points of the best.
        total integer CHECK (total BETWEEN 0 AND 10000),
        grade text CHECK (grade IN ('A', 'B', 'C', 'D')),
        decided_at timestamptz,
        version integer NOT NULL DEFAULT 1
      )`,
      `CREATE UNIQUE INDEX submission_open ON ${s}.submission (product_id)
        WHERE state IN ('verifying', 'validating', 'forwarding', 'scoring', 'returned', 'appealed')`,
      `CREATE INDEX submission_queue ON ${s}.submission (position, region_code, waiting_since, id) WHERE position IS NOT NULL`,
      `CREATE INDEX submission_order ON ${s}.submission (position, waiting_since, id) WHERE position IS NOT NULL`,
      `CREATE INDEX submission_late ON ${s}.submission (due_at) WHERE position IS NOT NULL AND escalated_at IS NULL`,
      `CREATE INDEX submission_product ON ${s}.submission (product_id, submitted_at)`,
      `CREATE INDEX submission_supplier ON ${s}.submission (supplier_id, submitted_at)`,
      // The summary reads a period of each, and of what is open only what is late.
      `CREATE INDEX submission_decided ON ${s}.submission (decided_at, region_code, state, supplier_id) WHERE decided_at IS NOT NULL`,
      `CREATE INDEX submission_submitted ON ${s}.submission (submitted_at, region_code, supplier_id)`,
      `CREATE INDEX submission_due ON ${s}.submission (due_at) WHERE position IS NOT NULL`,
      `CREATE TABLE ${s}.submission_content (
        submission_id uuid NOT NULL REFERENCES ${s}.submission,
        round integer NOT NULL,
        content jsonb NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (submission_id, round)
      )`,
      // A lease: whoever sits here works on the piece, and nobody else.
      `CREATE TABLE ${s}.curation_seat (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL REFERENCES ${s}.submission,
        round integer NOT NULL,
        level integer NOT NULL,
        panel text NOT NULL,
        person_id uuid NOT NULL REFERENCES ${s}.person,
        state text NOT NULL CHECK (state IN ('held', 'done', 'released', 'recused')),
        taken_at timestamptz NOT NULL,
        lease_until timestamptz NOT NULL,
        tie text,
        UNIQUE (submission_id, round, level, panel, person_id)
      )`,
      `CREATE INDEX curation_seat_person ON ${s}.curation_seat (person_id, lease_until) WHERE state = 'held'`,
      `CREATE TABLE ${s}.curation_opinion (
        seat_id uuid PRIMARY KEY REFERENCES ${s}.curation_seat,
        submission_id uuid NOT NULL REFERENCES ${s}.submission,
        round integer NOT NULL,
        level integer NOT NULL,
        panel text NOT NULL,
        person_id uuid NOT NULL REFERENCES ${s}.person,
        outcome text NOT NULL CHECK (outcome IN ('pass', 'return', 'reject', 'score')),
        marks jsonb,
        fixes jsonb,
        remark text NOT NULL DEFAULT '',
        visited_on date,
        -- What the level, or a panel on appeal, says of the tax.
        tax_treatment text CHECK (tax_treatment IN ('catering', 'goods')),
        total integer CHECK (total BETWEEN 0 AND 10000),
        given_at timestamptz NOT NULL
      )`,
      `CREATE INDEX curation_opinion_submission ON ${s}.curation_opinion (submission_id, round, level)`,
      `CREATE TABLE ${s}.curator_declaration (
        person_id uuid PRIMARY KEY REFERENCES ${s}.person,
        nik text NOT NULL CHECK (nik ~ '^[0-9]{16}$'),
        address text NOT NULL,
        bank_account text NOT NULL,
        declared_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      )`,
      `CREATE TABLE ${s}.curator_tie (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES ${s}.person,
        supplier_id uuid NOT NULL REFERENCES ${s}.supplier,
        reason text NOT NULL,
        declared_at timestamptz NOT NULL,
        UNIQUE (person_id, supplier_id)
      )`,
      `CREATE TABLE ${s}.tasting_session (
        id uuid PRIMARY KEY,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        place text NOT NULL,
        address text NOT NULL,
        region_code text COLLATE "C" NOT NULL REFERENCES ${s}.region,
        capacity integer NOT NULL CHECK (capacity > 0),
        invited integer NOT NULL DEFAULT 0 CHECK (invited >= 0 AND invited <= capacity),
        state text NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
        cancel_reason text,
        version integer NOT NULL DEFAULT 1
      )`,
      `CREATE INDEX tasting_session_start ON ${s}.tasting_session (starts_at)`,
      `CREATE TABLE ${s}.tasting_invitation (
        session_id uuid NOT NULL REFERENCES ${s}.tasting_session,
        submission_id uuid NOT NULL REFERENCES ${s}.submission,
        supplier_id uuid NOT NULL REFERENCES ${s}.supplier,
        -- What the maker said; a place that is declined is free again.
        answer text CHECK (answer IN ('coming', 'declined')),
        attended boolean,
        noted_at timestamptz,
        PRIMARY KEY (session_id, submission_id)
      )`,
      `CREATE INDEX tasting_invitation_submission ON ${s}.tasting_invitation (submission_id)`,
      `CREATE INDEX tasting_invitation_supplier ON ${s}.tasting_invitation (supplier_id)`,
      `CREATE TABLE ${s}.product_certificate (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        document_id uuid NOT NULL UNIQUE REFERENCES ${s}.document,
        product_id uuid NOT NULL REFERENCES ${s}.product,
        product_version_id uuid NOT NULL REFERENCES ${s}.product_version,
        supplier_id uuid NOT NULL REFERENCES ${s}.supplier,
        submission_id uuid NOT NULL UNIQUE REFERENCES ${s}.submission,
        grade text NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D')),
        total integer NOT NULL,
        issued_on date NOT NULL,
        valid_to date NOT NULL,
        state text NOT NULL CHECK (state IN ('valid', 'superseded', 'expired', 'revoked')),
        warned integer,
        version integer NOT NULL DEFAULT 1
      )`,
      `CREATE INDEX product_certificate_product ON ${s}.product_certificate (product_id)`,
      `CREATE INDEX product_certificate_end ON ${s}.product_certificate (valid_to) WHERE state = 'valid'`,
      ...grants(target, {
        appendOnly: [
          'supplier_fact',
          'criteria_set',
          'curation_process',
          'product_photo',
          'submission_content',
          'curation_opinion',
          'curator_tie',
        ],
        changing: [
          'supplier_sanction',
          'certificate',
          'product_draft',
          'submission',
          'curation_seat',
          'curator_declaration',
          'tasting_session',
          'tasting_invitation',
          'product_certificate',
        ],
        removable: ['phone_challenge'],
      }),
    ];
  },
};
