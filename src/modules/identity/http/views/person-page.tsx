import type { VNode } from 'preact';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import type { TimelineEvent } from '../../../../platform/commands/timeline.ts';
import { toTimelineEntries } from '../../../../platform/http/timeline.tsx';
import { Page } from '../../../../web/layout.tsx';
import { nav } from '../../../../web/text/common.ts';
import { Actions, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { Facts, Timeline } from '../../../../web/ui/facts.tsx';
import type { IconName } from '../../../../web/ui/icon-data.ts';
import { EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import type { HeldPosition, PersonDetails } from '../../store/person-page.ts';
import { peoplePath, personPath } from '../people-query.ts';
import { words as accountWords } from './account-words.ts';
import { HeldTable, termState } from './held-table.tsx';
import { ActiveBadge } from './people-list-page.tsx';
import { peopleWords } from './people-words.ts';
import { personWords as words } from './person-words.ts';

type Props = {
  readonly person: PersonDetails;
  readonly events: readonly TimelineEvent[];
  readonly today: string;
  /** `own` is the administrator himself, whom another must change. */
  readonly may: 'change' | 'read' | 'own';
};

/** The way to the page of a person. */
export const personCrumbs = [
  { label: nav.settings, href: '/pengaturan' },
  { label: peopleWords.title, href: peoplePath },
];

/** A person: account, decrees, history, and what an administrator may do. */
export function PersonPage({ person, events, today, may }: Props): VNode {
  const { t } = useView();
  const changes = may === 'change';
  return (
    <Page title={person.name} crumbs={personCrumbs} end={<ActiveBadge active={person.active} />}>
      {may === 'own' && (
        <Notice kind="info">
          <p>{t(words.own)}</p>
        </Notice>
      )}
      {!person.active && (
        <Notice kind="warn">
          <p>{t(words.closed)}</p>
        </Notice>
      )}
      <Card
        title={words.positions}
        icon="scroll-text"
        look="flush"
        foot={changes && person.active && <AssignLink id={person.id} />}
      >
        <HeldTable
          caption={words.positions}
          held={person.held}
          today={today}
          empty={<EmptyState title={words.none} text={words.noneText} />}
          {...(changes && { end: (held) => <EndLink person={person} held={held} today={today} /> })}
        />
      </Card>
      <AccountCard person={person} />
      {changes && <AccountActions person={person} />}
      <History events={events} />
    </Page>
  );
}

function AssignLink({ id }: { readonly id: string }): VNode {
  return (
    <LinkButton href={`${personPath(id)}/penugasan`} variant="secondary" icon="plus" label={words.assign} />
  );
}

function EndLink(props: {
  readonly person: PersonDetails;
  readonly held: HeldPosition;
  readonly today: string;
}): VNode | null {
  const { t } = useView();
  const { person, held } = props;
  if (termState(held, props.today) === 'over') return null;
  return (
    <a
      href={`${personPath(person.id)}/penugasan/${held.id}`}
      aria-label={t(words.endOf, { position: t(positionLabels[held.position]) })}
    >
      {t(words.end)}
    </a>
  );
}

function AccountCard({ person }: Pick<Props, 'person'>): VNode {
  const { t } = useView();
  const none = t(accountWords.none);
  return (
    <Card title={words.who} icon="user">
      <Facts
        items={[
          { term: accountWords.username, value: <code>{person.username}</code> },
          { term: accountWords.nip, value: person.nip ?? none },
          { term: accountWords.email, value: person.email ?? none },
        ]}
      />
    </Card>
  );
}

function AccountActions({ person }: Pick<Props, 'person'>): VNode {
  const at = personPath(person.id);
  if (!person.active) {
    return (
      <Actions>
        <LinkButton href={`${at}/aktifkan`} icon="rotate-ccw" label={words.reactivate} />
      </Actions>
    );
  }
  return (
    <Actions>
      <LinkButton href={`${at}/kata-sandi`} variant="secondary" icon="key-round" label={words.reset} />
      <LinkButton href={`${at}/nonaktifkan`} variant="danger" icon="ban" label={words.deactivate} />
    </Actions>
  );
}

const icons: Readonly<Record<string, IconName>> = {
  'identity/create-person': 'user',
  'identity/assign-position': 'scroll-text',
  'identity/end-assignment': 'ban',
  'identity/deactivate-person': 'lock',
  'identity/reactivate-person': 'rotate-ccw',
  'identity/reset-password': 'key-round',
  'identity/change-password': 'key-round',
};

function History({ events }: Pick<Props, 'events'>): VNode {
  const { t } = useView();
  const note = ({ privateFacts: { decree } }: TimelineEvent) =>
    typeof decree === 'string' ? decree : undefined;
  return (
    <Card title={words.history} icon="clock">
      {events.length === 0 ? (
        <Prose tone="quiet">
          <p>{t(words.noHistory)}</p>
        </Prose>
      ) : (
        <Timeline entries={toTimelineEntries(events, { icon: ({ command }) => icons[command], note })} />
      )}
    </Card>
  );
}
