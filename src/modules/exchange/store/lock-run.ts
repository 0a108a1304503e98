import { sql } from 'kysely';
import type { LoadContext, Target } from '../../../platform/commands/define-command.ts';
import type { ImportRun } from '../domain/run.ts';
import { runOf } from './runs.ts';

/** The run, locked: whoever moves it waits for whoever is moving it. */
export async function lockRun(ctx: LoadContext, runId: string): Promise<ImportRun | null> {
  ctx.locks.enter('import_run');
  const row = await ctx.tx
    .selectFrom('import_run')
    .selectAll()
    .where('id', '=', runId)
    .forUpdate()
    .executeTakeFirst();
  return row ? runOf(row) : null;
}

export function targetOf({ id, state, version }: ImportRun): Target {
  return { type: 'import_run', id, unitId: null, supplierId: null, state, version };
}

/** Lets one run over a file begin or go on at a time: of two, the second finds the first. */
export async function lockFile(
  { tx, schema }: Pick<LoadContext, 'tx' | 'schema'>,
  sha256: string,
): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`${schema} import ${sha256}`}))`.execute(tx);
}
