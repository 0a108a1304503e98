import type { JSX } from 'preact';
import { sumRupiah } from '../../../../kernel/rupiah.ts';
import type { Text } from '../../../../kernel/text.ts';
import { fill } from '../../../../kernel/text.ts';
import type { Assignment } from '../../../../platform/commands/actor.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { LinkButton } from '../../../../web/ui/button.tsx';
import type { IconName } from '../../../../web/ui/icon-data.ts';
import { TaskCard } from '../../../../web/ui/task-card.tsx';
import { useView } from '../../../../web/view.ts';
import { actionOf } from '../../domain/task-actions.ts';
import type { InboxTask } from '../../store/inbox.ts';
import { words } from './words.ts';

type Held = Assignment | undefined;

const actingWords = { plt: 'Plt.', plh: 'Plh.' } as const;

/** In which position, where, and by which decree when acting for somebody. */
export function roleWords(held: Held, place: string | null): Text {
  if (!held) return { id: '', en: '' };
  const both = (lang: 'id' | 'en'): string => {
    const params = {
      role: positionLabels[held.position][lang],
      place: place ?? words.government[lang],
      decree: held.decree,
      kind: held.kind === 'definitive' ? '' : actingWords[held.kind],
    };
    return fill((held.kind === 'definitive' ? words.under : words.acting)[lang], params);
  };
  return { id: both('id'), en: both('en') };
}

/** One task as a card. */
export function TaskEntry({ task, held }: { readonly task: InboxTask; readonly held: Held }): JSX.Element {
  const tools = useView();
  const { t } = tools;
  const action = actionOf(task.command, task.subjectType);
  const href = action.href(task.subjectId);
  const verb = t(action.verb);
  const subject = task.title ?? task.number ?? task.unitName ?? '';
  const maker = held?.position === 'supplier';
  const place = maker ? (task.supplierName ?? null) : task.unitName;
  return (
    <TaskCard
      title={subject ? t(words.title, { verb, subject }) : verb}
      href={href}
      who={maker ? (task.unitName ?? undefined) : (task.supplierName ?? task.unitName ?? undefined)}
      role={roleWords(held, place)}
      amount={task.amount ?? undefined}
      facts={factsOf(task, tools)}
      due={task.dueAt ?? undefined}
      icon={action.icon}
      action={<LinkButton href={href} label={action.verb} icon={action.icon} />}
    />
  );
}

/** Many tasks that a list does at once: their number, sum and first due time. */
export function BatchEntry(props: {
  readonly tasks: readonly [InboxTask, ...InboxTask[]];
  readonly held: Held;
}): JSX.Element {
  const { t } = useView();
  const [first] = props.tasks;
  const action = actionOf(first.command, first.subjectType);
  const href = action.list ?? action.href(first.subjectId);
  const amounts = props.tasks.flatMap((task) => task.amount ?? []);
  const places = new Set(props.tasks.map((task) => task.unitName));
  const names = props.tasks.slice(0, 3).flatMap((task) => task.title ?? task.number ?? []);
  return (
    <TaskCard
      title={t(words.batchTitle, { verb: t(action.verb), n: props.tasks.length })}
      href={href}
      who={names.length > 0 ? t(words.batchNames, { names: names.join('; ') }) : undefined}
      role={roleWords(props.held, places.size === 1 ? first.unitName : `${places.size} unit`)}
      amount={amounts.length > 0 ? sumRupiah(amounts) : undefined}
      due={first.dueAt ?? undefined}
      icon={action.icon}
      action={<LinkButton href={href} label={words.batchOpen} icon="list-checks" />}
    />
  );
}

function factsOf(
  task: InboxTask,
  { t, dateTime, dayShort, view }: ReturnType<typeof useView>,
): { icon: IconName; text: string }[] {
  const facts: { icon: IconName; text: string }[] = [];
  if (task.meetsAt) facts.push({ icon: 'calendar-days', text: dateTime(task.meetsAt) });
  if (task.room) facts.push({ icon: 'map-pin', text: task.room });
  if (task.portions) facts.push({ icon: 'users', text: t(words.portions, { n: task.portions }) });
  if (task.number && task.title) facts.push({ icon: 'receipt-text', text: task.number });
  const label = task.askedAs ? positionLabels[task.askedAs][view.lang] : null;
  const name = label ? `${task.askedBy}, ${label}` : task.askedBy;
  facts.push({ icon: 'user', text: t(words.askedBy, { name }) });
  facts.push({ icon: 'hourglass', text: t(words.since, { when: dayShort(task.openedAt) }) });
  return facts;
}
