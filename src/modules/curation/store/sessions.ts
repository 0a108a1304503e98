import type { LoadContext, Target, TaskSpec, Waiting } from '../../../platform/commands/define-command.ts';
import type { Row } from '../../../platform/storage/tables.ts';

export type Invitation = Row<'tasting_invitation'> & { readonly supplier: string; readonly phone: string };
/** A tasting session under its lock, with who is invited. */
export type Session = Row<'tasting_session'> & { readonly invitations: readonly Invitation[] };

/** Locks a session and reads its invitations; null when there is none. */
export async function lockSession(ctx: LoadContext, id: string): Promise<Session | null> {
  ctx.locks.enter('tasting_session');
  const row = await ctx.tx
    .selectFrom('tasting_session')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  // Read under the lock: whoever invites holds the session.
  const invitations = await ctx.tx
    .selectFrom('tasting_invitation')
    .innerJoin('supplier', 'supplier.id', 'tasting_invitation.supplier_id')
    .selectAll('tasting_invitation')
    .select(['supplier.name as supplier', 'supplier.phone'])
    .where('session_id', '=', id)
    .orderBy('submission_id')
    .execute();
  return { ...row, invitations };
}

export function sessionTarget({ id, region_code, state, version }: Session): Target {
  return {
    type: 'tasting_session',
    id,
    unitId: null,
    supplierId: null,
    regionCode: region_code,
    state,
    version,
  };
}

type Answered = Pick<Row<'tasting_invitation'>, 'supplier_id' | 'answer'>;
type Planned = Pick<Row<'tasting_session'>, 'id' | 'state' | 'starts_at' | 'ends_at' | 'region_code'>;

/** What waits on a session: the answers of its makers, and then the list of who came. */
export function waitingOnSession(session: Planned, invitations: readonly Answered[]): Waiting {
  const subject = { type: 'tasting_session', id: session.id } as const;
  if (session.state !== 'planned') return { subject, tasks: [] };
  const silent = invitations.filter(({ answer }) => answer === null).map((each) => each.supplier_id);
  const answers: TaskSpec[] = [...new Set(silent)].map((supplierId) => ({
    command: 'curation/answer-invitation',
    position: 'supplier',
    supplierId,
    dueAt: session.starts_at,
  }));
  const coming = invitations.some(({ answer }) => answer !== 'declined');
  const list: TaskSpec = {
    command: 'curation/note-attendance',
    position: 'curator',
    regionCode: session.region_code,
    dueAt: session.ends_at,
  };
  return { subject, tasks: coming ? [...answers, list] : answers };
}
