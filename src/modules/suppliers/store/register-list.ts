import { type RawBuilder, sql } from 'kysely';
import { parsePhone, phoneForms } from '../../../kernel/phone.ts';
import type { Government } from '../../../platform/commands/government.ts';
import { likePattern } from '../../../platform/http/list-query.ts';
import type { RegisterQuery } from '../domain/register-query.ts';

export type RegisterRow = {
  readonly id: string;
  readonly name: string;
  readonly ownerName: string;
  readonly kind: 'jakpreneur' | 'non_jakpreneur';
  readonly size: 'micro' | 'small';
  readonly state: 'pending' | 'active' | 'suspended' | 'banned';
  readonly returned: boolean;
  readonly nib: string | null;
  readonly phone: string;
  readonly village: string;
  readonly district: string;
  readonly regionCode: string;
  readonly registeredAt: Date | null;
  readonly bankChecked: boolean;
};

/**
 * One part of the register, the newest first, read by keys: ids are in the order of making, so every part comes as quickly as
 * the first. `areas` limits it to what somebody answers for; null is the whole government.
 */
export async function listRegister(
  site: Pick<Government, 'db' | 'schema'>,
  query: RegisterQuery,
  areas: readonly string[] | null,
): Promise<{ readonly rows: readonly RegisterRow[]; readonly more: boolean }> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<RegisterRow>`
    SELECT s.id, s.name, s.owner_name AS "ownerName", s.kind, s.size, s.state, s.returned_for IS NOT NULL AS returned, s.nib, s.phone,
      s.region_code AS "regionCode", r.name AS village, d.name AS district, s.registered_at AS "registeredAt",
      s.bank_checked_at IS NOT NULL AS "bankChecked"
    FROM ${table('supplier')} s JOIN ${table('region')} r ON r.code = s.region_code
    JOIN ${table('region')} d ON d.code = coalesce(r.parent, r.code)
    WHERE ${sql.join([sql`true`, ...conditions(query, areas)], sql` AND `)}
    ORDER BY s.id DESC LIMIT ${query.size + 1}`.execute(site.db);
  return { rows: found.rows.slice(0, query.size), more: found.rows.length > query.size };
}

function conditions(query: RegisterQuery, areas: readonly string[] | null): RawBuilder<unknown>[] {
  const inside = (area: string) => sql`(s.region_code >= ${`${area}.`} AND s.region_code < ${`${area}/`})`;
  const wanted = [
    areas !== null && (areas.length === 0 ? sql`false` : sql`(${sql.join(areas.map(inside), sql` OR `)})`),
    query.after !== null && sql`s.id < ${query.after}`,
    query.state !== null && sql`s.state = ${query.state}`,
    query.kind !== null && sql`s.kind = ${query.kind}`,
    query.place !== null && inside(query.place),
    query.search !== '' && searched(query.search),
  ];
  return wanted.filter((condition) => condition !== false);
}

/** A NIK, a NIB or a phone is looked up as it is; everything else is a part of the name. */
function searched(search: string): RawBuilder<unknown> {
  const digits = search.replace(/[\s.-]/g, '');
  const phone = parsePhone(search);
  if (phone) return sql`s.phone IN (${sql.join(phoneForms(phone))})`;
  if (/^\d{16}$/.test(digits)) return sql`s.nik = ${digits}`;
  if (/^\d{13}$/.test(digits)) return sql`s.nib = ${digits}`;
  return sql`lower(s.name) LIKE ${likePattern(search.toLowerCase())}`;
}
