import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { importRunning } from '../domain/run-refusals.ts';
import { forgetRows } from '../store/forget-rows.ts';
import { lockRun, targetOf } from '../store/lock-run.ts';

/**
 * Forgets the file and the refused rows of a run that nobody touched for a month: they are personal data of people of whom many
 * are no suppliers. The counts and the log stay; the file goes with the next cleaning.
 */
export const forgetImport = defineCommand({
  name: 'suppliers/forget-import',
  title: { id: 'Berkas impor penyedia dihapus', en: 'File of an import of suppliers forgotten' },
  input: z.object({ runId: z.uuid() }),
  authority: { positions: [], scope: 'system', states: ['stopped', 'done', 'failed'] },
  stateRefusal: () => importRunning(),
  async load(ctx, { runId }) {
    const run = await lockRun(ctx, runId);
    return run && { targets: [targetOf(run)], facts: { run } };
  },
  decide: ({ run }) => ok(run),
  async save(ctx, run) {
    await forgetRows(ctx, run);
    return { answer: { id: run.id }, publicFacts: { mode: run.mode, refused: run.refused } };
  },
});
