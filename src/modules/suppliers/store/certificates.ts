import { sql } from 'kysely';
import type { Day } from '../../../kernel/time.ts';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import type { Tx } from '../../../platform/storage/database.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import type { Certificate } from '../domain/certificate.ts';
import type { CertificateKind } from '../domain/certificate-kinds.ts';

type Found = Pick<
  Row<'certificate'>,
  'id' | 'supplier_id' | 'product_id' | 'kind' | 'number' | 'valid_to' | 'state' | 'warned' | 'version'
> & { region_code: string; uploaded_by: string | null };

/** Loads a certificate under its lock; null when there is none. */
export async function lockCertificate(ctx: LoadContext, id: string): Promise<Certificate | null> {
  ctx.locks.enter('certificate');
  const table = (name: string) => sql.id(ctx.schema, name);
  const found = await sql<Found>`
    SELECT c.id, c.supplier_id, c.product_id, c.kind, c.number, c.valid_to, c.state, c.warned, c.version, s.region_code, f.uploaded_by
    FROM ${table('certificate')} c JOIN ${table('supplier')} s ON s.id = c.supplier_id JOIN ${table('file')} f ON f.id = c.file_id
    WHERE c.id = ${id} FOR UPDATE OF c`.execute(ctx.tx);
  const row = found.rows[0];
  return row
    ? {
        id: row.id,
        supplierId: row.supplier_id,
        regionCode: row.region_code,
        productId: row.product_id,
        kind: row.kind,
        number: row.number,
        validTo: row.valid_to,
        state: row.state,
        warned: row.warned,
        uploadedBy: row.uploaded_by,
        version: row.version,
      }
    : null;
}

/** Changes the row; its version moves. */
export async function changeCertificate(
  { tx }: SaveContext,
  { id }: Pick<Certificate, 'id'>,
  change: Partial<
    Pick<Row<'certificate'>, 'state' | 'refused_for' | 'remark' | 'checked_by' | 'checked_at' | 'warned'>
  >,
): Promise<void> {
  await tx
    .updateTable('certificate')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** What a maker brings to a new certificate: its state and area, whether product and number are right. */
export type MakerFacts = {
  readonly state: Row<'supplier'>['state'];
  readonly regionCode: string;
  readonly ownsProduct: boolean;
  readonly known: boolean;
};

type Wanted = {
  readonly supplierId: string;
  readonly productId: string | null;
  readonly kind: CertificateKind;
  readonly number: string;
};

/** Locks the maker and reads what a new certificate is checked against; null for a maker who is not there. */
export async function lockMakerFacts(
  ctx: LoadContext,
  { supplierId, productId, kind, number }: Wanted,
): Promise<MakerFacts | null> {
  ctx.locks.enter('supplier');
  const table = (name: string) => sql.id(ctx.schema, name);
  // First the lock, then the look: two papers with one number would otherwise both be new.
  await sql`SELECT FROM ${table('supplier')} WHERE id = ${supplierId} FOR NO KEY UPDATE`.execute(ctx.tx);
  const found = await sql<MakerFacts>`
    SELECT s.state, s.region_code AS "regionCode",
      ${productId}::uuid IS NULL OR EXISTS (
        SELECT FROM ${table('product')} p WHERE p.id = ${productId}::uuid AND p.supplier_id = s.id) AS "ownsProduct",
      EXISTS (SELECT FROM ${table('certificate')} c WHERE c.supplier_id = s.id AND c.kind = ${kind} AND c.number = ${number}
        AND c.product_id IS NOT DISTINCT FROM ${productId}::uuid AND c.state IN ('pending', 'valid')) AS known
    FROM ${table('supplier')} s WHERE s.id = ${supplierId}`.execute(ctx.tx);
  return found.rows[0] ?? null;
}

/** Other certificates of the same maker that still say something: of the kind, of the same product or kitchen. */
export type Earlier = { readonly id: string; readonly state: 'valid' | 'expired' };

/** Certificates that one which is accepted now takes the place of. Locked with it, in the order of their ids. */
export async function lockEarlier(
  { tx }: LoadContext,
  certificate: Certificate,
): Promise<readonly Earlier[]> {
  const { id, supplierId, kind, productId } = certificate;
  const rows = await tx
    .selectFrom('certificate')
    .select(['id', 'state'])
    .where('supplier_id', '=', supplierId)
    .where('kind', '=', kind)
    .where('product_id', productId === null ? 'is' : '=', productId)
    .where('state', 'in', ['valid', 'expired'])
    .where('id', '!=', id)
    .orderBy('id')
    .limit(earlierMax)
    .forUpdate()
    .execute();
  return rows as Earlier[];
}

const earlierMax = 50;

/** The maker's orders that are still to be cooked after a day, with one of these products: at most 200. */
export async function readOrdersAfter(
  { tx, schema }: { readonly tx: Tx; readonly schema: string },
  supplierId: string,
  productIds: readonly string[],
  day: Day,
): Promise<readonly string[]> {
  if (productIds.length === 0) return [];
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<{ id: string }>`
    SELECT o.id FROM ${table('purchase_order')} o
    WHERE o.supplier_id = ${supplierId} AND o.state IN ('submitted', 'checked', 'sent', 'accepted', 'dispatched')
      AND o.kitchen_day > ${day}::date
      AND EXISTS (SELECT FROM ${table('order_line')} l WHERE l.order_id = o.id AND l.product_id = ANY (${[...productIds]}::uuid[]))
    ORDER BY o.id LIMIT 200`.execute(tx);
  return found.rows.map(({ id }) => id);
}
