import { sql } from 'kysely';
import type { Lang } from '../../../kernel/text.ts';
import type { Day } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';

/** A decree as a page shows it. */
export type HeldPosition = {
  readonly id: string;
  readonly position: Position;
  readonly kind: 'definitive' | 'plt' | 'plh';
  readonly decree: string;
  readonly from: Day;
  readonly until: Day | null;
  /** Names of the units, or of the business; empty for the whole government. */
  readonly places: readonly string[];
  readonly version: number;
};

export type OpenSession = {
  readonly tokenHash: string;
  readonly device: string;
  readonly since: Date;
};

export type PersonDetails = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly nip: string | null;
  readonly email: string | null;
  readonly lang: Lang;
  readonly active: boolean;
  readonly version: number;
  /** Newest decree first. */
  readonly held: readonly HeldPosition[];
  /** Newest session first. */
  readonly sessions: readonly OpenSession[];
};

type Found = Omit<PersonDetails, 'sessions'> & {
  sessions: (Omit<OpenSession, 'since'> & { since: string })[];
};

const heldMax = 200;
const sessionsMax = 50;

/** A person with decrees and open sessions, in one query; null when there is none. */
export async function readPerson(
  { db, schema, clock }: Pick<Government, 'db' | 'schema' | 'clock'>,
  personId: string,
): Promise<PersonDetails | null> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Found>`
    SELECT p.id, p.username, p.name, p.nip, p.email, p.lang, p.active, p.version,
      coalesce((SELECT json_agg(h) FROM (
        SELECT a.id, a.position, a.kind, a.decree, a.valid_from AS "from", a.valid_to AS until, a.version,
          coalesce((SELECT json_agg(u.name ORDER BY u.name) FROM ${table('assignment_unit')} x JOIN ${table('unit')} u ON u.id = x.unit_id
            WHERE x.assignment_id = a.id),
            CASE WHEN coalesce(s.name, r.name) IS NULL THEN '[]'::json ELSE json_build_array(coalesce(s.name, r.name)) END) AS places
        FROM ${table('assignment')} a LEFT JOIN ${table('supplier')} s ON s.id = a.supplier_id
          LEFT JOIN ${table('region')} r ON r.code = a.region_code
        WHERE a.person_id = p.id ORDER BY a.valid_from DESC, a.id DESC LIMIT ${heldMax}) h), '[]'::json) AS held,
      coalesce((SELECT json_agg(o) FROM (
        SELECT token_hash AS "tokenHash", device, created_at AS since FROM ${table('session')}
        WHERE person_id = p.id AND expires_at > ${clock()} ORDER BY created_at DESC LIMIT ${sessionsMax}) o), '[]'::json) AS sessions
    FROM ${table('person')} p WHERE p.id = ${personId}`.execute(db);
  const row = found.rows[0];
  if (!row) return null;
  const sessions = row.sessions.map((session) => ({ ...session, since: new Date(session.since) }));
  return { ...row, sessions };
}
