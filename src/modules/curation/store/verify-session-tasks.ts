import { compareTasks, type TaskFault } from '../../../platform/commands/verify-tasks.ts';
import type { Database } from '../../../platform/storage/database.ts';
import { waitingOnSession } from './sessions.ts';

const batch = 500;

/** Compares what waits on every tasting session with its answers and its list. */
export async function verifySessionTasks(db: Database): Promise<readonly TaskFault[]> {
  const faults: TaskFault[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const sessions = await db
      .selectFrom('tasting_session')
      .selectAll()
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    if (sessions.length === 0) return faults;
    const ids = sessions.map(({ id }) => id);
    const invitations = await db
      .selectFrom('tasting_invitation')
      .select(['session_id', 'supplier_id', 'answer'])
      .where('session_id', 'in', ids)
      .execute();
    const expected = sessions.map((session) =>
      waitingOnSession(
        session,
        invitations.filter(({ session_id }) => session_id === session.id),
      ),
    );
    faults.push(...(await compareTasks(db, expected)));
    after = ids.at(-1) ?? after;
  }
}
