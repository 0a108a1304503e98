import { grants, type Migration } from './migration.ts';

/** Regions, the tree of units, people, their positions by decree, sessions. */
export const peopleAndUnits: Migration = {
  id: '0002-people-and-units',
  statements: (target) => {
    const s = target.schema;
    return [
      `CREATE TABLE ${s}.region (
        -- Areas are ranges of codes, so that they are compared byte by byte everywhere.
        code text COLLATE "C" PRIMARY KEY,
        name text NOT NULL,
        level text NOT NULL CHECK (level IN ('provinsi', 'kabupaten_kota', 'kecamatan', 'kelurahan')),
        parent text COLLATE "C" REFERENCES ${s}.region
      )`,
      `CREATE TABLE ${s}.unit (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('skpd', 'ukpd')),
        parent_id uuid REFERENCES ${s}.unit,
        region_code text COLLATE "C" NOT NULL REFERENCES ${s}.region,
        address text NOT NULL,
        rooms jsonb NOT NULL DEFAULT '[]',
        bank_name text,
        bank_account text,
        version integer NOT NULL DEFAULT 1,
        CHECK (parent_id <> id),
        CHECK ((bank_name IS NULL) = (bank_account IS NULL))
      )`,
      `CREATE INDEX unit_parent ON ${s}.unit (parent_id)`,
      `CREATE TABLE ${s}.person (
        id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE CHECK (username = lower(username)),
        name text NOT NULL,
        nip text UNIQUE,
        email text,
        password_hash text NOT NULL,
        lang text NOT NULL DEFAULT 'id' CHECK (lang IN ('id', 'en')),
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1
      )`,
      `CREATE TABLE ${s}.assignment (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES ${s}.person,
        position text NOT NULL,
        supplier_id uuid,
        region_code text COLLATE "C" REFERENCES ${s}.region,
        kind text NOT NULL CHECK (kind IN ('definitive', 'plt', 'plh')),
        decree text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        version integer NOT NULL DEFAULT 1,
        CHECK (valid_to IS NULL OR valid_to >= valid_from)
      )`,
      `CREATE INDEX assignment_person ON ${s}.assignment (person_id)`,
      `CREATE TABLE ${s}.assignment_unit (
        assignment_id uuid NOT NULL REFERENCES ${s}.assignment,
        unit_id uuid NOT NULL REFERENCES ${s}.unit,
        PRIMARY KEY (assignment_id, unit_id)
      )`,
      `CREATE INDEX assignment_unit_unit ON ${s}.assignment_unit (unit_id)`,
      `CREATE TABLE ${s}.session (
        token_hash text PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES ${s}.person,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        device text NOT NULL
      )`,
      `CREATE INDEX session_person ON ${s}.session (person_id)`,
      `CREATE INDEX session_end ON ${s}.session (expires_at)`,
      `CREATE TABLE ${s}.sign_in_attempt (
        id uuid PRIMARY KEY,
        username text NOT NULL,
        address text NOT NULL,
        at timestamptz NOT NULL,
        succeeded boolean NOT NULL
      )`,
      `CREATE INDEX sign_in_attempt_username ON ${s}.sign_in_attempt (username, at)`,
      `CREATE INDEX sign_in_attempt_at ON ${s}.sign_in_attempt (at)`,
      `CREATE INDEX sign_in_attempt_address ON ${s}.sign_in_attempt (address, at)`,
      ...grants(target, {
        changing: ['region', 'unit', 'person', 'assignment'],
        removable: ['assignment_unit', 'session', 'sign_in_attempt'],
        appendOnly: [],
      }),
    ];
  },
};
