import { sql } from 'kysely';
import { addDays, type Day } from '../../../kernel/time.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { KitchenDay } from '../domain/kitchen.ts';

/** Days that the page shows ahead. */
export const shownDays = 56;

/** A city with its kecamatan, to tick. */
export type City = {
  readonly code: string;
  readonly name: string;
  readonly districts: readonly { readonly code: string; readonly name: string }[];
};

export type KitchenPageFacts = {
  readonly supplierId: string;
  readonly name: string;
  readonly state: 'pending' | 'active' | 'suspended' | 'banned';
  readonly version: number;
  readonly dailyCapacity: number;
  readonly zones: readonly string[];
  readonly closedWeekdays: readonly number[];
  /** Days that have a row of their own, from today on. */
  readonly days: readonly KitchenDay[];
  readonly cities: readonly City[];
};

/** The kitchen of a maker with the days ahead and the areas of the government, in one query; null when there is none. */
export async function readKitchenPage(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  supplierId: string,
  today: Day,
): Promise<KitchenPageFacts | null> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<KitchenPageFacts>`
    SELECT s.id AS "supplierId", s.name, s.state, s.version, s.daily_capacity AS "dailyCapacity", s.zones,
      s.closed_weekdays AS "closedWeekdays",
      coalesce((SELECT jsonb_agg(jsonb_build_object('day', c.day, 'capacity', c.capacity, 'taken', c.taken) ORDER BY c.day)
        FROM ${table('supplier_capacity')} c
        WHERE c.supplier_id = s.id AND c.day >= ${today}::date AND c.day < ${addDays(today, shownDays)}::date), '[]') AS days,
      coalesce((SELECT jsonb_agg(jsonb_build_object('code', k.code, 'name', k.name, 'districts', coalesce((
          SELECT jsonb_agg(jsonb_build_object('code', d.code, 'name', d.name) ORDER BY d.code)
          FROM ${table('region')} d WHERE d.parent = k.code AND d.level = 'kecamatan'), '[]')) ORDER BY k.code)
        FROM ${table('region')} k WHERE k.level = 'kabupaten_kota'), '[]') AS cities
    FROM ${table('supplier')} s WHERE s.id = ${supplierId}`.execute(db);
  return found.rows[0] ?? null;
}
