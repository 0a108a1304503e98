import { z } from 'zod';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { importFileGone, importNotStopped, importOpen } from '../domain/run-refusals.ts';
import { fileFacts } from '../store/file-facts.ts';
import { lockFile, lockRun, targetOf } from '../store/lock-run.ts';
import { setRunState } from '../store/set-run-state.ts';

/** Lets a run go on behind the last row that was done, after a stop or a fault. */
export const resumeImport = defineCommand({
  name: 'suppliers/resume-import',
  title: { id: 'Impor penyedia dilanjutkan', en: 'Import of suppliers resumed' },
  input: z.object({ runId: z.uuid(), version: seenVersion }),
  authority: { positions: ['city_admin'], scope: 'government', states: ['stopped', 'failed'] },
  stateRefusal: () => importNotStopped(),
  async load(ctx, { runId }) {
    const run = await lockRun(ctx, runId);
    if (!run) return null;
    await lockFile(ctx, run.sha256);
    const { isKept, openRun } = await fileFacts(ctx, run.sha256, run.mode);
    return {
      targets: [targetOf(run)],
      facts: { run, isKept, another: openRun !== null && openRun !== run.id },
    };
  },
  decide: ({ run, isKept, another }) =>
    firstRefusals([!isKept && importFileGone(), another && importOpen()]) ?? ok(run),
  async save(ctx, run) {
    await setRunState(ctx, run.id, {
      state: 'running',
      fault: null,
      finished_at: null,
      resumed_at: ctx.now,
      resumed_byte: BigInt(run.cursor.byte),
      resumed_row: run.cursor.row,
    });
    return { answer: { id: run.id }, publicFacts: { mode: run.mode, row: run.cursor.row } };
  },
});
