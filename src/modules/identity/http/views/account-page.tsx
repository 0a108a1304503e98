import type { JSX } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons } from '../../../../web/text/common.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Actions, Button } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { RadioCards } from '../../../../web/ui/choices.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { deviceName } from '../../domain/device.ts';
import { passwordMin } from '../../domain/new-password.ts';
import type { OpenSession, PersonDetails } from '../../store/person-page.ts';
import { words } from './account-words.ts';
import { HeldTable } from './held-table.tsx';

type Props = {
  readonly person: PersonDetails;
  readonly today: string;
  readonly sessionHash: string | null;
  readonly refusals: readonly Refusal[];
};

/** Everything about oneself: name, positions by decree, language, password, devices. */
export function AccountPage({ person, today, sessionHash, refusals }: Props): JSX.Element {
  const { t } = useView();
  const errors = formErrors(refusals);
  return (
    <Page title={words.title} lead={person.name}>
      <ErrorSummary errors={errors} />
      <Card title={words.who} icon="user">
        <Facts
          items={[
            { term: words.name, value: person.name },
            { term: words.username, value: <code>{person.username}</code> },
            { term: words.nip, value: person.nip ?? t(words.none) },
            { term: words.email, value: person.email ?? t(words.none) },
          ]}
        />
      </Card>
      <Card title={words.positions} icon="scroll-text" look="flush">
        <HeldTable
          caption={words.positions}
          held={person.held}
          today={today}
          empty={<EmptyState title={words.noPositions} text={words.noPositionsText} />}
        />
      </Card>
      {person.held.length > 0 && (
        <Prose tone="quiet">
          <p>{t(words.wrong)}</p>
        </Prose>
      )}
      <LanguageCard person={person} />
      <PasswordCard username={person.username} errors={errors} />
      <SessionsCard sessions={person.sessions} sessionHash={sessionHash} />
    </Page>
  );
}

function LanguageCard({ person }: { readonly person: PersonDetails }): JSX.Element {
  return (
    <Card title={words.language} icon="languages">
      <Form action="/akun/bahasa" label={words.language}>
        <RadioCards
          name="lang"
          label={words.language}
          hint={words.languageHint}
          value={person.lang}
          options={[
            { value: 'id', label: words.indonesian },
            { value: 'en', label: words.english },
          ]}
        />
        <Actions>
          <Button label={buttons.save} variant="secondary" />
        </Actions>
      </Form>
    </Card>
  );
}

function PasswordCard(props: {
  readonly username: string;
  readonly errors: readonly FormError[];
}): JSX.Element {
  const { t } = useView();
  const field = { type: 'password', width: 'medium' } as const;
  return (
    <Card title={words.password} icon="key-round" id="kata-sandi">
      <Form
        action="/akun/kata-sandi"
        label={words.change}
        hidden={{ salt: crypto.randomUUID(), username: props.username }}
      >
        <TextField
          {...field}
          name="current"
          label={words.current}
          autocomplete="current-password"
          error={errorOf(props.errors, 'current')}
        />
        <TextField
          {...field}
          name="next"
          label={words.next}
          hint={t(words.nextHint, { min: passwordMin })}
          autocomplete="new-password"
          error={errorOf(props.errors, 'next')}
        />
        <TextField
          {...field}
          name="repeat"
          label={words.repeat}
          autocomplete="new-password"
          error={errorOf(props.errors, 'repeat')}
        />
        <Actions>
          <Button label={words.change} icon="key-round" />
        </Actions>
      </Form>
    </Card>
  );
}

function SessionsCard(props: {
  readonly sessions: readonly OpenSession[];
  readonly sessionHash: string | null;
}): JSX.Element {
  const { t } = useView();
  return (
    <Card title={words.sessions} icon="shield-check">
      <Prose tone="quiet">
        <p>{t(words.sessionsText)}</p>
      </Prose>
      <Table
        caption={words.sessions}
        hideCaption
        rows={props.sessions}
        columns={[
          { head: words.device, title: true, cell: (session) => deviceName(session.device) },
          { head: words.since, cell: (session) => <DateTime at={session.since} /> },
          {
            head: words.end,
            cell: (session) => <EndSession session={session} own={session.tokenHash === props.sessionHash} />,
          },
        ]}
      />
      <Form action="/keluar" hidden={{ everywhere: 'yes' }} label={words.everywhere}>
        <Actions>
          <Button label={words.everywhere} icon="log-out" variant="danger" />
        </Actions>
      </Form>
    </Card>
  );
}

function EndSession({ session, own }: { readonly session: OpenSession; readonly own: boolean }): JSX.Element {
  const { t, dateTime } = useView();
  if (own) return <Badge label={words.thisOne} tone="success" icon="check" />;
  const label = t(words.endOf, { device: deviceName(session.device), when: dateTime(session.since) });
  return (
    <Form action="/akun/sesi" inline label={label} hidden={{ tokenHash: session.tokenHash }}>
      <Button label={words.end} variant="secondary" size="small" />
    </Form>
  );
}
