import { sql } from 'kysely';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
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
    .where('supplier_id', '=', of.supplierId)
    .where('state', '!=', 'withdrawn');
  if (of.productId !== null) query = query.where('id', '=', of.productId);
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
