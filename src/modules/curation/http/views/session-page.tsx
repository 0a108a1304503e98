import type { ComponentChildren, VNode } from 'preact';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, PrintButton } from '../../../../web/ui/button.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { Checkbox } from '../../../../web/ui/choices.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold, EmptyState, Notice } from '../../../../web/ui/notice.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { sessionStates } from '../../domain/session.ts';
import type { Guest, SessionPageFacts, Waiting } from '../../store/session-list.ts';
import { curationCrumb } from './criteria-page.tsx';
import { answerWords, sess as w } from './session-words.ts';

type Props = {
  readonly session: SessionPageFacts;
  /** Pieces that can be invited; null for who may not invite. */
  readonly waiting: readonly Waiting[] | null;
  /** Submissions that the reader may open. */
  readonly opens: ReadonlySet<string>;
  readonly refusals: readonly Refusal[];
};

/** A session for those who hold it: the list to print, who is invited, who came. */
export function SessionPage({ session, waiting, opens, refusals }: Props): VNode {
  const { view } = useView();
  const errors = formErrors(refusals);
  const begun = session.starts_at <= view.now;
  return (
    <SessionFrame session={session} print>
      <ErrorSummary errors={errors} />
      <Guests
        session={session}
        opens={opens}
        notes={waiting !== null && begun && session.state !== 'cancelled'}
      />
      {waiting !== null && session.state === 'planned' && !begun && (
        <Invite session={session} waiting={waiting} />
      )}
      {waiting !== null && session.state === 'planned' && <Cancel session={session} errors={errors} />}
    </SessionFrame>
  );
}

/** The same for a maker: when and where, and his own answer; he sees nobody else. */
export function InvitationPage(props: {
  readonly session: SessionPageFacts;
  readonly own: readonly Guest[];
  /** May answer; a business owner reads only. */
  readonly answers: boolean;
  readonly refusals: readonly Refusal[];
}): VNode {
  const { t, view } = useView();
  const { session, own, answers } = props;
  const open = session.state === 'planned' && session.starts_at > view.now;
  return (
    <SessionFrame session={session}>
      <ErrorSummary errors={formErrors(props.refusals)} />
      {own.map((guest) => (
        <Card title={guest.product} icon="calendar-check" end={<StateBadge state={answerOf(guest)} />}>
          <Stack>
            <p>{t(guest.answer === 'declined' ? w.declinedText : t(w.bring, { product: guest.product }))}</p>
            {open && answers && guest.answer !== 'declined' && (
              <Form
                action={`/kurasi/sesi/${session.id}/jawaban`}
                hidden={{ submissionId: guest.submissionId }}
                label={w.yourInvitation}
              >
                <Actions>
                  {guest.answer === null && <Button label={w.come} icon="check" name="coming" value="ya" />}
                  <Button label={w.cannot} variant="ghost" name="coming" value="tidak" />
                </Actions>
              </Form>
            )}
          </Stack>
        </Card>
      ))}
    </SessionFrame>
  );
}

function SessionFrame(props: {
  session: SessionPageFacts;
  print?: boolean;
  children: ComponentChildren;
}): VNode {
  const { t, day } = useView();
  const { session } = props;
  return (
    <Page
      title={t(w.sessionOn, { day: day(session.starts_at) })}
      crumbs={props.print ? [curationCrumb, { label: w.title, href: '/kurasi/sesi' }] : undefined}
      end={
        <>
          <StateBadge state={sessionStates[session.state]} />
          {props.print && <PrintButton />}
        </>
      }
    >
      {session.cancel_reason && (
        <Notice kind="warn">
          <p>{t(w.cancelledFor, { reason: session.cancel_reason })}</p>
        </Notice>
      )}
      <Facts
        items={[
          {
            term: w.when,
            icon: 'clock',
            value: (
              <>
                <DateTime at={session.starts_at} /> – <DateTime at={session.ends_at} part="time" />
              </>
            ),
          },
          { term: w.where, icon: 'map-pin', value: `${session.place}, ${session.address}` },
          ...(props.print
            ? [
                {
                  term: w.places,
                  icon: 'users' as const,
                  value: t(w.placesOf, { n: session.invited, max: session.capacity }),
                },
              ]
            : []),
        ]}
      />
      {props.children}
    </Page>
  );
}

