import { sql } from 'kysely';
import type { LoadContext } from '../../../platform/commands/define-command.ts';
import type { Database } from '../../../platform/storage/database.ts';
import type { KnownPerson } from '../domain/people.ts';
import type { Term } from '../domain/terms.ts';

/**
 * Lets one change of people and decrees go at a time: two administrators must not give one person two desks, nor two people
 * one user name. Such changes are rare; nothing else waits here.
 */
export async function lockPeople({ tx, schema }: Pick<LoadContext, 'tx' | 'schema'>): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`${schema} people`}))`.execute(tx);
}

type Wanted = {
  readonly ids?: readonly string[];
  readonly usernames?: readonly string[];
  readonly nips?: readonly string[];
};

type Found = Omit<KnownPerson, 'terms'> & { version: number; terms: Term[] };

/** People by id, user name or NIP, with every decree they ever had; ended ones cannot clash with what comes. */
export async function knownPeople(
  db: Database,
  schema: string,
  wanted: Wanted,
): Promise<(KnownPerson & { readonly version: number })[]> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Found>`
    SELECT p.id, p.username, p.nip, p.name, p.active, p.version, coalesce((
      SELECT json_agg(json_build_object('position', a.position, 'supplierId', a.supplier_id, 'regionCode', a.region_code, 'kind', a.kind, 'decree', a.decree,
        'from', a.valid_from, 'until', a.valid_to, 'unitIds', coalesce((SELECT json_agg(u.unit_id) FROM ${table('assignment_unit')} u
          WHERE u.assignment_id = a.id), '[]'::json)) ORDER BY a.valid_from, a.id)
      FROM ${table('assignment')} a WHERE a.person_id = p.id), '[]'::json) AS terms
    FROM ${table('person')} p
    WHERE p.id = ANY (${[...(wanted.ids ?? [])]}::uuid[]) OR p.username = ANY (${[...(wanted.usernames ?? [])]}::text[])
      OR p.nip = ANY (${[...(wanted.nips ?? [])]}::text[])`.execute(db);
  return found.rows;
}
