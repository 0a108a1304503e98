import { z } from 'zod';
import { ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { importNotRunning } from '../domain/run-refusals.ts';
import { lockRun, targetOf } from '../store/lock-run.ts';
import { setRunState } from '../store/set-run-state.ts';

/** Ends a run that cannot go on, and says why; what was done before stays, and it can be resumed. */
export const failImport = defineCommand({
  name: 'suppliers/fail-import',
  title: { id: 'Impor penyedia terhenti karena gangguan', en: 'Import of suppliers failed' },
  input: z.object({
    runId: z.uuid(),
    code: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
    params: z.record(z.string().max(40), z.union([z.string().max(200), z.number()])),
  }),
  authority: { positions: [], scope: 'system', states: ['running'] },
  stateRefusal: () => importNotRunning(),
  async load(ctx, { runId }) {
    const run = await lockRun(ctx, runId);
    return run && { targets: [targetOf(run)], facts: { run } };
  },
  decide: ({ run }) => ok(run),
  async save(ctx, run, _facts, { code, params }) {
    const fault = JSON.stringify({ code, params });
    await setRunState(ctx, run.id, { state: 'failed', fault, finished_at: ctx.now });
    return { answer: { id: run.id }, publicFacts: { code, row: run.cursor.row } };
  },
});
