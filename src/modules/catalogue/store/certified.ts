import { sql } from 'kysely';
import { type Day, dayOf } from '../../../kernel/time.ts';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import type { Government } from '../../../platform/commands/government.ts';
import type { CertifiedProduct } from '../domain/certified.ts';

/** Products of a maker that one decision changes at most. */
const productsMax = 500;

/** Locks the products that a certificate speaks of: one, or all of a maker. */
export async function lockCertified(
  ctx: LoadContext,
  of: { readonly supplierId: string; readonly productId: string | null },
): Promise<readonly CertifiedProduct[]> {
  ctx.locks.enter('product');
  let query = ctx.tx
    .selectFrom('product')
    .select(['id', 'state', 'hidden_reason', 'halal_number', 'halal_valid_to', 'pirt_number'])
    .where('supplier_id', '=', of.supplierId);
  query =
    of.productId === null ? query.where('state', '!=', 'withdrawn') : query.where('id', '=', of.productId);
  const rows = await query.orderBy('id').limit(productsMax).forUpdate().execute();
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    hiddenReason: row.hidden_reason,
    halalNumber: row.halal_number,
    halalValidTo: row.halal_valid_to,
    pirtNumber: row.pirt_number,
  }));
}

/** Products whose halal certificate ended before the day, as they were loaded with it: at most `max`, by the index of ends. */
export async function readEndedHalal(
  { db }: Pick<Government, 'db'>,
  today: Day,
  max: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('product')
    .select('id')
    .where('halal_valid_to', '<', today)
    .where('state', '!=', 'withdrawn')
    .orderBy('halal_valid_to')
    .limit(max)
    .execute();
  return rows.map(({ id }) => id);
}

/** Writes what the certificates say now; only rows that differ. */
export async function saveCertified(
  ctx: SaveContext,
  before: readonly CertifiedProduct[],
  after: readonly CertifiedProduct[],
): Promise<void> {
  const old = new Map(before.map((product) => [product.id, JSON.stringify(product)]));
  const changed = after.filter((product) => old.get(product.id) !== JSON.stringify(product));
  if (changed.length === 0) return;
  await sql`
    UPDATE ${sql.id(ctx.schema, 'product')} p SET state = n.state, hidden_reason = n."hiddenReason", halal_number = n."halalNumber",
      halal_valid_to = n."halalValidTo", pirt_number = n."pirtNumber", version = p.version + 1
    FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS n (id uuid, state text, "hiddenReason" text, "halalNumber" text,
      "halalValidTo" date, "pirtNumber" text)
    WHERE p.id = n.id`.execute(ctx.tx);
}

/** Gives a product without a halal certificate the one that its whole kitchen holds today, where there is one. */
export async function inheritHalal(ctx: SaveContext, productId: string): Promise<void> {
  const table = (name: string) => sql.id(ctx.schema, name);
  const today = dayOf(ctx.now, ctx.zone);
  await sql`
    UPDATE ${table('product')} p SET halal_number = c.number, halal_valid_to = c.valid_to
    FROM (
      SELECT c.number, c.valid_to FROM ${table('certificate')} c JOIN ${table('product')} o ON o.supplier_id = c.supplier_id
      WHERE o.id = ${productId} AND c.kind = 'halal' AND c.product_id IS NULL AND c.state = 'valid'
        AND coalesce(c.valid_to >= ${today}::date, true)
      ORDER BY c.valid_to DESC LIMIT 1) c
    WHERE p.id = ${productId} AND p.halal_number IS NULL`.execute(ctx.tx);
}
