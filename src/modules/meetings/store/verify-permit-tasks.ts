import type { Waiting } from '../../../platform/commands/define-command.ts';
import { compareTasks, type TaskFault } from '../../../platform/commands/verify-tasks.ts';
import type { Database } from '../../../platform/storage/database.ts';

/** Every exception that was asked for waits for PA/KPA, and no other meeting waits for anybody. @returns every difference. */
export async function verifyPermitTasks(db: Database): Promise<readonly TaskFault[]> {
  const rows = await db
    .selectFrom('meeting as m')
    .select(['m.id', 'm.unit_id', 'm.state', 'm.permit_state'])
    .where((eb) =>
      eb.or([
        eb('m.permit_state', '=', 'requested'),
        eb.exists(
          eb
            .selectFrom('task')
            .select('task.id')
            .whereRef('task.subject_id', '=', 'm.id')
            .where('task.subject_type', '=', 'meeting')
            .where('task.closed_at', 'is', null),
        ),
      ]),
    )
    .execute();
  const expected = rows.map(({ id, unit_id: unitId, state, permit_state }): Waiting => {
    const answer = { command: 'meetings/answer-permit', position: 'budget_authority', unitId } as const;
    const asked = permit_state === 'requested' && state === 'scheduled';
    return { subject: { type: 'meeting', id }, tasks: asked ? [answer] : [] };
  });
  return await compareTasks(db, expected);
}
