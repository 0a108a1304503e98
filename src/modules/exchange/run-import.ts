import type { Refusal } from '../../kernel/refusal.ts';
import { systemActor } from '../../platform/commands/actor.ts';
import { execute } from '../../platform/commands/execute.ts';
import type { Government } from '../../platform/commands/government.ts';
import { failImport } from './commands/fail-import.ts';
import { forgetImport } from './commands/forget-import.ts';
import { importBatch } from './commands/import-batch.ts';
import type { Cursor } from './domain/record-reader.ts';
import type { ImportRun } from './domain/run.ts';
import { importBroken, importFileGone } from './domain/run-refusals.ts';
import { holdingRun } from './store/holding-run.ts';
import { type ListFile, openList } from './store/list-file.ts';
import { readRun, runsToForget } from './store/runs.ts';

/** Rows of one batch: a transaction that is short enough for everybody else, and long enough to be cheap. */
export const batchRows = 1000;
const triesMax = 5;

type Options = {
  /** Stops behind the batch that is being done; the run stays as it is and anybody may go on with it. */
  readonly signal?: AbortSignal;
  readonly rows?: number;
  readonly log?: ((message: string) => void) | undefined;
};

/**
 * Works on a run until it ends, is stopped, or `signal` says so. Safe to call at any time, from any process, as often as one likes.
 * @returns false when another process works on it.
 */
export async function runImport(site: Government, runId: string, options: Options = {}): Promise<boolean> {
  const worked = await holdingRun(site, runId, async () => {
    const run = await readRun(site, runId);
    if (run?.state !== 'running') return true;
    const file = await openList(site.files.pathOf(run.sha256)).catch(() => null);
    if (file === null) await fail(site, run, importFileGone());
    else await workOn(site, run, file, options).finally(file.close);
    return true;
  });
  return worked ?? false;
}

async function workOn(site: Government, run: ImportRun, file: ListFile, options: Options): Promise<void> {
  const { signal, rows = batchRows, log } = options;
  const readAt = (place: Cursor) => file.read(place.byte === 0 ? file.start : place, rows);
  let from: Cursor = run.cursor;
  let part = readAt(from);
  for (let tries = 0; ; ) {
    if (signal?.aborted) return;
    const { next, end, rows: found } = await part;
    // The next rows are read while these are entered.
    const ahead = end ? part : readAt(next);
    ahead.catch(() => {});
    const place = { header: [...file.header], size: file.size, from, next, end };
    const input = { runId: run.id, ...place, rows: JSON.stringify(found) };
    const refusal = await enter(site, `import-${run.id}-${from.byte}`, input, log);
    if (refusal === null) {
      if (end) return;
      [from, part, tries] = [next, ahead, 0];
      continue;
    }
    const now = await readRun(site, run.id);
    if (now?.state !== 'running') return;
    // Done by another, or by us and the answer was lost; else somebody registered one of these makers meanwhile.
    tries = now.cursor.byte === from.byte ? tries + 1 : 0;
    if (tries >= triesMax) return await fail(site, now, refusal);
    from = now.cursor;
    part = readAt(from);
  }
}

/** One batch through the door. @returns null when it was done. */
async function enter(
  site: Government,
  key: string,
  input: Parameters<typeof importBatch.decide>[1],
  log: Options['log'],
): Promise<Refusal | null> {
  try {
    const done = await execute(site, importBatch, { actor: systemActor, key, input });
    return done.ok ? null : done.refusals[0];
  } catch (error) {
    // What the database says in detail names people.
    log?.(error instanceof Error ? error.message : 'batch failed');
    return importBroken();
  }
}

async function fail(site: Government, run: ImportRun, { code, params }: Refusal): Promise<void> {
  const said = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'bigint' ? String(value) : value,
  ]);
  const input = { runId: run.id, code, params: Object.fromEntries(said) as Record<string, string | number> };
  await execute(site, failImport, { actor: systemActor, key: `fail-${run.id}-${run.version}`, input });
}

/** Forgets the files and refused rows of runs that nobody touched for a month. */
export async function forgetOldRuns(site: Government): Promise<void> {
  for (const runId of await runsToForget(site))
    await execute(site, forgetImport, { actor: systemActor, key: `forget-${runId}`, input: { runId } });
}
