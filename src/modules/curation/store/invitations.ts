import { sql } from 'kysely';
import { parsePhone } from '../../../kernel/phone.ts';
import type { LoadContext, SaveContext } from '../../../platform/commands/define-command.ts';
import { type Message, sendMessage } from '../../notices/public.ts';
import type { Candidate } from '../domain/session.ts';

export type LockedCandidate = Candidate & {
  readonly supplierId: string;
  readonly supplier: string;
  readonly phone: string;
};

/** Locks the pieces that are to be invited, and reads whether one is invited to a session that is still to come. */
export async function lockCandidates(ctx: LoadContext, ids: readonly string[]): Promise<LockedCandidate[]> {
  ctx.locks.enter('submission');
  const table = (name: string) => sql.id(ctx.schema, name);
  await ctx.tx
    .selectFrom('submission')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  const found = await sql<LockedCandidate>`
    SELECT b.id, b.state, b.region_code AS "regionCode", b.supplier_id AS "supplierId", s.name AS supplier, s.phone, EXISTS (
      SELECT FROM ${table('tasting_invitation')} i JOIN ${table('tasting_session')} t ON t.id = i.session_id
      WHERE i.submission_id = b.id AND t.state = 'planned' AND i.answer IS DISTINCT FROM 'declined') AS invited
    FROM ${table('submission')} b JOIN ${table('supplier')} s ON s.id = b.supplier_id
    WHERE b.id = ANY (${[...ids]}::uuid[]) ORDER BY b.id`.execute(ctx.tx);
  return found.rows;
}

/** Notes for everybody who was invited whether his piece came. */
export async function noteWhoCame(
  { tx, now }: SaveContext,
  sessionId: string,
  attended: readonly string[],
): Promise<void> {
  const note = (came: boolean) =>
    tx
      .updateTable('tasting_invitation')
      .set({ attended: came, noted_at: now })
      .where('session_id', '=', sessionId);
  await note(false).execute();
  if (attended.length > 0)
    await note(true)
      .where('submission_id', 'in', [...attended])
      .execute();
}

/** Tells each of these makers once; one whose number is no mobile phone reads it among his tasks. */
export async function tellMakers(
  ctx: SaveContext,
  makers: readonly { readonly supplier: string; readonly phone: string }[],
  message: (supplier: string) => Omit<Message, 'phone'>,
): Promise<void> {
  const known = new Map(makers.map((maker) => [`${maker.phone} ${maker.supplier}`, maker]));
  for (const { supplier, phone: typed } of known.values()) {
    const phone = parsePhone(typed);
    if (phone) await sendMessage(ctx, { ...message(supplier), phone });
  }
}
