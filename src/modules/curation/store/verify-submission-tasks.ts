import type { Government } from '../../../platform/commands/government.ts';
import type { Position } from '../../../platform/commands/positions.ts';
import { compareTasks, type TaskFault } from '../../../platform/commands/verify-tasks.ts';
import { openStates } from '../domain/course.ts';
import { waitingOn } from './move.ts';

const batch = 500;

/** Compares what waits on every submission that is on its way with the rules. */
export async function verifySubmissionTasks({ db }: Pick<Government, 'db'>): Promise<readonly TaskFault[]> {
  const faults: TaskFault[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db
      .selectFrom('submission')
      .select(['id', 'supplier_id', 'region_code', 'state', 'panel', 'position', 'escalated_at'])
      .where('id', '>', after)
      .where('state', 'in', [...openStates])
      .orderBy('id')
      .limit(batch)
      .execute();
    const expected = rows.map((row) => {
      const owner = { id: row.id, supplierId: row.supplier_id, regionCode: row.region_code };
      const { state, panel, position } = row;
      const desk = waitingOn(owner, { state, panel, position: position as Position | null, dueAt: null });
      const late = { command: 'curation/escalate', position: 'department_head' } as const;
      return { ...desk, tasks: row.escalated_at ? [...desk.tasks, late] : desk.tasks };
    });
    faults.push(...(await compareTasks(db, expected)));
    const last = rows.at(-1);
    if (!last || rows.length < batch) return faults;
    after = last.id;
  }
}
