import { sql } from 'kysely';
import { sha256 } from '../../kernel/canonical-json.ts';
import type { Government } from '../commands/government.ts';

export type FileFault = { readonly sha256: string; readonly fault: 'missing' | 'changed' };

/**
 * Reads every file that a row names (uploads, papers, pictures of products) and compares its bytes with its hash, one at a
 * time. @returns every fault.
 */
export async function verifyFiles({
  db,
  schema,
  files,
}: Pick<Government, 'db' | 'schema' | 'files'>): Promise<readonly FileFault[]> {
  const table = (name: string) => sql.id(schema, name);
  const named = await sql<{ hash: string }>`
    SELECT sha256 AS hash FROM ${table('file')}
    UNION SELECT picture FROM ${table('product_version')} WHERE picture ~ '^[0-9a-f]{64}$'
    ORDER BY 1`.execute(db);
  const faults: FileFault[] = [];
  for (const { hash } of named.rows) {
    const bytes = await files.read(hash).catch(() => null);
    if (bytes === null) faults.push({ sha256: hash, fault: 'missing' });
    else if (sha256(bytes) !== hash) faults.push({ sha256: hash, fault: 'changed' });
  }
  return faults;
}
