import { sql } from 'kysely';
import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { dayOf } from '../../../kernel/time.ts';
import { defineCommand, type SaveContext } from '../../../platform/commands/define-command.ts';
import type { RowFacts } from '../domain/check-row.ts';
import { layoutOf } from '../domain/columns.ts';
import { type Plan, planBatch } from '../domain/plan-batch.ts';
import type { ListRow } from '../domain/record-reader.ts';
import type { ImportRun } from '../domain/run.ts';
import { importMoved, importNotRunning } from '../domain/run-refusals.ts';
import { dropKeys, enterMakers, keepRefused, noteKeys } from '../store/enter-makers.ts';
import { knownMakers, villagesOf } from '../store/known-makers.ts';
import { lockRun, targetOf } from '../store/lock-run.ts';

const cursor = z.object({
  byte: z.number().int().min(0),
  row: z.number().int().min(0),
  line: z.number().int().min(0),
});

/**
 * The next rows of a run: checked, entered (or, in a dry run, noted), refused rows kept and the cursor moved, all in one transaction.
 * A run that is killed anywhere goes on behind its last batch; a batch that does not begin at the cursor is refused.
 */
export const importBatch = defineCommand({
  name: 'suppliers/import-batch',
  title: { id: 'Sebagian daftar penyedia diproses', en: 'Part of a list of suppliers done' },
  input: z.object({
    runId: z.uuid(),
    header: z.array(z.string()).min(1).max(500),
    size: z.number().int().min(1),
    from: cursor,
    next: cursor,
    /** There are no rows after these. */
    end: z.boolean(),
    /**
     * The rows ({@link ListRow}) as JSON: one text is hashed and kept in memory far more cheaply than its forty thousand cells.
     */
    rows: z.string().max(64 * 1024 * 1024),
  }),
  authority: { positions: [], scope: 'system', states: ['running'] },
  stateRefusal: () => importNotRunning(),
  async load(ctx, { runId, header, rows: text }) {
    const run = await lockRun(ctx, runId);
    if (!run) return null;
    const { places } = layoutOf(header);
    const rows = JSON.parse(text) as readonly ListRow[];
    const known = await knownMakers(ctx, rows, places, run.mode === 'dry' ? run.id : null);
    return {
      targets: [targetOf(run)],
      facts: { run, rows, places, known, villages: await villagesOf(ctx, rows, places) },
    };
  },
  decide({ run, rows, places, known, villages }, { header, from }, { now, zone }) {
    const facts: RowFacts = {
      layout: { places },
      width: header.length,
      today: dayOf(now, zone),
      isVillage: (code) => villages.has(code),
    };
    return (
      firstRefusals([from.byte !== run.cursor.byte && importMoved()]) ?? ok(planBatch(rows, facts, known))
    );
  },
  async save(ctx, plan, { run }, input) {
    if (run.mode === 'real') await enterMakers(ctx, plan.makers);
    else await noteKeys(ctx, run.id, plan.makers);
    await keepRefused(ctx, run.id, plan.refused);
    if (input.end && run.mode === 'dry') await dropKeys(ctx, run.id);
    await moveRun(ctx, run, input, plan);
    const counts = { saved: plan.makers.length, known: plan.known, refused: plan.refused.length };
    const state = input.end ? 'done' : 'running';
    return {
      answer: { ...counts, state },
      publicFacts: { ...counts, mode: run.mode, row: input.next.row, startedBy: run.startedBy },
    };
  },
});

type Moved = Pick<Parameters<typeof importBatch.decide>[1], 'header' | 'size' | 'next' | 'end'>;

/** The cursor and the counts; the state when the file is at its end. */
async function moveRun(
  { tx, now }: SaveContext,
  run: ImportRun,
  { header, size, next, end }: Moved,
  plan: Plan,
): Promise<void> {
  await tx
    .updateTable('import_run')
    .set({
      header: JSON.stringify(header),
      size: BigInt(size),
      cursor_byte: BigInt(next.byte),
      cursor_row: next.row,
      cursor_line: next.line,
      saved: run.saved + plan.makers.length,
      known: run.known + plan.known,
      refused: run.refused + plan.refused.length,
      heartbeat_at: now,
      ...(end ? { state: 'done' as const, finished_at: now, version: sql<number>`version + 1` } : {}),
    })
    .where('id', '=', run.id)
    .execute();
}
