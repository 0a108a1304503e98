import type { VNode } from 'preact';
import { formErrors } from '../../../../platform/http/form-errors.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { meetingStates } from '../../../../web/text/states.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Actions, Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Prose } from '../../../../web/ui/card.tsx';
import { Facts, Timeline } from '../../../../web/ui/facts.tsx';
import { ErrorSummary, errorOf, Form, type FormError } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { Ceilings } from './ceilings.tsx';
import type { MeetingPageProps } from './meeting-page-props.ts';
import { PermitCard } from './permit-card.tsx';
import { attendeeWords, entitlementWords, permitWords, words } from './words.ts';

/** A meeting: what it is, what may be ordered for it by which rule, its orders and its history. */
export function MeetingPage(props: MeetingPageProps): VNode {
  const { meeting } = props;
  const errors = formErrors(props.refusals);
  const state = meeting.state === 'cancelled' ? meetingStates.cancelled : meetingStates.scheduled;
  return (
    <Page
      title={meeting.title}
      eyebrow={meeting.unitName}
      crumbs={[{ label: nav.meetings, href: '/rapat' }]}
      end={<StateBadge state={state} />}
    >
      <ErrorSummary errors={errors} />
      <MainActions {...props} />
      <MeetingFacts {...props} />
      <EntitlementCard {...props} />
      <PermitCard {...props} errors={errors} />
      <Card title={words.orders} icon="shopping-basket">
        {props.orders ?? <Quiet text={words.noOrders} />}
      </Card>
      <Card title={words.timeline} icon="clock">
        <Timeline entries={props.timeline} />
      </Card>
      {props.rights.cancel && <CancelForm {...props} errors={errors} />}
    </Page>
  );
}

function Quiet({ text }: { readonly text: (typeof words)['noOrders'] }): VNode {
  const { t } = useView();
  return (
    <Prose tone="quiet">
      <p>{t(text)}</p>
    </Prose>
  );
}

function MeetingFacts({ meeting, place }: MeetingPageProps): VNode {
  const { t, time } = useView();
  return (
    <Card>
      <Facts
        items={[
          {
            term: words.when,
            icon: 'calendar-days',
            value: (
              <>
                <DateTime at={meeting.startsAt} />–{time(meeting.endsAt)}
              </>
            ),
          },
          {
            term: words.place,
            icon: 'map-pin',
            value: (
              <>
                {meeting.room}
                <br />
                {meeting.address}
                <br />
                {place}
              </>
            ),
          },
          {
            term: words.guests,
            icon: 'users',
            value: `${meeting.headcount} ${t(words.people)} · ${t(attendeeWords[meeting.attendeeKind])}`,
          },
          {
            term: words.rupPackage,
            icon: 'package',
            value: (
              <a href={`/paket/${meeting.packageId}`}>
                {meeting.rupPackage.rupId} {meeting.rupPackage.name}
              </a>
            ),
          },
          { term: words.createdBy, icon: 'user', value: meeting.createdByName },
        ]}
      />
    </Card>
  );
}

function EntitlementCard({ meeting, entitled, ceilings }: MeetingPageProps): VNode {
  const { t } = useView();
  return (
    <Card
      title={words.entitlement}
      icon="utensils"
      end={
        <>
          <StateBadge state={entitlementWords[entitled.entitlement]} />
          {meeting.permitState !== 'none' && <StateBadge state={permitWords[meeting.permitState]} />}
        </>
      }
    >
      <p>{t(entitled.sentence)}</p>
      {(entitled.rule !== '' || ceilings.length > 0) && (
        <DefinitionFold>
          {entitled.rule !== '' && <p>{entitled.rule}</p>}
          <Ceilings rows={ceilings} />
        </DefinitionFold>
      )}
    </Card>
  );
}

function MainActions({ meeting, rights }: MeetingPageProps): VNode | null {
  if (!rights.order && !rights.change) return null;
  return (
    <Actions>
      {rights.order && (
        <LinkButton
          href={`/katalog?rapat=${meeting.id}`}
          icon="search"
          label={buttons.findFood}
          size="large"
        />
      )}
      {rights.change && (
        <LinkButton
          href={`/rapat/${meeting.id}/ubah`}
          variant="secondary"
          icon="pencil"
          label={words.change}
        />
      )}
    </Actions>
  );
}

function CancelForm({
  meeting,
  errors,
  typed,
}: MeetingPageProps & { readonly errors: readonly FormError[] }): VNode {
  return (
    <DefinitionFold title={words.cancel}>
      <Form action={`/rapat/${meeting.id}/batal`} version={meeting.version} label={words.cancel}>
        <TextField
          name="cancelReason"
          label={words.cancelWhy}
          maxLength={500}
          value={typed['cancelReason']}
          error={errorOf(errors, 'cancelReason')}
        />
        <Actions>
          <Button variant="danger" icon="ban" label={words.cancel} />
        </Actions>
      </Form>
    </DefinitionFold>
  );
}
