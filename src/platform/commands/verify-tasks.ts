import type { Database } from '../storage/database.ts';
import type { TaskSpec, Waiting } from './define-command.ts';

export type TaskFault = {
  /** `type id` of what it waits on. */
  readonly subject: string;
  readonly command: string;
  readonly fault: 'missing' | 'left over';
};

/** Compares the open tasks of these subjects with what should wait on them (deadlines aside). @returns every difference. */
export async function compareTasks(
  db: Database,
  expected: readonly Waiting[],
): Promise<readonly TaskFault[]> {
  if (expected.length === 0) return [];
  const open = await db
    .selectFrom('task')
    .select(['subject_type', 'subject_id', 'command', 'position', 'unit_id', 'supplier_id', 'region_code'])
    .where(
      'subject_id',
      'in',
      expected.map(({ subject }) => subject.id),
    )
    .where('closed_at', 'is', null)
    .execute();
  return expected.flatMap(({ subject, tasks }) => {
    const here = open.filter((task) => task.subject_id === subject.id && task.subject_type === subject.type);
    const found = new Map(
      here.map((task) => [
        nameOf(task.command, task.position, task.unit_id ?? task.supplier_id ?? task.region_code),
        task.command,
      ]),
    );
    const wanted = new Map(tasks.map((task) => [nameOfSpec(task), task.command]));
    const name = `${subject.type} ${subject.id}`;
    const not = (
      left: ReadonlyMap<string, string>,
      right: ReadonlyMap<string, string>,
      fault: TaskFault['fault'],
    ) =>
      [...left].filter(([key]) => !right.has(key)).map(([, command]) => ({ subject: name, command, fault }));
    return [...not(wanted, found, 'missing'), ...not(found, wanted, 'left over')];
  });
}

const nameOf = (command: string, position: string, where: string | null) =>
  `${command} ${position} ${where ?? ''}`;

function nameOfSpec({ command, position, unitId, supplierId, regionCode }: TaskSpec): string {
  return nameOf(command, position, unitId ?? supplierId ?? regionCode ?? null);
}
