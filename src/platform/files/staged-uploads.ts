import { sql } from 'kysely';
import { sha256 } from '../../kernel/canonical-json.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { LoadContext } from '../commands/define-command.ts';
import type { Government } from '../commands/government.ts';
import { type Received, type StagedFile, tooManyFiles } from './file-store.ts';

/** Hours that an upload waits for a command to use it. */
export const stagedHours = 24;
/** Uploads of one person that may wait at a time. */
export const stagedMax = 200;

/** Checks an upload, keeps its bytes, and notes that they wait for a command. `by` is the person, null for the program. */
export async function stageUpload(
  { db, files, clock }: Pick<Government, 'db' | 'files' | 'clock'>,
  by: string | null,
  bytes: Buffer,
  name: string,
): Promise<Result<StagedFile>> {
  if (by !== null && (await waitingOf(db, by)) >= stagedMax) return refuse(tooManyFiles({ max: stagedMax }));
  return await files.stage(bytes, name, (hash) => note({ db, clock }, by, hash));
}

/** Keeps text that is read again at the next step of a form, and no longer than an upload. @returns its SHA-256. */
export async function keepUpload(
  { db, files, clock }: Pick<Government, 'db' | 'files' | 'clock'>,
  bytes: Buffer,
): Promise<string> {
  await note({ db, clock }, null, sha256(bytes));
  return await files.put(bytes);
}

/** Keeps bytes that were received aside, and notes that they wait for a command of this person (null for the program). */
export async function keepReceived(
  { db, clock }: Pick<Government, 'db' | 'clock'>,
  by: string | null,
  received: Received,
): Promise<Result<string>> {
  if (by !== null && (await waitingOf(db, by)) >= stagedMax) {
    await received.drop();
    return refuse(tooManyFiles({ max: stagedMax }));
  }
  await note({ db, clock }, by, received.sha256);
  await received.keep();
  return ok(received.sha256);
}

async function note(
  { db, clock }: Pick<Government, 'db' | 'clock'>,
  by: string | null,
  hash: string,
): Promise<void> {
  const row = { staged_by: by, staged_at: clock() };
  await db
    .insertInto('staged_upload')
    .values({ sha256: hash, ...row })
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet(row))
    .execute();
}

async function waitingOf(db: Government['db'], by: string): Promise<number> {
  const rows = await db
    .selectFrom('staged_upload')
    .select('sha256')
    .where('staged_by', '=', by)
    .limit(stagedMax)
    .execute();
  return rows.length;
}

/**
 * Did this program stage all the files, and are their bytes still there? Locks their notes until the command is done, so that
 * the clock does not remove what is being used. Called by `load`.
 */
export async function areStaged(
  { tx, files }: Pick<LoadContext, 'tx' | 'files'>,
  given: readonly StagedFile[],
): Promise<boolean> {
  if (given.length === 0) return true;
  if (!given.every((file) => files.isStaged(file))) return false;
  const hashes = [...new Set(given.map((file) => file.sha256))];
  const noted = await tx
    .selectFrom('staged_upload')
    .select('sha256')
    .where('sha256', 'in', hashes)
    .orderBy('sha256')
    .forKeyShare()
    .execute();
  if (noted.length === hashes.length) return true;
  // Used before: its bytes stay for good.
  const kept = await tx
    .selectFrom('file')
    .select('sha256')
    .distinct()
    .where('sha256', 'in', hashes)
    .execute();
  return new Set([...noted, ...kept].map((row) => row.sha256)).size === hashes.length;
}

/**
 * Removes uploads that no command used within {@link stagedHours}, at most `max` of them: the bytes, unless a row names
 * them, and the note. @returns how many notes went.
 */
export async function removeUnusedUploads(government: Government, max: number): Promise<number> {
  const { db, schema, files, clock } = government;
  const table = (name: string) => sql.id(schema, name);
  const until = new Date(clock().getTime() - stagedHours * 3_600_000);
  return await db.transaction().execute(async (tx) => {
    const old = await sql<{ sha256: string }>`
      SELECT sha256 FROM ${table('staged_upload')} WHERE staged_at < ${until}
      ORDER BY staged_at LIMIT ${max} FOR UPDATE SKIP LOCKED`.execute(tx);
    const hashes = old.rows.map((row) => row.sha256);
    if (hashes.length === 0) return 0;
    // Asked under the lock: what was used meanwhile has its row by now.
    const used = await sql<{ sha256: string }>`
      SELECT sha256 FROM ${table('file')} WHERE sha256 = ANY (${hashes}::text[])
      UNION SELECT picture FROM ${table('product_version')} WHERE picture = ANY (${hashes}::text[])
      UNION SELECT sha256 FROM ${table('import_run')} WHERE sha256 = ANY (${hashes}::text[]) AND forgotten_at IS NULL`.execute(
      tx,
    );
    const kept = new Set(used.rows.map((row) => row.sha256));
    for (const hash of hashes) if (!kept.has(hash)) await files.remove(hash);
    await tx.deleteFrom('staged_upload').where('sha256', 'in', hashes).execute();
    return hashes.length;
  });
}
