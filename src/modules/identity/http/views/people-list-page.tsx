import type { VNode } from 'preact';
import { positionLabels, positions } from '../../../../platform/commands/positions.ts';
import { pageSizes } from '../../../../platform/http/list-query.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons, nav } from '../../../../web/text/common.ts';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Row } from '../../../../web/ui/card.tsx';
import { Select } from '../../../../web/ui/choices.tsx';
import { SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { FilterFold, Filters } from '../../../../web/ui/lists.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { ListFoot } from '../../../../web/ui/pager.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { HeldToday, PeopleFilter, PeopleQuery, PersonRow } from '../../store/people-list.ts';
import { peopleHref, peoplePath, personPath } from '../people-query.ts';
import { heldWords } from './held-words.ts';
import { peopleFilterWords, peopleWords as words } from './people-words.ts';

type Props = {
  readonly query: PeopleQuery;
  readonly rows: readonly PersonRow[];
  readonly more: boolean;
  /** Administrators add people; auditors read. */
  readonly mayChange: boolean;
};

const crumbs = [{ label: nav.settings, href: '/pengaturan' }];

/** Everybody with an account: searched, filtered, paged. */
export function PeopleListPage({ query, rows, more, mayChange }: Props): VNode {
  return (
    <Page title={words.title} lead={words.lead} crumbs={crumbs} wide end={mayChange && <Add />}>
      <Filters
        label={words.show}
        choices={(Object.keys(peopleFilterWords) as PeopleFilter[]).map((filter) => ({
          label: peopleFilterWords[filter],
          href: peopleHref(query, { filter }),
          current: query.filter === filter,
        }))}
      />
      <FilterFold
        set={[query.search, query.position && positionLabels[query.position], query.place]}
        open={query.search + query.place !== ''}
      >
        <Search query={query} />
      </FilterFold>
      <People query={query} rows={rows} />
      <ListFoot
        page={query.page}
        more={more}
        size={query.size}
        href={(page) => peopleHref(query, { page })}
        sizes={pageSizes.map((size) => ({ size, href: peopleHref(query, { size }) }))}
        csv={peopleHref(query, {}, `${peoplePath}.csv`)}
      />
    </Page>
  );
}

function Add(): VNode {
  return (
    <Row>
      <LinkButton href={`${peoplePath}/impor`} variant="secondary" icon="upload" label={words.import} />
      <LinkButton href={`${peoplePath}/baru`} icon="plus" label={words.create} />
    </Row>
  );
}

function Search({ query }: Pick<Props, 'query'>): VNode {
  return (
    <SearchForm action={peoplePath} label={words.filter}>
      {query.filter !== 'aktif' && <input type="hidden" name="keadaan" value={query.filter} />}
      <TextField
        name="cari"
        label={words.search}
        value={query.search}
        type="search"
        maxLength={80}
        optional
      />
      <Select
        name="jabatan"
        label={words.position}
        value={query.position ?? ''}
        options={[
          { value: '', label: words.anyPosition },
          ...positions.map((position) => ({ value: position, label: positionLabels[position] })),
        ]}
        optional
      />
      <TextField name="satuan" label={words.place} value={query.place} maxLength={80} optional />
      <Button variant="secondary" icon="search" label={buttons.search} />
    </SearchForm>
  );
}

function People({ query, rows }: Pick<Props, 'query' | 'rows'>): VNode {
  const all = { filter: 'semua', search: '', position: null, place: '' } as const;
  return (
    <Table
      caption={words.caption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState
          title={words.nobody}
          text={words.nobodyText}
          action={<LinkButton href={peopleHref(query, all)} variant="secondary" label={words.seeAll} />}
        />
      }
      columns={[
        {
          head: words.name,
          title: true,
          cell: (row) => (
            <>
              <a href={personPath(row.id)}>{row.name}</a>
              <small class="cell-note cell-wrap">{row.username}</small>
            </>
          ),
        },
        { head: words.heldToday, cell: (row) => <HeldList held={row.held} /> },
        { head: words.state, cell: (row) => <ActiveBadge active={row.active} /> },
      ]}
    />
  );
}

/** Is the account open? In a word and a sign. */
export function ActiveBadge({ active }: { readonly active: boolean }): VNode {
  return active ? (
    <Badge label={words.active} tone="success" icon="circle-check" />
  ) : (
    <Badge label={words.inactive} tone="neutral" icon="lock" />
  );
}

const heldShown = 3;

function HeldList({ held }: { readonly held: readonly HeldToday[] }): VNode {
  const { t } = useView();
  if (held.length === 0) return <>{t(words.holdsNothing)}</>;
  return (
    <ul class="stack stack-small">
      {held.slice(0, heldShown).map((each) => (
        <li>
          {each.kind !== 'definitive' && `${t(heldWords.acting[each.kind])} `}
          {t(positionLabels[each.position])}
          <Place held={each} />
        </li>
      ))}
      {held.length > heldShown && <li>{t(words.moreHeld, { n: held.length - heldShown })}</li>}
    </ul>
  );
}

function Place({ held: { units, supplier } }: { readonly held: HeldToday }): VNode | null {
  const { t } = useView();
  const name = supplier ?? units[0];
  if (name === undefined) return null;
  return (
    <small class="cell-note cell-wrap">
      {name}
      {units.length > 1 && ` ${t(words.more, { n: units.length - 1 })}`}
    </small>
  );
}
