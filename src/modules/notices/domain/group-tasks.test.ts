import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchFrom, groupTasks } from './group-tasks.ts';

const hasList = (command: string) => command !== 'orders/send';
const anyTasks = fc.array(
  fc.record({
    id: fc.uuid(),
    command: fc.constantFrom('orders/send', 'treasury/pay', 'receiving/confirm'),
    held: fc.integer({ min: 0, max: 1 }),
  }),
  { maxLength: 30 },
);

test('every task is shown exactly once', () => {
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      const shown = groupTasks(tasks, hasList).flatMap((entry) =>
        entry.kind === 'one' ? [entry.task] : [...entry.tasks],
      );
      expect(shown.map((task) => task.id).toSorted()).toEqual(tasks.map((task) => task.id).toSorted());
    }),
  );
});

test('a group holds one command under one hat, and only what a list can do', () => {
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      for (const entry of groupTasks(tasks, hasList)) {
        if (entry.kind === 'one') continue;
        expect(entry.tasks.length).toBeGreaterThanOrEqual(batchFrom);
        expect(new Set(entry.tasks.map((task) => `${task.held} ${task.command}`)).size).toBe(1);
        expect(hasList(entry.tasks[0].command)).toBe(true);
      }
    }),
  );
});

test('the group stands where its most urgent task stood', () => {
  const task = (id: string, command: string) => ({ id, command, held: 0 });
  const entries = groupTasks(
    [
      task('a', 'orders/send'),
      task('b', 'treasury/pay'),
      task('c', 'orders/send'),
      task('d', 'treasury/pay'),
      task('e', 'treasury/pay'),
    ],
    hasList,
  );
  const ids = entries.map((entry) =>
    entry.kind === 'one' ? entry.task.id : entry.tasks.map((inside) => inside.id).join('+'),
  );
  expect(ids).toEqual(['a', 'b+d+e', 'c']);
});
