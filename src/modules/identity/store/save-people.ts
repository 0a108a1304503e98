import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { PlannedPerson } from '../domain/plan-import.ts';
import type { Term } from '../domain/terms.ts';

/** Writes decrees; each gets an id. @returns the ids in the order of the terms. */
export async function saveTerms(
  { tx, schema }: Pick<SaveContext, 'tx' | 'schema'>,
  terms: readonly (Term & { readonly personId: string })[],
): Promise<string[]> {
  const rows = terms.map((term) => ({ id: newId(), ...term }));
  const units = rows.flatMap(({ id, unitIds }) => [...new Set(unitIds)].map((unitId) => ({ id, unitId })));
  const table = (name: string) => sql.id(schema, name);
  await sql`
    INSERT INTO ${table('assignment')} (id, person_id, position, supplier_id, region_code, kind, decree, valid_from, valid_to)
    SELECT id, "personId", position, "supplierId", "regionCode", kind, decree, "from", until
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS a (id uuid, "personId" uuid, position text, "supplierId" uuid,
      "regionCode" text, kind text, decree text, "from" date, until date)`.execute(tx);
  await sql`
    INSERT INTO ${table('assignment_unit')} (assignment_id, unit_id)
    SELECT id, "unitId" FROM jsonb_to_recordset(${JSON.stringify(units)}::jsonb) AS u (id uuid, "unitId" uuid)`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}

/** Writes people (new ones with their password's hash, known ones with their new name) and their decrees. */
export async function savePeople(
  ctx: Pick<SaveContext, 'tx' | 'schema'>,
  people: readonly (PlannedPerson & { readonly passwordHash: string })[],
): Promise<void> {
  const rows = people.map(({ terms: _terms, ...person }) => person);
  await sql`
    INSERT INTO ${sql.id(ctx.schema, 'person')} AS p (id, username, name, nip, email, password_hash)
    SELECT id, username, name, nip, email, "passwordHash"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n (id uuid, username text, name text, nip text, email text, "passwordHash" text)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, nip = coalesce(excluded.nip, p.nip), email = coalesce(excluded.email, p.email),
      version = p.version + 1`.execute(ctx.tx);
  await saveTerms(
    ctx,
    people.flatMap(({ id, terms }) => terms.map((term) => ({ ...term, personId: id }))),
  );
}
