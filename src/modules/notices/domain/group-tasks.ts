/** From this many tasks of a kind that a list can do at once, the inbox shows one card for all. */
export const batchFrom = 3;

export type Entry<T> =
  | { readonly kind: 'one'; readonly task: T }
  | { readonly kind: 'many'; readonly tasks: readonly [T, ...T[]] };

/**
 * Puts tasks of one command under one hat together when a list can do them at once; the group stands where its most
 * urgent task stood. Order is otherwise kept, and no task is lost or shown twice.
 */
export function groupTasks<T extends { readonly command: string; readonly held: number }>(
  tasks: readonly T[],
  hasList: (command: string) => boolean,
): Entry<T>[] {
  const groups = new Map<string, T[]>();
  const keyOf = (task: T) => `${task.held} ${task.command}`;
  for (const task of tasks) {
    if (!hasList(task.command)) continue;
    const group = groups.get(keyOf(task)) ?? [];
    groups.set(keyOf(task), [...group, task]);
  }
  return tasks.flatMap((task): Entry<T>[] => {
    const group = groups.get(keyOf(task)) ?? [];
    if (group.length < batchFrom) return [{ kind: 'one', task }];
    const [first, ...rest] = group;
    return first === task ? [{ kind: 'many', tasks: [first, ...rest] }] : [];
  });
}
