import { newId } from '../../kernel/ids.ts';
import type { SaveContext } from '../commands/define-command.ts';
import type { StagedFile } from './file-store.ts';

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
