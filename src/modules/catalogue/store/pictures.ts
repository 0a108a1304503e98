import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import type { PictureReach } from '../domain/picture-reach.ts';

/**
 * To which products a picture belongs; null for a file that is no product's. The store also holds papers and photographs of
 * meetings, so a hash alone opens nothing. Every part reads an index by the hash or by the product.
 */
export async function reachOfPicture(
  site: Pick<Government, 'db' | 'schema'>,
  hash: string,
): Promise<PictureReach | null> {
  const table = (name: string) => sql.id(site.schema, name);
  const found = await sql<{
    open: boolean;
    supplier_ids: string[] | null;
    submitted_in: string[] | null;
    staged_by: string | null;
  }>`
    SELECT EXISTS (SELECT FROM ${table('product_version')} WHERE picture = ${hash}) OR EXISTS (
        SELECT FROM ${table('product_photo')} f JOIN ${table('product_version')} v ON v.product_id = f.product_id
        WHERE f.sha256 = ${hash} AND v.photos ? ${hash}) AS open,
      (SELECT array_agg(p.supplier_id) FROM ${table('product_photo')} f JOIN ${table('product')} p ON p.id = f.product_id
        WHERE f.sha256 = ${hash}) AS supplier_ids,
      (SELECT array_agg(DISTINCT b.region_code) FROM ${table('product_photo')} f
        JOIN ${table('submission')} b ON b.product_id = f.product_id
        JOIN ${table('submission_content')} c ON c.submission_id = b.id
        WHERE f.sha256 = ${hash} AND c.content -> 'photos' ? ${hash}) AS submitted_in,
      -- Papers wait here too; product photos are the pictures among them, and a person looks at his own alone.
      (SELECT staged_by FROM ${table('staged_upload')} WHERE sha256 = ${hash}) AS staged_by`.execute(site.db);
  const row = found.rows[0];
  if (!row || !(row.open || row.supplier_ids || row.staged_by)) return null;
  return {
    open: row.open,
    supplierIds: row.supplier_ids ?? [],
    submittedIn: row.submitted_in ?? [],
    stagedBy: row.staged_by,
  };
}
