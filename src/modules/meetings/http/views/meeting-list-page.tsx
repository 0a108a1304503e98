import type { VNode } from 'preact';
import { hrefOf, type ListWindow, pageSizes } from '../../../../platform/http/list-query.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { meetingStates } from '../../../../web/text/states.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Row } from '../../../../web/ui/card.tsx';
import { SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { FilterFold, Filters } from '../../../../web/ui/lists.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { ListFoot } from '../../../../web/ui/pager.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { MeetingFilter, MeetingRow } from '../../store/meeting-list.ts';
import { attendeeWords, permitWords, words } from './words.ts';

export type MeetingListProps = {
  readonly query: ListWindow & { readonly filter: MeetingFilter };
  readonly rows: readonly MeetingRow[];
  readonly more: boolean;
  readonly mayCreate: boolean;
};

const filters = [
  { key: 'mendatang', label: { id: 'Mendatang', en: 'Coming' } },
  { key: 'lalu', label: { id: 'Telah lewat', en: 'Past' } },
  { key: 'batal', label: { id: 'Dibatalkan', en: 'Cancelled' } },
] as const;

/** The address of the list with something changed; another filter starts at the first page. */
export function meetingsHref(
  query: MeetingListProps['query'],
  change: Partial<MeetingListProps['query']>,
  path = '/rapat',
): string {
  const { filter, search, page, size } = { ...query, page: 1, ...change };
  return hrefOf(path, {
    tampil: filter === 'mendatang' ? null : filter,
    cari: search,
    hal: page > 1 ? page : null,
    ukuran: size === pageSizes[0] ? null : size,
  });
}

/** The meetings of my units: coming, past, cancelled. */
export function MeetingListPage(props: MeetingListProps): VNode {
  const { query } = props;
  const create = props.mayCreate && (
    <LinkButton href="/rapat/baru" icon="plus" label={buttons.createMeeting} />
  );
  return (
    <Page title={nav.meetings} lead={words.lead} end={create} wide>
      <Row spread>
        <Filters
          label={words.show}
          choices={filters.map(({ key, label }) => ({
            label,
            href: meetingsHref(query, { filter: key }),
            current: query.filter === key,
          }))}
        />
        <FilterFold set={[query.search]} open={query.search !== ''}>
          <SearchForm action="/rapat" label={words.searchLabel}>
            {query.filter !== 'mendatang' && <input type="hidden" name="tampil" value={query.filter} />}
            <TextField
              name="cari"
              label={words.searchLabel}
              value={query.search}
              type="search"
              maxLength={80}
              optional
              width="medium"
            />
            <Button variant="secondary" icon="search" label={buttons.search} />
          </SearchForm>
        </FilterFold>
      </Row>
      <MeetingTable {...props} />
      <ListFoot
        page={query.page}
        more={props.more}
        size={query.size}
        href={(page) => meetingsHref(query, { page })}
        sizes={pageSizes.map((size) => ({ size, href: meetingsHref(query, { size }) }))}
        csv={props.rows.length > 0 && meetingsHref(query, {}, '/rapat.csv')}
      />
    </Page>
  );
}

function MeetingTable({ rows, query, mayCreate }: MeetingListProps): VNode {
  const { t, time } = useView();
  const columns: Column<MeetingRow>[] = [
    { head: words.meeting, title: true, cell: (row) => <a href={`/rapat/${row.id}`}>{row.title}</a> },
    {
      head: words.when,
      cell: (row) => (
        <>
          <DateTime at={row.startsAt} part="day" />
          <br />
          {time(row.startsAt).replace(/ .*/, '')}–{time(row.endsAt)}
        </>
      ),
    },
    { head: words.place, cell: (row) => row.room },
    { head: words.unit, cell: (row) => row.unitName },
    { head: words.guests, cell: (row) => `${row.headcount} · ${t(attendeeWords[row.attendeeKind])}` },
    {
      head: words.state,
      bare: true,
      cell: (row) => (
        <>
          <StateBadge state={row.state === 'cancelled' ? meetingStates.cancelled : meetingStates.scheduled} />{' '}
          {row.permitState !== 'none' && <StateBadge state={permitWords[row.permitState]} />}
        </>
      ),
    },
  ];
  const isFirst = query.filter === 'mendatang' && query.search === '';
  return (
    <Table
      caption={words.listCaption}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState
          title={isFirst ? words.emptyComing : words.emptyOther}
          text={isFirst ? words.emptyText : undefined}
          action={
            isFirst &&
            mayCreate && <LinkButton href="/rapat/baru" icon="plus" label={buttons.createMeeting} />
          }
        />
      }
    />
  );
}
