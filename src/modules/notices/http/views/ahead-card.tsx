import type { JSX } from 'preact';
import { buttons } from '../../../../web/text/common.ts';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { orderStateWords } from '../../../orders/public.ts';
import type { AheadMeeting } from '../../store/ahead.ts';
import { words } from './words.ts';

/** What is coming for somebody who makes meetings: the next ones, and how far their food is. */
export function AheadCard({ meetings }: { readonly meetings: readonly AheadMeeting[] }): JSX.Element {
  return (
    <Card
      title={words.ahead}
      icon="calendar-days"
      look={meetings.length > 0 ? 'flush' : 'paper'}
      foot={
        <LinkButton
          href="/pesanan?status=berjalan"
          label={words.runningOrders}
          icon="shopping-basket"
          variant="ghost"
        />
      }
    >
      {meetings.length === 0 ? <None /> : <Meetings meetings={meetings} />}
    </Card>
  );
}

function None(): JSX.Element {
  const { t } = useView();
  return <p>{t(words.aheadNone)}</p>;
}

function Meetings({ meetings }: { readonly meetings: readonly AheadMeeting[] }): JSX.Element {
  const { t, dateTime } = useView();
  return (
    <Table
      caption={words.ahead}
      hideCaption
      rows={meetings}
      rowKey={(meeting) => meeting.id}
      columns={[
        {
          head: words.meeting,
          title: true,
          cell: (meeting) => <a href={`/rapat/${meeting.id}`}>{meeting.title}</a>,
        },
        { head: words.when, bare: true, cell: (meeting) => `${dateTime(meeting.startsAt)}, ${meeting.room}` },
        {
          head: words.guests,
          align: 'number',
          cell: (meeting) => t(words.people, { n: meeting.headcount }),
        },
        { head: words.food, cell: (meeting) => <Food meeting={meeting} /> },
      ]}
    />
  );
}

function Food({ meeting }: { readonly meeting: AheadMeeting }): JSX.Element {
  if (meeting.orders.length === 0) {
    return (
      <LinkButton
        href={`/katalog?rapat=${meeting.id}`}
        label={buttons.findFood}
        icon="search"
        variant="secondary"
        size="small"
      />
    );
  }
  return (
    <span class="cell">
      {meeting.orders.map(({ id, state, supplierName }) => (
        <span key={id} class="cell-line">
          <a href={`/pesanan/${id}`}>{supplierName}</a> <StateBadge state={orderStateWords[state]} />
        </span>
      ))}
    </span>
  );
}
