import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';

/**
 * Is this file the picture of a product? The store also holds papers and photographs of meetings, so a hash alone opens nothing.
 */
export async function isProductPicture(
  site: Pick<Government, 'db' | 'schema'>,
  hash: string,
): Promise<boolean> {
  const found = await sql`
    SELECT 1 FROM ${sql.id(site.schema, 'product_version')} WHERE picture = ${hash} LIMIT 1`.execute(site.db);
  return found.rows.length > 0;
}
