import type { Government } from '../../../platform/commands/government.ts';
import { compareTasks, type TaskFault } from '../../../platform/commands/verify-tasks.ts';
import { waitingFor } from '../domain/waiting.ts';

/** Compares what waits on every package with the rules of its stage. @returns every difference. */
export async function verifyPackageTasks(government: Government): Promise<readonly TaskFault[]> {
  const { db, zone } = government;
  const by = { now: government.clock(), calendar: await government.calendar(), zone };
  const batch = 500;
  const faults: TaskFault[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await db
      .selectFrom('rup_package')
      .select(['id', 'unit_id', 'state'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(batch)
      .execute();
    const expected = rows.map(({ id, unit_id, state }) => waitingFor({ id, unitId: unit_id }, state, by));
    faults.push(...(await compareTasks(db, expected)));
    const last = rows.at(-1);
    if (!last || rows.length < batch) return faults;
    after = last.id;
  }
}
