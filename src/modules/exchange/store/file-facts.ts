import type { LoadContext } from '../../../platform/commands/define-command.ts';
import type { ImportRun } from '../domain/run.ts';

export type FileFacts = {
  /** Its bytes lie in the store, and nobody removes them while this transaction lasts. */
  readonly isKept: boolean;
  /** The run in this mode that is running or stopped. */
  readonly openRun: string | null;
  /** A dry run over the same bytes came to its end. */
  readonly hasDryRun: boolean;
};

/** What is known about the bytes of a list. */
export async function fileFacts(
  { tx }: Pick<LoadContext, 'tx'>,
  sha256: string,
  mode: ImportRun['mode'],
): Promise<FileFacts> {
  const staged = await tx
    .selectFrom('staged_upload')
    .select('sha256')
    .where('sha256', '=', sha256)
    .forKeyShare()
    .executeTakeFirst();
  const runs = await tx
    .selectFrom('import_run')
    .select(['id', 'mode', 'state', 'forgotten_at'])
    .where('sha256', '=', sha256)
    .execute();
  return {
    isKept: staged !== undefined || runs.some((run) => run.forgotten_at === null),
    openRun:
      runs.find(
        (run) => run.mode === mode && run.forgotten_at === null && ['running', 'stopped'].includes(run.state),
      )?.id ?? null,
    hasDryRun: runs.some((run) => run.mode === 'dry' && run.state === 'done'),
  };
}
