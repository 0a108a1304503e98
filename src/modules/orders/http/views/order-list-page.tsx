import type { VNode } from 'preact';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { Page } from '../../../../web/layout.tsx';
import { buttons } from '../../../../web/text/common.ts';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { LinkButton } from '../../../../web/ui/button.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { EmptyState } from '../../../../web/ui/notice.tsx';
import { type Column, Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import { type OrderQuery, ordersHref, printOrderQuery } from '../../domain/order-query.ts';
import type { ListedOrder } from '../../store/order-list.ts';
import { words } from './list-words.ts';
import { OrderFilters, OrderPager } from './order-filters.tsx';
import { stateOf } from './order-state.ts';

type Props = {
  readonly query: OrderQuery;
  readonly orders: readonly ListedOrder[];
  readonly more: boolean;
  /** Orders of more than one unit may stand in the list. */
  readonly units: boolean;
  /** May this person make a meeting? */
  readonly buyer: boolean;
};

/** The orders of a unit (or of all), as a table on a desk and cards on a phone. */
export function OrderListPage(props: Props): VNode {
  const { query, orders } = props;
  return (
    <Page
      title={words.title}
      wide
      end={
        <>
          <LinkButton
            href={ordersHref(query, {}, '/pesanan.csv')}
            label={words.export}
            icon="download"
            variant="ghost"
            size="small"
            download
          />
          {props.buyer && (
            <LinkButton href="/rapat/baru" label={buttons.createMeeting} icon="plus" size="small" />
          )}
        </>
      }
    >
      <OrderFilters query={query} maker={false} />
      <Table
        caption={words.caption}
        hideCaption
        columns={columns(props.units)}
        rows={orders}
        rowKey={(order) => order.id}
        empty={<NoOrders query={query} maker={false} />}
      />
      <OrderPager query={query} more={props.more} />
    </Page>
  );
}

function columns(units: boolean): Column<ListedOrder>[] {
  return [
    {
      head: words.meeting,
      title: true,
      cell: (order) => (
        <>
          <a href={`/pesanan/${order.id}`}>{order.meetingTitle}</a>
          <small class="cell-note">{order.number}</small>
        </>
      ),
    },
    { head: words.state, bare: true, cell: (order) => <StateBadge state={stateOf(order)} /> },
    ...(units ? [{ head: words.unit, cell: (order: ListedOrder) => order.unitName }] : []),
    { head: words.supplier, cell: (order) => order.supplierName },
    {
      head: words.arrives,
      cell: (order) => (
        <>
          <span class="whitespace-nowrap">
            <DateTime at={order.arriveAt} part="dayShort" />
          </span>
          <small class="cell-note">
            <DateTime at={order.arriveAt} part="time" />
          </small>
        </>
      ),
    },
    { head: words.desk, cell: (order) => <Desk order={order} /> },
    { head: words.gross, align: 'number', cell: (order) => <Money amount={order.gross} strong /> },
  ];
}

function Desk({ order }: { order: ListedOrder }): VNode | null {
  const { t, view } = useView();
  if (!order.desk) return null;
  const late = order.desk.dueAt !== null && order.desk.dueAt < view.now;
  return (
    <>
      {t(positionLabels[order.desk.position])}
      {order.desk.dueAt && (
        <small class={late ? 'cell-note tone-text-error' : 'cell-note'}>
          <DateTime at={order.desk.dueAt} part="dayShort" />
        </small>
      )}
    </>
  );
}

function NoOrders(props: { query: OrderQuery; maker: boolean }): VNode {
  const filtered = printOrderQuery(props.query).length > 0;
  return (
    <EmptyState
      title={words.empty}
      text={filtered ? words.emptyFiltered : props.maker ? words.emptyMaker : words.emptyText}
      action={filtered && <LinkButton href="/pesanan" label={words.clear} variant="secondary" />}
    />
  );
}

/** The orders of a kitchen, for a phone: state, next step, how much net, when it is paid, on whose desk it lies. */
export function MakerOrdersPage(props: Omit<Props, 'buyer' | 'units'>): VNode {
  const { query, orders } = props;
  return (
    <Page
      title={words.title}
      end={
        <LinkButton
          href={ordersHref(query, {}, '/pesanan.csv')}
          label={words.export}
          icon="download"
          variant="ghost"
          size="small"
          download
        />
      }
    >
      <OrderFilters query={query} maker />
      {orders.length === 0 && <NoOrders query={query} maker />}
      <Stack>
        {orders.map((order) => (
          <MakerOrder key={order.id} order={order} />
        ))}
      </Stack>
      <OrderPager query={query} more={props.more} />
    </Page>
  );
}

const makerSteps: Readonly<Record<string, (typeof buttons)[keyof typeof buttons]>> = {
  'orders/accept': buttons.accept,
  'orders/dispatch': buttons.markSent,
};

function MakerOrder({ order }: { order: ListedOrder }): VNode {
  const { t } = useView();
  const next = order.desk && makerSteps[order.desk.command];
  const payday = order.paidAt ?? order.paymentDueAt;
  const desk =
    order.desk && t(order.desk.position === 'supplier' ? words.you : positionLabels[order.desk.position]);
  const ended = order.state === 'declined' || order.state === 'expired' || order.state === 'cancelled';
  return (
    <Card
      title={order.meetingTitle}
      end={<StateBadge state={stateOf(order)} />}
      foot={
        <LinkButton
          href={next ? `/pesanan/${order.id}#tindakan` : `/pesanan/${order.id}`}
          label={next ?? words.open}
          icon={next ? (order.desk?.command === 'orders/accept' ? 'handshake' : 'truck') : undefined}
          variant={next ? 'primary' : 'secondary'}
          size={next ? 'normal' : 'small'}
          block
        />
      }
    >
      <div class="maker-order">
        <p>
          <DateTime at={order.arriveAt} />
          <br />
          {order.unitName}
          <br />
          {t(words.portions, { n: order.portions })} · {order.number}
        </p>
        <dl class="maker-order-sums">
          <div>
            <dt>{t(words.net)}</dt>
            <dd>
              <Money amount={order.gross - order.withheld} strong />
            </dd>
          </div>
          {!ended && (
            <>
              <div>
                <dt>{t(order.paidAt ? words.paidOn : words.payday)}</dt>
                <dd>{payday ? <DateTime at={payday} part="dayShort" /> : t(words.payLater)}</dd>
              </div>
              {desk && (
                <div>
                  <dt>{t(words.desk)}</dt>
                  <dd>{desk}</dd>
                </div>
              )}
            </>
          )}
        </dl>
      </div>
    </Card>
  );
}
