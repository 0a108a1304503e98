import type { VNode } from 'preact';
import { Money } from '../../../../web/ui/amounts.tsx';
import { StateBadge } from '../../../../web/ui/badge.tsx';
import { Table } from '../../../../web/ui/table.tsx';
import { useView } from '../../../../web/view.ts';
import type { OrderOfMeeting } from '../../store/orders-of-meeting.ts';
import { words } from './list-words.ts';
import { stateOf } from './order-state.ts';

/** The orders of one meeting as a small table. */
export function OrdersOfMeeting({ orders }: { orders: readonly OrderOfMeeting[] }): VNode {
  const { t } = useView();
  return (
    <Table
      caption={words.title}
      hideCaption
      rows={orders}
      rowKey={(order) => order.id}
      columns={[
        {
          head: words.supplier,
          title: true,
          cell: (order) => (
            <>
              <a href={`/pesanan/${order.id}`}>{order.supplierName}</a>
              <small class="cell-note">{order.number}</small>
            </>
          ),
        },
        { head: words.products, cell: (order) => order.products },
        { head: words.state, bare: true, cell: (order) => <StateBadge state={stateOf(order)} /> },
        { head: words.amount, align: 'number', cell: (order) => t(words.portions, { n: order.portions }) },
        { head: words.gross, align: 'number', cell: (order) => <Money amount={order.gross} strong /> },
      ]}
    />
  );
}
