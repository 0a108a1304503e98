import { sql } from 'kysely';
import { canonicalJson, type Json, sha256 } from '../../../kernel/canonical-json.ts';
import type { Database } from '../../../platform/storage/database.ts';

export type DocumentFault = {
  /** Label of the paper, or its series where one is missing. */
  readonly document: string;
  readonly fault: 'changed' | 'a number is missing';
};

/** Compares the facts of every paper with the hash that stands on it, and looks for gaps in the numbers. @returns every fault. */
export async function verifyDocuments(db: Database, schema: string): Promise<readonly DocumentFault[]> {
  const faults: DocumentFault[] = [];
  const batch = 1000;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db
      .selectFrom('document')
      .select(['id', 'label', 'facts', 'facts_hash'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    for (const { label, facts, facts_hash } of rows)
      if (sha256(canonicalJson(facts as Json)) !== facts_hash)
        faults.push({ document: label, fault: 'changed' });
    const last = rows.at(-1);
    if (!last || rows.length < batch) break;
    after = last.id;
  }
  const table = (name: string) => sql.id(schema, name);
  const gaps = await sql<{ series: string }>`
    SELECT s.series || '/' || u.code || '/' || s.year AS series
    FROM ${table('number_series')} s JOIN ${table('unit')} u ON u.id = s.unit_id
    WHERE s.last <> (SELECT count(*) FROM ${table('document')} d
      WHERE d.series = s.series AND d.unit_id = s.unit_id AND d.year = s.year AND d.number BETWEEN 1 AND s.last)
    ORDER BY 1`.execute(db);
  return [
    ...faults,
    ...gaps.rows.map(({ series }) => ({ document: series, fault: 'a number is missing' as const })),
  ];
}
