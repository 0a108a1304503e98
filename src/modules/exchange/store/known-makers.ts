import { sql } from 'kysely';
import type { LoadContext } from '../../../platform/commands/define-command.ts';
import type { Layout } from '../domain/columns.ts';
import { type Known, namedIn } from '../domain/plan-batch.ts';
import { regionIn, wordsOf } from '../domain/read-cells.ts';
import type { ListRow } from '../domain/record-reader.ts';

/**
 * Who of some rows is registered already, by NIK and by NIB, in two look-ups for all of them. A dry run asks its own earlier rows too.
 */
export async function knownMakers(
  { tx, schema }: Pick<LoadContext, 'tx' | 'schema'>,
  rows: readonly ListRow[],
  places: Layout['places'],
  dryRunId: string | null,
): Promise<Known> {
  const { niks, nibs } = namedIn(rows, { places });
  const table = (name: string) => sql.id(schema, name);
  const dry =
    dryRunId === null
      ? sql``
      : sql`UNION ALL SELECT nik, nib FROM ${table('import_key')} WHERE run_id = ${dryRunId} AND nik = ANY (${niks}::text[])
        UNION ALL SELECT nik, nib FROM ${table('import_key')} WHERE run_id = ${dryRunId} AND nib = ANY (${nibs}::text[])`;
  const found = await sql<{ nik: string; nib: string | null }>`
    SELECT nik, nib FROM ${table('supplier')} WHERE nik = ANY (${niks}::text[])
    UNION ALL SELECT nik, nib FROM ${table('supplier')} WHERE nib = ANY (${nibs}::text[]) ${dry}`.execute(tx);
  return {
    nibOf: new Map(found.rows.map(({ nik, nib }) => [nik, nib])),
    nikOf: new Map(found.rows.flatMap(({ nik, nib }) => (nib === null ? [] : [[nib, nik]]))),
  };
}

/** The kelurahan that some rows name and that are there. */
export async function villagesOf(
  { tx, schema }: Pick<LoadContext, 'tx' | 'schema'>,
  rows: readonly ListRow[],
  places: Layout['places'],
): Promise<ReadonlySet<string>> {
  const place = places.regionCode ?? -1;
  const codes = new Set(rows.map(({ cells }) => regionIn(wordsOf(cells[place] ?? ''))));
  const found = await sql<{ code: string }>`
    SELECT code FROM ${sql.id(schema, 'region')} WHERE code = ANY (${[...codes]}::text[]) AND level = 'kelurahan'`.execute(
    tx,
  );
  return new Set(found.rows.map(({ code }) => code));
}
