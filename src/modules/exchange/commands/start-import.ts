import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { firstRefusals, ok } from '../../../kernel/result.ts';
import { defineCommand } from '../../../platform/commands/define-command.ts';
import { csvMegabytesMax } from '../domain/list-refusals.ts';
import { dryRunFirst, importFileGone, importOpen } from '../domain/run-refusals.ts';
import { fileFacts } from '../store/file-facts.ts';
import { lockFile } from '../store/lock-run.ts';

/**
 * Starts a run over a list that was uploaded: a dry one, which checks every row and enters nobody, or a real one, once a dry run
 * of the same bytes was finished. The program's clock does the work from here on.
 */
export const startImport = defineCommand({
  name: 'suppliers/start-import',
  title: { id: 'Impor penyedia dimulai', en: 'Import of suppliers started' },
  input: z.object({
    mode: z.enum(['dry', 'real']),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string().trim().min(1).max(120),
    size: z
      .number()
      .int()
      .min(1)
      .max(csvMegabytesMax * 1024 * 1024),
  }),
  authority: { positions: ['city_admin'], scope: 'government', states: ['new'] },
  async load(ctx, { sha256, mode }) {
    ctx.locks.enter('import_run');
    await lockFile(ctx, sha256);
    const id = newId();
    return {
      targets: [{ type: 'import_run', id, unitId: null, supplierId: null, state: 'new' }],
      facts: { id, ...(await fileFacts(ctx, sha256, mode)) },
    };
  },
  decide({ id, isKept, openRun, hasDryRun }, { mode }, { personId }) {
    return (
      firstRefusals([
        !isKept && importFileGone(undefined, 'berkas'),
        openRun !== null && importOpen(undefined, 'berkas'),
        mode === 'real' && !hasDryRun && dryRunFirst(undefined, 'berkas'),
      ]) ?? ok({ id, startedBy: personId ?? '' })
    );
  },
  async save({ tx, now }, { id, startedBy }, _facts, { sha256, mode, name, size }) {
    const at = { started_at: now, resumed_at: now, heartbeat_at: now };
    const run = { id, mode, state: 'running' as const, sha256, name, size: BigInt(size), ...at };
    await tx
      .insertInto('import_run')
      .values({ ...run, started_by: startedBy })
      .execute();
    return { answer: { id, mode }, publicFacts: { mode, sha256 }, privateFacts: { name } };
  },
});
