import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../../kernel/time.ts';
import type { Database, Tx } from '../../../platform/storage/database.ts';

/**
 * A condition on product `p` of maker `s` (or other aliases): a halal certificate that holds on the day, or no duty that blocks makers of that
 * size then (`isSoldOn` in SQL; the sizes are read once for a whole list).
 */
export function soldOn(schema: string, day: Day, product = 'p', maker = 's'): RawBuilder<boolean> {
  const p = sql.ref(product);
  return sql<boolean>`((${p}.halal_number IS NOT NULL AND coalesce(${p}.halal_valid_to >= ${day}::date, true)) OR ${sql.ref(maker)}.size <> ALL (ARRAY(
    SELECT d.size FROM (
      SELECT DISTINCT ON (y.params->>'size') y.params->>'size' AS size, y.effect FROM ${sql.id(schema, 'policy')} y
      WHERE y.kind = 'halal_duty' AND y.valid_from <= ${day}::date AND coalesce(${day}::date < y.valid_to, true)
      ORDER BY y.params->>'size', y.valid_from DESC) d
    WHERE d.effect = 'block')))`;
}

export type Unsold = {
  readonly name: string;
  readonly halalNumber: string | null;
  readonly halalValidTo: Day | null;
};

/** Which of these products the halal duty keeps from a meal of that day; none where no duty is in force. */
export async function readUnsold(
  ctx: { readonly tx: Database | Tx; readonly schema: string },
  productIds: readonly string[],
  day: Day,
): Promise<readonly Unsold[]> {
  const table = (name: string) => sql.id(ctx.schema, name);
  const found = await sql<Unsold>`
    SELECT v.name, p.halal_number AS "halalNumber", p.halal_valid_to AS "halalValidTo"
    FROM ${table('product')} p
    JOIN ${table('supplier')} s ON s.id = p.supplier_id
    JOIN ${table('product_version')} v ON v.id = p.current_version_id
    WHERE p.id = ANY (${[...productIds]}::uuid[]) AND NOT ${soldOn(ctx.schema, day)} ORDER BY v.name`.execute(
    ctx.tx,
  );
  return found.rows;
}
