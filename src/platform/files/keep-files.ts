import { newId } from '../../kernel/ids.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { LoadContext, SaveContext } from '../commands/define-command.ts';
import { fileRefused, type StagedFile, uploadMegabytesMax } from './file-store.ts';

/**
 * The refusal for a file that this program did not stage (a made-up hash in an API call), at its field; null when all are
 * its own. Called by `load`, so that `decide` stays pure.
 */
export function unstaged(
  { files }: Pick<LoadContext, 'files'>,
  field: string,
  given: readonly StagedFile[],
): Refusal | null {
  return given.every((file) => files.isStaged(file)) ? null : fileRefused({ max: uploadMegabytesMax }, field);
}

/** Writes the rows of staged files, in their order. @returns their ids. */
export async function keepFiles(
  ctx: SaveContext,
  purpose: string,
  staged: readonly StagedFile[],
): Promise<string[]> {
  if (staged.length === 0) return [];
  const rows = staged.map((file) => ({
    id: newId(),
    name: file.name,
    media_type: file.mediaType,
    size: BigInt(file.size),
    sha256: file.sha256,
    purpose,
    uploaded_by: ctx.by.personId,
    uploaded_at: ctx.now,
  }));
  await ctx.tx.insertInto('file').values(rows).execute();
  return rows.map((row) => row.id);
}
