import { sql } from 'kysely';
import type { Lang } from '../../../kernel/text.ts';
import { dayOf } from '../../../kernel/time.ts';
import type { Actor, Assignment, PersonActor } from '../../../platform/commands/actor.ts';
import type { Government } from '../../../platform/commands/government.ts';

type Found = { person_id: string; name: string; lang: Lang; assignments: Assignment[] };

/** The person of a session with the assignments that are in force today, in one query; null when the session is over. */
export async function authenticate(
  government: Government,
  tokenHash: string,
): Promise<{ readonly actor: Actor; readonly lang: Lang } | null> {
  const now = government.clock();
  const table = (name: string) => sql.id(government.schema, name);
  const found = await sql<Found>`
    SELECT p.id AS person_id, p.name, p.lang, ${assignmentsJson(table, dayOf(now, government.zone))} AS assignments
    FROM ${table('session')} s JOIN ${table('person')} p ON p.id = s.person_id
    WHERE s.token_hash = ${tokenHash} AND s.expires_at > ${now} AND p.active`.execute(government.db);
  const row = found.rows[0];
  return row ? { actor: personOf(row), lang: row.lang } : null;
}

/** The person as an actor, without a session: for the command line and the demonstration. */
export async function actorOf(government: Government, username: string): Promise<PersonActor | null> {
  const table = (name: string) => sql.id(government.schema, name);
  const found = await sql<Found>`
    SELECT p.id AS person_id, p.name, p.lang, ${assignmentsJson(table, dayOf(government.clock(), government.zone))} AS assignments
    FROM ${table('person')} p WHERE p.username = ${username} AND p.active`.execute(government.db);
  const row = found.rows[0];
  return row ? personOf(row) : null;
}

function personOf(row: Found): PersonActor {
  return { type: 'person', personId: row.person_id, name: row.name, assignments: row.assignments };
}

/** Authority is asked of assignments on the day: an ended decree ends the power at once. */
function assignmentsJson(table: (name: string) => ReturnType<typeof sql.id>, today: string) {
  return sql`coalesce((
    SELECT json_agg(json_build_object('id', a.id, 'position', a.position, 'supplierId', a.supplier_id, 'regionCode', a.region_code, 'kind', a.kind,
      'decree', a.decree, 'unitIds', coalesce((SELECT json_agg(u.unit_id) FROM ${table('assignment_unit')} u WHERE u.assignment_id = a.id), '[]'::json))
      ORDER BY a.valid_from, a.id)
    FROM ${table('assignment')} a
    WHERE a.person_id = p.id AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)
  ), '[]'::json)`;
}
