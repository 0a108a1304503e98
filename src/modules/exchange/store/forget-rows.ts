import { sql } from 'kysely';
import type { SaveContext } from '../../../platform/commands/define-command.ts';
import type { ImportRun } from '../domain/run.ts';

/** Removes what a run knows of people, and gives its file to the cleaning of uploads, which spares what another run needs. */
export async function forgetRows({ tx, now }: SaveContext, { id, sha256 }: ImportRun): Promise<void> {
  await tx.deleteFrom('import_refusal').where('run_id', '=', id).execute();
  await tx.deleteFrom('import_key').where('run_id', '=', id).execute();
  await tx
    .updateTable('import_run')
    .set({ forgotten_at: now, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
  await tx
    .insertInto('staged_upload')
    .values({ sha256, staged_by: null, staged_at: now })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}
