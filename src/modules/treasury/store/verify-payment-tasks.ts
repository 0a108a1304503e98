import type { Waiting } from '../../../platform/commands/define-command.ts';
import { compareTasks, type TaskFault } from '../../../platform/commands/verify-tasks.ts';
import type { Database } from '../../../platform/storage/database.ts';

/** Every autodebit that was asked for waits for PA/KPA, and no other payment waits for anybody. @returns every difference. */
export async function verifyPaymentTasks(db: Database): Promise<readonly TaskFault[]> {
  const rows = await db
    .selectFrom('payment as p')
    .select(['p.id', 'p.unit_id', 'p.state'])
    .where((eb) =>
      eb.or([
        eb('p.state', '=', 'requested'),
        eb.exists(
          eb
            .selectFrom('task')
            .select('task.id')
            .whereRef('task.subject_id', '=', 'p.id')
            .where('task.subject_type', '=', 'payment')
            .where('task.closed_at', 'is', null),
        ),
      ]),
    )
    .execute();
  const expected = rows.map(({ id, unit_id: unitId, state }): Waiting => {
    const answer = { command: 'treasury/confirm-autodebit', position: 'budget_authority', unitId } as const;
    return { subject: { type: 'payment', id }, tasks: state === 'requested' ? [answer] : [] };
  });
  return await compareTasks(db, expected);
}
