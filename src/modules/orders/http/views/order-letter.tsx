import type { VNode } from 'preact';
import { timesQuantity } from '../../../../kernel/rupiah.ts';
import { positionLabels } from '../../../../platform/commands/positions.ts';
import { unitWord } from '../../../../web/text/unit-names.ts';
import { DateTime, Money } from '../../../../web/ui/amounts.tsx';
import { Badge } from '../../../../web/ui/badge.tsx';
import { Card, Stack } from '../../../../web/ui/card.tsx';
import { type Fact, Facts } from '../../../../web/ui/facts.tsx';
import { Icon } from '../../../../web/ui/icon.tsx';
import { FoodPlate } from '../../../../web/ui/product.tsx';
import { useView } from '../../../../web/view.ts';
import { pictureOf } from '../../../catalogue/public.ts';
import type { OrderPageFacts, OrderPageLine } from '../../store/order-page.ts';
import { words } from './order-words.ts';
import { TaxFacts } from './tax-facts.tsx';

type Props = { readonly order: OrderPageFacts };

/** Lines with their plates, what arrived of them, and what it comes to. */
export function OrderLines({ order }: Props): VNode {
  return (
    <Card title={words.lines} icon="shopping-basket">
      <Stack>
        <ul class="order-lines">
          {order.lines.map((line) => (
            <li key={line.number} class="order-line order-line-read">
              <Line line={line} />
            </li>
          ))}
        </ul>
        <TaxFacts gross={order.gross} lines={order.tax} />
      </Stack>
    </Card>
  );
}

function Line({ line }: { line: OrderPageLine }): VNode {
  const { t, money } = useView();
  const { acceptedQuantity: accepted, quantity } = line;
  return (
    <>
      <FoodPlate picture={pictureOf(line)} size="small" />
      <div class="order-line-main">
        <p>
          <a href={`/produk/${line.productId}`}>
            <b>{line.name}</b>
          </a>
        </p>
        <p class="field-hint">{`${quantity} ${t(unitWord(line.unitName))} × ${money(line.unitPrice)}`}</p>
        {accepted !== null && (
          <p class="order-line-price">
            <Badge
              label={`${t(words.accepted)} ${accepted}`}
              tone={accepted === quantity ? 'success' : 'warn'}
              icon={accepted === quantity ? 'check' : 'triangle-alert'}
            />{' '}
            {line.quality === 'poor' && <Badge label={words.poor} tone="warn" icon="triangle-alert" />}
          </p>
        )}
        {line.remark && <p class="field-hint">{line.remark}</p>}
      </div>
      <div class="order-line-sum">
        <Money amount={timesQuantity(line.unitPrice, accepted ?? quantity)} strong />
      </div>
    </>
  );
}

/** When and where the food goes, who ordered it, under which package. */
export function DeliveryCard({ order, maker }: Props & { readonly maker: boolean }): VNode {
  const { t } = useView();
  const { delivery, meeting, supplier } = order;
  const items: Fact[] = [
    { term: words.arrives, icon: 'truck', value: <DateTime at={delivery.arriveAt} /> },
    { term: words.meetingStarts, icon: 'clock', value: <DateTime at={meeting.startsAt} part="time" /> },
    { term: words.room, icon: 'building-2', value: `${delivery.room}, ${order.unitName}` },
    { term: words.address, icon: 'map-pin', value: addressOf(delivery) },
    { term: words.people, icon: 'users', value: meeting.headcount },
    { term: words.orderedBy, icon: 'user', value: order.submittedBy },
    ...(maker
      ? []
      : [
          {
            term: words.meeting,
            icon: 'calendar-days' as const,
            value: <a href={`/rapat/${meeting.id}`}>{meeting.title}</a>,
          },
          {
            term: words.contact,
            icon: 'phone' as const,
            value: (
              <>
                {supplier.ownerName}, <a href={`tel:${supplier.phone}`}>{supplier.phone}</a>
              </>
            ),
          },
          {
            term: words.package,
            icon: 'package' as const,
            value: (
              <a href={`/paket/${order.rupPackage.id}`}>
                {order.rupPackage.rupId} {order.rupPackage.name}
              </a>
            ),
          },
        ]),
    ...(order.paymentDueAt && !maker
      ? [
          {
            term: order.paidAt ? words.paid : words.payBy,
            icon: 'banknote' as const,
            value: <DateTime at={order.paidAt ?? order.paymentDueAt} part="day" />,
          },
        ]
      : []),
    ...(order.note ? [{ term: words.note, icon: 'message-circle' as const, value: order.note }] : []),
  ];
  return (
    <Card title={words.delivery} icon="truck">
      <Facts items={items} />
      {order.policy.length > 0 && (
        <p class="field-hint">
          <Icon name="scale" /> {t(words.policy)}:{' '}
          {order.policy.map(({ rule, outcome }) => t(words[outcome], { rule })).join('; ')}
        </p>
      )}
    </Card>
  );
}

/** The address with its kelurahan, unless it says so itself. */
function addressOf({ address, village }: OrderPageFacts['delivery']): string {
  return address.includes(village) ? address : `${address}, ${village}`;
}

/** Berapa bersih, kapan cair, di meja siapa: what a maker wants to know first. */
export function MakerMoney({ order, mine }: Props & { readonly mine: boolean }): VNode {
  const { t } = useView();
  const desk = order.desks[0];
  const when = order.paidAt ?? order.paymentDueAt;
  return (
    <Card title={words.money} icon="wallet" look="tint">
      <Facts
        look="columns"
        items={[
          { term: words.moneyNet, value: <Money amount={order.gross - order.withheld} strong /> },
          { term: words.moneyWhen, value: when ? <DateTime at={when} part="day" /> : t(words.payLater) },
          ...(desk
            ? [{ term: words.moneyDesk, value: t(mine ? words.you : positionLabels[desk.position]) }]
            : []),
        ]}
      />
    </Card>
  );
}