function answerOf({ answer }: Guest) {
  return answerWords[answer ?? 'silent'];
}

function Guests({
  session,
  opens,
  notes,
}: Pick<Props, 'session' | 'opens'> & { readonly notes: boolean }): VNode {
  const { t } = useView();
  const { guests } = session;
  if (guests.length === 0) return <EmptyState title={w.noGuests} text={w.noGuestsText} />;
  const columns: Column<Guest>[] = [
    {
      head: w.product,
      title: true,
      cell: (guest) =>
        opens.has(guest.submissionId) ? (
          <a href={`/kurasi/pengajuan/${guest.submissionId}`}>{guest.product}</a>
        ) : (
          guest.product
        ),
    },
    { head: w.maker, cell: (guest) => guest.supplier },
    { head: w.district, cell: (guest) => guest.district },
    { head: w.phone, cell: (guest) => guest.phone },
    { head: w.answer, bare: true, cell: (guest) => <StateBadge state={answerOf(guest)} /> },
    {
      head: w.came,
      cell: (guest) =>
        notes ? (
          <Checkbox
            name="attended"
            value={guest.submissionId}
            label={`${t(w.came)}: ${guest.product}`}
            checked={guest.attended ?? guest.answer === 'coming'}
            bare
          />
        ) : guest.attended === null ? (
          ''
        ) : (
          t(guest.attended ? w.cameYes : w.cameNo)
        ),
    },
  ];
  const table = (
    <Table caption={w.guests} rows={guests} rowKey={(row) => row.submissionId} columns={columns} />
  );
  if (!notes) return table;
  return (
    <Form action={`/kurasi/sesi/${session.id}/kehadiran`} version={session.version} label={w.note}>
      {table}
      <p>{t(w.noteText)}</p>
      <Actions>
        <Button label={w.note} icon="clipboard-check" />
      </Actions>
    </Form>
  );
}

function Invite({ session, waiting }: { session: SessionPageFacts; waiting: readonly Waiting[] }): VNode {
  const { t, dayShort } = useView();
  const left = session.capacity - session.invited;
  return (
    <Card title={w.inviteTitle} icon="send">
      {left <= 0 || waiting.length === 0 ? (
        <p>{t(left <= 0 ? w.full : w.nobodyWaits)}</p>
      ) : (
        <Form action={`/kurasi/sesi/${session.id}/undangan`} version={session.version} label={w.invite}>
          <p>{t(w.inviteText, { n: left })}</p>
          <Table
            caption={w.inviteTitle}
            hideCaption
            rows={waiting}
            rowKey={(row) => row.submissionId}
            columns={[
              { head: w.product, title: true, cell: (row) => row.product },
              { head: w.maker, cell: (row) => row.supplier },
              { head: w.district, cell: (row) => row.district },
              { head: w.since, cell: (row) => dayShort(row.since) },
              {
                head: w.pick,
                bare: true,
                cell: (row) => (
                  <Checkbox
                    name="submissionIds"
                    value={row.submissionId}
                    label={t(w.choose, { name: row.product })}
                    bare
                  />
                ),
              },
            ]}
          />
          <Actions>
            <Button label={w.invite} icon="send" />
          </Actions>
        </Form>
      )}
    </Card>
  );
}

function Cancel({ session, errors }: { session: SessionPageFacts; errors: readonly FormError[] }): VNode {
  const { t } = useView();
  return (
    <DefinitionFold title={w.cancelFold} icon="ban">
      <Form action={`/kurasi/sesi/${session.id}/batal`} version={session.version} label={w.cancel}>
        <p>{t(w.cancelText)}</p>
        <TextField name="reason" label={w.reason} maxLength={300} error={errorOf(errors, 'reason')} />
        <Actions>
          <Button label={w.cancel} variant="danger" icon="ban" />
        </Actions>
      </Form>
    </DefinitionFold>
  );
}
