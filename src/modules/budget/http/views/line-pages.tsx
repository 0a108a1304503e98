import type { VNode } from 'preact';
import { titleOf } from '../../../../platform/commands/titles.ts';
import { hrefOf, type ListWindow, pageSizes } from '../../../../platform/http/list-query.ts';
import { Page } from '../../../../web/layout.tsx';
import { budgetWords, buttons, nav } from '../../../../web/text/common.ts';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { BudgetBar } from '../../../../web/ui/budget-bar.tsx';
import { Button } from '../../../../web/ui/button.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { Select } from '../../../../web/ui/choices.tsx';
import { Facts } from '../../../../web/ui/facts.tsx';
import { SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { chosen, FilterFold, Filters } from '../../../../web/ui/lists.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { ListFoot } from '../../../../web/ui/pager.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { LedgerEntry, LineRowView, LineView } from '../../store/line-list.ts';
import { reasonWords, lineWords as words } from './line-words.ts';

export type AskedLines = ListWindow & {
  readonly year: number;
  readonly thisYear: number;
  readonly unitId: string | null;
};

export type LineListProps = {
  readonly query: AskedLines;
  readonly rows: readonly LineRowView[];
  readonly more: boolean;
  /** The reader's units, for a choice; empty when he sees all or has one. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
};

export function linesHref(query: AskedLines, change: Partial<AskedLines>, path = '/anggaran'): string {
  const next = { ...query, page: 1, ...change };
  return hrefOf(path, {
    tahun: next.year === next.thisYear ? null : next.year,
    unit: next.unitId,
    cari: next.search,
    hal: next.page > 1 ? next.page : null,
    ukuran: next.size === pageSizes[0] ? null : next.size,
  });
}

/** The budget lines of my units, each as a bar. */
export function LineListPage({ query, rows, more, units }: LineListProps): VNode {
  const years = [query.thisYear - 1, query.thisYear, query.thisYear + 1].map((year) => ({
    label: String(year),
    href: linesHref(query, { year }),
    current: year === query.year,
  }));
  return (
    <Page title={nav.budget} lead={words.lead}>
      <FilterFold
        set={[
          chosen(years, years[1]),
          units.find(({ id }) => id === query.unitId)?.name ?? null,
          query.search,
        ]}
        open={query.search !== ''}
      >
        <Filters label={words.year} choices={years} />
        <SearchForm action="/anggaran" label={words.searchLabel}>
          {query.year !== query.thisYear && <input type="hidden" name="tahun" value={query.year} />}
          {units.length > 1 && (
            <Select
              name="unit"
              label={words.unit}
              value={query.unitId ?? ''}
              blank={words.allUnits}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
              optional
              width="medium"
            />
          )}
          <TextField
            name="cari"
            label={words.searchLabel}
            type="search"
            value={query.search}
            maxLength={80}
            optional
            width="medium"
          />
          <Button variant="secondary" icon="search" label={buttons.search} />
        </SearchForm>
      </FilterFold>
      {rows.length === 0 && <EmptyState title={words.none} text={words.noneText} />}
      <Stack>
        {rows.map((row) => (
          <LineCard key={row.id} row={row} />
        ))}
      </Stack>
      <ListFoot
        page={query.page}
        more={more}
        size={query.size}
        href={(page) => linesHref(query, { page })}
        sizes={pageSizes.map((size) => ({ size, href: linesHref(query, { size }) }))}
        csv={rows.length > 0 && linesHref(query, {}, '/anggaran.csv')}
      />
    </Page>
  );
}

function LineCard({ row }: { readonly row: LineRowView }): VNode {
  return (
    <Card>
      <h2>
        <a href={`/anggaran/${row.id}`}>{row.subActivityName}</a>
      </h2>
      <p>
        {row.unitName} · {row.accountCode} · {row.fund}
      </p>
      <BudgetBar
        id={`a-${row.id}`}
        title={row.subActivityCode}
        ceiling={row.ceiling}
        spent={row.spent}
        held={row.held}
      />
    </Card>
  );
}

export type LinePageProps = {
  readonly line: LineView;
  readonly entries: readonly LedgerEntry[];
  readonly more: boolean;
  readonly page: number;
  readonly size: number;
};

/** One line: its bar, its packages, and every entry behind the figures. */
export function LinePage(props: LinePageProps): VNode {
  const { line } = props;
  const path = `/anggaran/${line.id}`;
  return (
    <Page
      title={line.subActivityName}
      eyebrow={`${line.unitName} · ${line.year}`}
      crumbs={[{ label: nav.budget, href: '/anggaran' }]}
    >
      <Card>
        <BudgetBar
          id="baris"
          title={line.subActivityCode}
          ceiling={line.ceiling}
          spent={line.spent}
          held={line.held}
        />
        <Facts
          items={[
            { term: words.unit, value: line.unitName },
            { term: words.account, value: `${line.accountCode} ${line.accountName}` },
            { term: words.fund, value: line.fund },
          ]}
        />
      </Card>
      <PackagesOfLine line={line} />
      <Entries {...props} path={path} />
    </Page>
  );
}

function PackagesOfLine({ line }: { readonly line: LineView }): VNode {
  const { t } = useView();
  const amount = (value: string) => <Money amount={BigInt(value)} />;
  const left = (row: LineView['packages'][number]) =>
    BigInt(row.ceiling) - BigInt(row.held) - BigInt(row.spent);
  return (
    <Table
      caption={words.packages}
      rows={line.packages}
      rowKey={(row) => row.id}
      empty={<p>{t(words.noPackages)}</p>}
      columns={[
        { head: words.name, title: true, cell: (row) => <a href={`/paket/${row.id}`}>{row.name}</a> },
        { head: words.rupId, cell: (row) => row.rupId },
        { head: budgetWords.ceiling, align: 'number', cell: (row) => amount(row.ceiling) },
        { head: budgetWords.held, align: 'number', cell: (row) => amount(row.held) },
        { head: budgetWords.spent, align: 'number', cell: (row) => amount(row.spent) },
        { head: budgetWords.left, align: 'number', cell: (row) => <Money amount={left(row)} /> },
      ]}
    />
  );
}

function Entries(props: LinePageProps & { readonly path: string }): VNode {
  const { t } = useView();
  const columns: Column<LedgerEntry>[] = [
    { head: words.at, cell: (row) => <DateTime at={row.at} /> },
    { head: words.what, title: true, cell: (row) => t(reasonWords[row.reason]) },
    { head: words.why, cell: (row) => t(titleOf(row.command)) },
    { head: words.who, cell: (row) => row.actorName },
    {
      head: words.order,
      cell: (row) =>
        row.orderId === null ? '' : <a href={`/pesanan/${row.orderId}`}>{t(words.openOrder)}</a>,
    },
    { head: words.amount, align: 'number', cell: (row) => <Money amount={row.amount} /> },
  ];
  return (
    <>
      <Table
        caption={words.entries}
        columns={columns}
        rows={props.entries}
        rowKey={(row) => row.id}
        empty={<EmptyState title={words.noEntries} />}
      />
      <p class="field-hint">{t(words.entriesNote)}</p>
      <ListFoot
        page={props.page}
        more={props.more}
        size={props.size}
        href={(page) => hrefOf(props.path, { hal: page > 1 ? page : null })}
        csv={`${props.path}/mutasi.csv`}
      />
    </>
  );
}
