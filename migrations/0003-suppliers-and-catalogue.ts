import { grants, type Migration } from './migration.ts';

/** Makers, their products as immutable versions, offers, and the capacity of a kitchen per day. */
export const suppliersAndCatalogue: Migration = {
  id: '0003-suppliers-and-catalogue',
  statements: (target) => {
    const s = target.schema;
    return [
      `CREATE TABLE ${s}.supplier (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        owner_name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('jakpreneur', 'non_jakpreneur')),
        legal_form text NOT NULL CHECK (legal_form IN ('individual', 'cv', 'pt', 'cooperative')),
        size text NOT NULL CHECK (size IN ('micro', 'small')),
        state text NOT NULL CHECK (state IN ('pending', 'active', 'suspended', 'banned')),
        nik text NOT NULL UNIQUE CHECK (nik ~ '^[0-9]{16}$'),
        birth_date date,
        nib text UNIQUE CHECK (nib ~ '^[0-9]{13}$'),
        npwp text CHECK (npwp ~ '^[0-9]{16}$'),
        phone text NOT NULL,
        email text,
        capital bigint CHECK (capital >= 0),
        yearly_sales bigint CHECK (yearly_sales >= 0),
        registered_via text NOT NULL DEFAULT 'load' CHECK (registered_via IN ('self', 'assisted', 'import', 'load')),
        registered_at timestamptz,
        phone_confirmed_at timestamptz,
        consent_at timestamptz,
        consent_version text,
        returned_for jsonb,
        region_code text NOT NULL REFERENCES ${s}.region,
        address text NOT NULL,
        tax_status text NOT NULL CHECK (tax_status IN ('statement_500m', 'certificate_pp55', 'none')),
        tax_document text,
        tax_valid_to date,
        bank_name text,
        bank_account text,
        bank_holder text,
        bank_checked_at timestamptz,
        story_id text NOT NULL DEFAULT '',
        story_en text NOT NULL DEFAULT '',
        daily_capacity integer NOT NULL CHECK (daily_capacity > 0),
        zones jsonb NOT NULL DEFAULT '[]',
        closed_weekdays jsonb NOT NULL DEFAULT '[]',
        since date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CHECK ((bank_name IS NULL) = (bank_account IS NULL) AND (bank_name IS NULL) = (bank_holder IS NULL)),
        CHECK (state = 'pending' OR (nib IS NOT NULL AND bank_account IS NOT NULL))
      )`,
      `ALTER TABLE ${s}.assignment ADD FOREIGN KEY (supplier_id) REFERENCES ${s}.supplier`,
      `CREATE INDEX supplier_region ON ${s}.supplier (region_code)`,
      `CREATE INDEX supplier_phone ON ${s}.supplier (phone)`,
      `CREATE INDEX supplier_bank ON ${s}.supplier (bank_account) WHERE bank_account IS NOT NULL`,
      `CREATE INDEX supplier_pending ON ${s}.supplier (region_code, id) WHERE state = 'pending'`,
      `CREATE INDEX supplier_name ON ${s}.supplier USING gin (lower(name) public.gin_trgm_ops)`,
      `CREATE TABLE ${s}.product (
        id uuid PRIMARY KEY,
        supplier_id uuid NOT NULL REFERENCES ${s}.supplier,
        state text NOT NULL CHECK (state IN ('draft', 'listed', 'hidden', 'withdrawn')),
        current_version_id uuid,
        -- Why the program or an officer took it off the shelf; null when the maker did.
        hidden_reason text CHECK (hidden_reason IN ('certificate_expired', 'no_halal', 'curation_expired', 'supplier_suspended', 'food_safety')),
        -- What the certificates say today; a renewed one needs no new curation.
        halal_number text,
        halal_valid_to date,
        pirt_number text,
        version integer NOT NULL DEFAULT 1
      )`,
      `CREATE INDEX product_halal_end ON ${s}.product (halal_valid_to) WHERE halal_valid_to IS NOT NULL`,
      `CREATE INDEX product_supplier ON ${s}.product (supplier_id)`,
      `CREATE TABLE ${s}.product_version (
        id uuid PRIMARY KEY,
        product_id uuid NOT NULL REFERENCES ${s}.product,
        number integer NOT NULL,
        name text NOT NULL,
        description_id text NOT NULL,
        description_en text NOT NULL,
        menu jsonb NOT NULL,
        kind text NOT NULL CHECK (kind IN ('meal', 'snack')),
        tax_treatment text NOT NULL CHECK (tax_treatment IN ('catering', 'goods')),
        unit_name text NOT NULL,
        vegetarian boolean NOT NULL,
        spicy boolean NOT NULL,
        allergens jsonb NOT NULL,
        composition jsonb NOT NULL DEFAULT '[]',
        shelf_life_hours integer NOT NULL CHECK (shelf_life_hours > 0),
        packaging_id text NOT NULL,
        packaging_en text NOT NULL,
        picture text NOT NULL,
        -- Further pictures, SHA-256 of each.
        photos jsonb NOT NULL DEFAULT '[]',
        grade text NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D')),
        passed_at timestamptz NOT NULL,
        UNIQUE (product_id, number)
      )`,
      `ALTER TABLE ${s}.product ADD FOREIGN KEY (current_version_id) REFERENCES ${s}.product_version`,
      `CREATE TABLE ${s}.offer (
        product_id uuid PRIMARY KEY REFERENCES ${s}.product,
        price bigint NOT NULL CHECK (price > 0),
        tiers jsonb NOT NULL DEFAULT '[]',
        min_quantity integer NOT NULL CHECK (min_quantity > 0),
        max_quantity integer NOT NULL CHECK (max_quantity >= min_quantity),
        lead_time_hours integer NOT NULL CHECK (lead_time_hours >= 0),
        -- A new price that waits for its check.
        pending jsonb,
        version integer NOT NULL DEFAULT 1
      )`,
      `CREATE TABLE ${s}.supplier_capacity (
        supplier_id uuid NOT NULL REFERENCES ${s}.supplier,
        day date NOT NULL,
        capacity integer NOT NULL,
        taken integer NOT NULL DEFAULT 0,
        PRIMARY KEY (supplier_id, day),
        CHECK (taken >= 0 AND taken <= capacity)
      )`,
      `CREATE INDEX product_version_name ON ${s}.product_version USING gin (lower(name) public.gin_trgm_ops)`,
      `CREATE INDEX product_version_picture ON ${s}.product_version (picture)`,
      ...grants(target, {
        changing: ['supplier', 'product', 'offer', 'supplier_capacity'],
        appendOnly: ['product_version'],
      }),
    ];
  },
};
