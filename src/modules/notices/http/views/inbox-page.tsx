import type { JSX } from 'preact';
import type { Assignment } from '../../../../platform/commands/actor.ts';
import { titleOf } from '../../../../platform/commands/titles.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { Badge } from '../../../../web/ui/badge.tsx';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { Row, Stack } from '../../../../web/ui/card.tsx';
import { DefinitionFold, EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { groupTasks } from '../../domain/group-tasks.ts';
import { pageOf, taskActions } from '../../domain/task-actions.ts';
import type { AheadMeeting } from '../../store/ahead.ts';
import type { DoneToday } from '../../store/done-today.ts';
import { type InboxTask, inboxMax } from '../../store/inbox.ts';
import { AheadCard } from './ahead-card.tsx';
import { sayRoles } from './role-words.ts';
import { BatchEntry, placeOf, placeOfBatch, TaskEntry } from './task-entry.tsx';
import { words } from './words.ts';

type Props = {
  readonly tasks: readonly InboxTask[];
  readonly more: boolean;
  readonly done: readonly DoneToday[];
  readonly assignments: readonly Assignment[];
  /** The next meetings, for somebody who makes them; null for others. */
  readonly ahead: readonly AheadMeeting[] | null;
};

/** "Tugas Saya": everything that waits for this person, under every hat, each with the one button that moves it. */
export function InboxPage({ tasks, more, done, assignments, ahead }: Props): JSX.Element {
  const { t } = useView();
  const entries = groupTasks(tasks, (command) => taskActions[command]?.list !== undefined);
  const hats = entries.map((entry) => {
    const held = assignments[entry.kind === 'one' ? entry.task.held : entry.tasks[0].held];
    return { held, place: entry.kind === 'one' ? placeOf(entry.task, held) : placeOfBatch(entry.tasks, t) };
  });
  const { once, roles } = sayRoles(hats);
  return (
    <Page
      title={nav.tasks}
      eyebrow={once}
      lead={tasks.length > 0 ? words.lead : undefined}
      end={<Top tasks={tasks} creates={ahead !== null} />}
    >
      {tasks.length === 0 && (
        <EmptyState
          title={words.emptyTitle}
          text={assignments.length === 0 ? words.emptyPosition : ahead ? words.emptyBuyer : words.emptyText}
          action={!ahead && assignments.length > 0 && <Meanwhile />}
        />
      )}
      <Stack>
        {entries.map((entry, index) =>
          entry.kind === 'one' ? (
            <TaskEntry task={entry.task} held={hats[index]?.held} role={roles[index]} />
          ) : (
            <BatchEntry tasks={entry.tasks} role={roles[index]} />
          ),
        )}
      </Stack>
      {more && <MoreNotice />}
      {ahead && <AheadCard meetings={ahead} />}
      <Done done={done} />
    </Page>
  );
}

/** With an empty desk: on to the page where this person spends the day. */
function Meanwhile(): JSX.Element | null {
  const { view } = useView();
  const next = view.bottomNav.find(({ href }) => href !== '/tugas');
  return next ? (
    <LinkButton href={next.href} label={next.label} icon={next.icon} variant="secondary" />
  ) : null;
}

/** How much waits; and for somebody who makes meetings, what the day begins with. */
function Top(props: { readonly tasks: readonly InboxTask[]; readonly creates: boolean }): JSX.Element {
  return (
    <>
      {props.tasks.length > 0 && <Counts tasks={props.tasks} />}
      {props.creates && <LinkButton href="/rapat/baru" label={buttons.createMeeting} icon="plus" />}
    </>
  );
}

function Counts({ tasks }: { readonly tasks: readonly InboxTask[] }): JSX.Element {
  const { t, view } = useView();
  const late = tasks.filter((task) => task.dueAt !== null && task.dueAt < view.now).length;
  return (
    <Row>
      <Badge label={t(words.waiting, { n: tasks.length })} tone="info" icon="inbox" />
      {late > 0 && <Badge label={t(words.late, { n: late })} tone="error" icon="triangle-alert" />}
    </Row>
  );
}

function MoreNotice(): JSX.Element {
  const { t } = useView();
  return <Notice kind="info">{t(words.more, { n: inboxMax })}</Notice>;
}

function Done({ done }: { readonly done: readonly DoneToday[] }): JSX.Element {
  const { t, time } = useView();
  return (
    <DefinitionFold title={t(words.done, { n: done.length })} icon="circle-check">
      {done.length === 0 && <p>{t(words.doneNone)}</p>}
      {done.length > 0 && (
        <Table
          caption={words.table}
          hideCaption
          rows={done}
          columns={[
            { head: words.what, title: true, cell: (event) => t(titleOf(event.command)) },
            { head: words.subject, cell: (event) => <Subject event={event} /> },
            { head: words.time, align: 'number', cell: (event) => time(event.at) },
          ]}
        />
      )}
    </DefinitionFold>
  );
}

function Subject({ event }: { readonly event: DoneToday }): JSX.Element {
  const href = pageOf(event.subjectType, event.subjectId);
  const name = [event.title, event.number].filter((part) => part !== null).join(' · ') || '–';
  return href && name !== '–' ? <a href={href}>{name}</a> : <>{name}</>;
}
