import { sql } from 'kysely';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { RowChange } from '../../../platform/storage/tables.ts';

type Change = Pick<
  RowChange<'import_run'>,
  'state' | 'fault' | 'finished_at' | 'resumed_at' | 'resumed_byte' | 'resumed_row'
>;

/** Moves a run to another state, and with it the version that people see. */
export async function setRunState(
  { tx, now }: Pick<SaveContext, 'tx' | 'now'>,
  runId: string,
  change: Change,
): Promise<void> {
  await tx
    .updateTable('import_run')
    .set({ ...change, heartbeat_at: now, version: sql<number>`version + 1` })
    .where('id', '=', runId)
    .execute();
}
