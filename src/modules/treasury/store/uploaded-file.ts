import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';

/** An uploaded file, and whose it is. */
export type UploadedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly unitId: string;
  /** The maker who may see it too: only photos of his own deliveries. */
  readonly supplierId: string | null;
};

/** The file with the unit of what it belongs to: a payment, or a delivery; null for any other. */
export async function readUploadedFile(site: Government, id: string): Promise<UploadedFile | null> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<UploadedFile>`
    SELECT f.name, f.media_type AS "mediaType", f.sha256, coalesce(p.unit_id, o.unit_id) AS "unitId", o.supplier_id AS "supplierId"
    FROM ${table('file')} f
    LEFT JOIN ${table('payment')} p ON f.purpose IN ('payment_proof', 'tax_proof') AND f.id IN (p.proof_file_id, p.tax_proof_file_id)
    LEFT JOIN ${table('order_photo')} h ON f.purpose = 'receipt_photo' AND h.file_id = f.id
    LEFT JOIN ${table('purchase_order')} o ON o.id = h.order_id
    WHERE f.id = ${id} AND coalesce(p.unit_id, o.unit_id) IS NOT NULL LIMIT 1`.execute(site.db);
  return found.rows[0] ?? null;
}
