import type { JSX } from 'preact';
import { sumRupiah } from '../../../../kernel/rupiah.ts';
import { dayOf } from '../../../../kernel/time.ts';
import type { Assignment } from '../../../../platform/commands/actor.ts';
import { anonymousActor } from '../../../../platform/commands/actor.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { TaskCard, type TaskFact } from '../../../../web/ui/task-card.tsx';
import { useView, type Words } from '../../../../web/view.ts';
import { actionOf } from '../../domain/task-actions.ts';
import type { InboxTask } from '../../store/inbox.ts';
import { words } from './words.ts';

type Held = Assignment | undefined;
type Hat = { readonly held: Held; readonly role: Words | undefined };

/** Where a card's reader acts: a maker for his business, everybody else in a unit. */
export function placeOf(task: InboxTask, held: Held): string | null {
  return held?.position === 'supplier' ? task.supplierName : task.unitName;
}

/** The same for a batch, which may come from several units: then their number, in the reader's language. */
export function placeOfBatch(
  tasks: readonly [InboxTask, ...InboxTask[]],
  t: ReturnType<typeof useView>['t'],
): string | null {
  const places = new Set(tasks.map((task) => task.unitName));
  return places.size === 1 ? tasks[0].unitName : t(words.units, { n: places.size });
}

/** One task as a card; `role` as the page has not said it already. */
export function TaskEntry({ task, held, role }: Hat & { readonly task: InboxTask }): JSX.Element {
  const tools = useView();
  const { t } = tools;
  const action = actionOf(task.command, task.subjectType);
  const href = action.href(task.subjectId);
  const verb = t(action.verb);
  const subject = task.title ?? task.number ?? task.unitName ?? '';
  const maker = held?.position === 'supplier';
  const who = (maker ? task.unitName : (task.supplierName ?? task.unitName)) ?? undefined;
  return (
    <TaskCard
      title={subject ? t(words.title, { verb, subject }) : verb}
      href={href}
      who={who === subject ? undefined : who}
      role={role}
      amount={task.amount ?? undefined}
      facts={factsOf(task, tools)}
      due={task.dueAt ?? undefined}
      icon={action.icon}
      action={<LinkButton href={href} label={action.verb} icon={action.icon} />}
    />
  );
}

/** Many tasks that a list does at once: their number, sum and first due time. */
export function BatchEntry(
  props: Pick<Hat, 'role'> & { readonly tasks: readonly [InboxTask, ...InboxTask[]] },
): JSX.Element {
  const tools = useView();
  const { t } = tools;
  const [first] = props.tasks;
  const action = actionOf(first.command, first.subjectType);
  const href = action.list ?? action.href(first.subjectId);
  const amounts = props.tasks.flatMap((task) => task.amount ?? []);
  const names = props.tasks.slice(0, 2).flatMap((task) => task.title ?? task.number ?? []);
  return (
    <TaskCard
      title={t(words.batchTitle, { verb: t(action.verb), n: props.tasks.length })}
      href={href}
      who={names.length > 0 ? t(words.batchNames, { names: names.join('; ') }) : undefined}
      role={props.role}
      amount={amounts.length > 0 ? sumRupiah(amounts) : undefined}
      facts={askedFacts(props.tasks, tools)}
      due={first.dueAt ?? undefined}
      icon={action.icon}
      action={<LinkButton href={href} label={words.batchOpen} icon="list-checks" />}
    />
  );
}

type Tools = ReturnType<typeof useView>;

function factsOf(task: InboxTask, tools: Tools): TaskFact[] {
  const { t, day, time } = tools;
  const facts: TaskFact[] = [];
  if (task.meetsAt)
    facts.push({ icon: 'calendar-days', text: `${day(task.meetsAt)}, ${time(task.meetsAt)}` });
  if (task.room) facts.push({ icon: 'map-pin', text: task.room });
  if (task.portions) facts.push({ icon: 'users', text: t(words.portions, { n: task.portions }) });
  else if (task.headcount) facts.push({ icon: 'users', text: t(words.headcount, { n: task.headcount }) });
  if (task.number && task.title) facts.push({ icon: 'receipt-text', text: task.number, minor: true });
  return [...facts, ...askedFacts([task], tools)];
}

/** Who asks, and since when the first of them waits. */
function askedFacts(tasks: readonly [InboxTask, ...InboxTask[]], { t, dayShort, view }: Tools): TaskFact[] {
  const { zone } = view.government;
  const [first] = tasks;
  // Before sign-in nobody has a name.
  const names = [...new Set(tasks.map((task) => task.askedBy))].filter(
    (name) => name !== anonymousActor.name,
  );
  const shown = names.slice(0, 2).join(', ');
  const name = names.length > 2 ? t(words.andOthers, { names: shown, n: names.length - 2 }) : shown;
  const more = names.length === 1 && first.askedAs ? positionLabels[first.askedAs] : undefined;
  const facts: TaskFact[] = name === '' ? [] : [{ icon: 'user', text: t(words.askedBy, { name }), more }];
  const oldest = tasks.reduce(
    (least, task) => (task.openedAt < least ? task.openedAt : least),
    first.openedAt,
  );
  // What came today has not waited.
  if (dayOf(oldest, zone) < dayOf(view.now, zone))
    facts.push({ icon: 'hourglass', text: t(words.since, { when: dayShort(oldest) }) });
  return facts;
}
