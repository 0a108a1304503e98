import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { seenVersion } from '../../../platform/commands/versions.ts';
import { importNotRunning } from '../domain/run-refusals.ts';
import { lockRun, targetOf } from '../store/lock-run.ts';
import { setRunState } from '../store/set-run-state.ts';

/** Stops a run behind the batch that is being done; it can go on from there. */
export const stopImport = defineCommand({
  name: 'suppliers/stop-import',
  title: { id: 'Impor penyedia dihentikan sementara', en: 'Import of suppliers stopped' },
  input: z.object({ runId: z.uuid(), version: seenVersion }),
  authority: { positions: ['city_admin'], scope: 'government', states: ['running'] },
  stateRefusal: () => importNotRunning(),
  async load(ctx, { runId }) {
    const run = await lockRun(ctx, runId);
    return run && { targets: [targetOf(run)], facts: { run } };
  },
  decide: ({ run }) => ok(run),
  async save(ctx, run) {
    await setRunState(ctx, run.id, { state: 'stopped' });
    return { answer: { id: run.id }, publicFacts: { mode: run.mode, row: run.cursor.row } };
  },
});
