import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import type { Government } from '../commands/government.ts';

export type FileFault = { readonly sha256: string; readonly fault: 'missing' | 'changed' };

/**
 * Reads every file that a row names (uploads, papers, pictures of products and of what is to become one, lists) and compares its bytes with its hash, one at a
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
    UNION SELECT jsonb_array_elements_text(photos) FROM ${table('product_version')}
    UNION SELECT jsonb_array_elements_text(content -> 'photos') FROM ${table('product_draft')}
    UNION SELECT jsonb_array_elements_text(content -> 'photos') FROM ${table('submission_content')}
    UNION SELECT sha256 FROM ${table('import_run')} WHERE forgotten_at IS NULL
    ORDER BY 1`.execute(db);
  const faults: FileFault[] = [];
  for (const { hash } of named.rows) {
    const found = await hashOf(files.pathOf(hash)).catch(() => null);
    if (found === null) faults.push({ sha256: hash, fault: 'missing' });
    else if (found !== hash) faults.push({ sha256: hash, fault: 'changed' });
  }
  return faults;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
