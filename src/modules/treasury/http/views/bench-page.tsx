import type { VNode } from 'preact';
import { sumRupiah } from '../../../../kernel/rupiah.ts';
import { hrefOf, pageSizes } from '../../../../platform/http/list-query.ts';
import { Page } from '../../../../web/layout.tsx';
import { small } from '../../../../web/text/common.ts';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Button, LinkButton } from '../../../../web/ui/button.tsx';
import { Checkbox } from '../../../../web/ui/choices.tsx';
import { ErrorSummary, SearchForm } from '../../../../web/ui/form.tsx';
import { TextField } from '../../../../web/ui/inputs.tsx';
import { FilterFold, Filters } from '../../../../web/ui/lists.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { Pager } from '../../../../web/ui/pager.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { type Bill, type BillTab, billTabs, type ListedPayment } from '../../store/bill-list.ts';
import { type BenchProps, isMine } from './bench-props.ts';
import { BillForms, reasonWords } from './bill-forms.tsx';
import { words } from './treasury-words.ts';

/** The bench: tabs, the list of one, and the form that moves what is ticked. */
export function BenchPage(props: BenchProps): VNode {
  const { tab, window } = props;
  const path = '/pembayaran';
  const query = {
    tab,
    cari: window.search || null,
    ukuran: window.size === pageSizes[0] ? null : window.size,
  };
  const more = props.bills?.more ?? props.payments?.more ?? false;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      wide
      end={
        <>
          <LinkButton
            href="/pembayaran/tagihan"
            icon="search"
            variant="secondary"
            size="small"
            label={words.gate}
          />
          <LinkButton
            href="/pembayaran/rekening"
            icon="landmark"
            variant="ghost"
            size="small"
            label={words.accounts}
          />
        </>
      }
    >
      <ErrorSummary errors={props.typedForm?.errors ?? []} />
      <FilterFold set={[words.tabs[tab], window.search]} open={window.search !== ''}>
        <Filters
          label={words.queue}
          choices={billTabs.map((each) => ({
            label: words.tabs[each],
            href: hrefOf(path, { tab: each }),
            current: each === tab,
          }))}
        />
        <SearchForm action={path} label={words.search}>
          <input type="hidden" name="tab" value={tab} />
          <TextField name="cari" label={words.search} value={window.search} type="search" optional />
          <Button variant="secondary" icon="search" label={words.find} />
          {props.bills && (
            <LinkButton
              href={hrefOf('/pembayaran.csv', { tab, cari: window.search || null })}
              icon="download"
              variant="ghost"
              label={words.export}
              download
            />
          )}
        </SearchForm>
      </FilterFold>
      {props.bills && (
        <BillForms
          {...props}
          rows={props.bills.rows}
          table={<BillTable {...props} rows={props.bills.rows} />}
        />
      )}
      {props.payments && <PaymentTable tab={tab} rows={props.payments.rows} />}
      <Pager
        page={window.page}
        size={window.size}
        more={more}
        href={(page) => hrefOf(path, { ...query, hal: page === 1 ? null : page })}
        sizes={pageSizes.map((size) => ({ size, href: hrefOf(path, { ...query, ukuran: size }) }))}
      />
    </Page>
  );
}

function BillTable(props: BenchProps & { readonly rows: readonly Bill[] }): VNode {
  const { t } = useView();
  const { rows, tab } = props;
  const ticks = rows.some((row) => isMine(props, row));
  const sum = (of: (row: Bill) => bigint) => (
    <Money amount={sumRupiah(rows.map((row) => of(row) as Bill['gross']))} strong />
  );
  const columns: Column<Bill>[] = [
    ...(ticks
      ? [{ head: words.choose, bare: true, cell: (row: Bill) => <Tick row={row} props={props} /> }]
      : []),
    {
      head: words.order,
      title: true,
      foot: t(small.total),
      cell: (row) => (
        <>
          <a href={`/pesanan/${row.id}`}>{row.title}</a>
          <small class="cell-note">{row.number}</small>
          <small class="cell-note cell-wrap">{row.unit_name}</small>
        </>
      ),
    },
    { head: words.supplier, cell: (row) => row.supplier_name },
    ...(tab === 'kembali'
      ? [{ head: words.returnedBecause, cell: (row: Bill) => <Reason row={row} /> }]
      : []),
    { head: words.due, cell: (row) => <Due at={row.due_at} /> },
    {
      head: words.gross,
      align: 'number',
      cell: (row) => <Money amount={row.gross} />,
      foot: sum((row) => row.gross),
    },
    {
      head: words.withheld,
      align: 'number',
      cell: (row) => <Money amount={row.withheld} />,
      foot: sum((row) => row.withheld),
    },
    {
      head: words.net,
      align: 'number',
      cell: (row) => <Money amount={row.gross - row.withheld} strong />,
      foot: sum((row) => row.gross - row.withheld),
    },
  ];
  return (
    <Table
      caption={words.tabs[tab]}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      totals={rows.length > 1}
      empty={<EmptyState title={words.empty[tab]} text={words.emptyText} />}
      columns={columns}
    />
  );
}

function Tick({ row, props }: { readonly row: Bill; readonly props: BenchProps }): VNode | null {
  const { t } = useView();
  if (!isMine(props, row)) return null;
  const ticked = props.typedForm?.body['orderIds'];
  const checked = ticked === undefined ? false : [ticked].flat().includes(row.id);
  return (
    <Checkbox
      name="orderIds"
      value={row.id}
      label={t(words.tick, { number: row.number })}
      checked={checked}
      bare
    />
  );
}

function Reason({ row }: { readonly row: Bill }): VNode {
  const { t } = useView();
  return <>{t(reasonWords(row.returned_reason ?? ''))}</>;
}

function Due({ at }: { readonly at: Date | null }): VNode | null {
  const { view } = useView();
  if (!at) return null;
  return (
    <>
      <DateTime at={at} part="dayShort" />{' '}
      {at < view.now && <Badge tone="error" icon="triangle-alert" label={words.late} />}
    </>
  );
}

function PaymentTable({
  tab,
  rows,
}: {
  readonly tab: BillTab;
  readonly rows: readonly ListedPayment[];
}): VNode {
  const { t } = useView();
  return (
    <Table
      caption={words.tabs[tab]}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={words.empty[tab]} text={words.emptyText} />}
      columns={[
        {
          head: words.payment,
          title: true,
          cell: (row) => (
            <>
              <a href={`/pembayaran/${row.id}`}>
                {row.orders > 1 ? t(words.titleAndMore, { title: row.title, n: row.orders - 1 }) : row.title}
              </a>
              <small class="cell-note">
                {row.reference ? `${row.reference} · ` : ''}
                {t(words.ordersCount, { n: row.orders })}
              </small>
            </>
          ),
        },
        { head: words.unit, cell: (row) => row.unit_name },
        {
          head: words.method,
          cell: (row) => t(row.method === 'manual' ? words.manual : words.autodebitWord),
        },
        { head: words.requestedBy, cell: (row) => row.requested_by },
        { head: words.requestedAt, cell: (row) => <DateTime at={row.requested_at} part="dayShort" /> },
        { head: words.gross, align: 'number', cell: (row) => <Money amount={row.gross} /> },
        { head: words.withheld, align: 'number', cell: (row) => <Money amount={row.withheld} /> },
        {
          head: words.net,
          align: 'number',
          cell: (row) => <Money amount={row.gross - row.withheld} strong />,
        },
      ]}
    />
  );
}
