import { sql } from 'kysely';
import type { Government } from '../../../platform/commands/government.ts';
import type { Row } from '../../../platform/storage/tables.ts';
import { keptDays } from '../domain/kept-days.ts';
import type { Fault } from '../domain/row-refusals.ts';
import type { ImportRun } from '../domain/run.ts';

type RunRow = Row<'import_run'>;

/** A row as the domain knows it. */
export function runOf(row: RunRow): ImportRun {
  return {
    id: row.id,
    mode: row.mode,
    state: row.state,
    sha256: row.sha256,
    name: row.name,
    size: Number(row.size),
    header: row.header,
    startedBy: row.started_by,
    startedAt: row.started_at,
    heartbeatAt: row.heartbeat_at,
    finishedAt: row.finished_at,
    cursor: { byte: Number(row.cursor_byte), row: row.cursor_row, line: row.cursor_line },
    resumed: { at: row.resumed_at, byte: Number(row.resumed_byte), row: row.resumed_row },
    saved: row.saved,
    known: row.known,
    refused: row.refused,
    fault: row.fault as ImportRun['fault'],
    forgottenAt: row.forgotten_at,
    version: row.version,
  };
}

export async function readRun({ db }: Pick<Government, 'db'>, id: string): Promise<ImportRun | null> {
  const row = await db.selectFrom('import_run').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? runOf(row) : null;
}

/** The newest runs first, with the name of who started them. */
export async function readRuns(
  { db }: Pick<Government, 'db'>,
  limit: number,
  before?: string,
): Promise<readonly (ImportRun & { readonly by: string })[]> {
  const rows = await db
    .selectFrom('import_run')
    .innerJoin('person', 'person.id', 'import_run.started_by')
    .selectAll('import_run')
    .select('person.name as by')
    .$if(before !== undefined, (query) => query.where('import_run.id', '<', before ?? ''))
    .orderBy('import_run.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...runOf(row), by: row.by }));
}

/** Runs that somebody must work on. */
export async function openRuns({ db }: Pick<Government, 'db'>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('import_run')
    .select('id')
    .where('state', '=', 'running')
    .orderBy('id')
    .limit(10)
    .execute();
  return rows.map(({ id }) => id);
}

/** The newest run of a file in a mode; for going on where it was left. */
export async function runOfFile(
  { db }: Pick<Government, 'db'>,
  sha256: string,
  mode: ImportRun['mode'],
): Promise<ImportRun | null> {
  const row = await db
    .selectFrom('import_run')
    .selectAll()
    .where('sha256', '=', sha256)
    .where('mode', '=', mode)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? runOf(row) : null;
}

export type RefusedLine = {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly faults: readonly Fault[];
};

/** Refused rows after a row, in their order. */
export async function refusedLines(
  { db }: Pick<Government, 'db'>,
  runId: string,
  after: number,
  limit: number,
): Promise<readonly RefusedLine[]> {
  const rows = await db
    .selectFrom('import_refusal')
    .select(['row', 'line', 'cells', 'faults'])
    .where('run_id', '=', runId)
    .where('row', '>', after)
    .orderBy('row')
    .limit(limit)
    .execute();
  return rows.map(({ faults, ...row }) => ({ ...row, faults: faults as unknown as readonly Fault[] }));
}

/** What a run refused, by reason, the most frequent first. */
export async function refusalCounts(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  runId: string,
): Promise<readonly (Required<Fault> & { readonly rows: number })[]> {
  const found = await sql<Required<Fault> & { rows: string }>`
    SELECT f->>'code' AS code, f->>'column' AS "column", count(*)::text AS rows,
      -- What differs from row to row is of no one reason.
      CASE WHEN count(DISTINCT f->'params') = 1 THEN (array_agg(f->'params'))[1] ELSE '{}'::jsonb END AS params
    FROM ${sql.id(schema, 'import_refusal')} r, jsonb_array_elements(r.faults) f WHERE r.run_id = ${runId}
    GROUP BY 1, 2 ORDER BY count(*) DESC, 2, 1 LIMIT 50`.execute(db);
  return found.rows.map((row) => ({ ...row, rows: Number(row.rows) }));
}

export async function nameOfPerson({ db }: Pick<Government, 'db'>, id: string): Promise<string> {
  const row = await db.selectFrom('person').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? '-';
}

/** Runs whose time is over, a few at a time. */
export async function runsToForget({
  db,
  clock,
}: Pick<Government, 'db' | 'clock'>): Promise<readonly string[]> {
  const until = new Date(clock().getTime() - keptDays * 86_400_000);
  const rows = await db
    .selectFrom('import_run')
    .select('id')
    .where('forgotten_at', 'is', null)
    .where('state', '!=', 'running')
    .where('heartbeat_at', '<', until)
    .limit(5)
    .execute();
  return rows.map(({ id }) => id);
}
