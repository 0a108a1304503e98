import type { VNode } from 'preact';
import type { TimelineEvent } from '../../../../platform/commands/timeline.ts';
import { toTimelineEntries } from '../../../../platform/http/timeline.tsx';
import { Page } from '../../../../web/layout.tsx';
import { nav, stages } from '../../../../web/text/common.ts';
import type { Tone } from '../../../../web/text/states.ts';
import { DateTime } from '../../../../web/ui/amounts.tsx';
import { Badge, StateBadge } from '../../../../web/ui/badge.tsx';
import { BudgetBar } from '../../../../web/ui/budget-bar.tsx';
import { LinkButton, PrintButton } from '../../../../web/ui/button.tsx';
import { Card } from '../../../../web/ui/card.tsx';
import { Facts, Steps, Timeline } from '../../../../web/ui/facts.tsx';
import { CodeBox, Qr } from '../../../../web/ui/figures.tsx';
import { ErrorSummary } from '../../../../web/ui/form.tsx';
import type { IconName } from '../../../../web/ui/icon-data.ts';
import { DefinitionFold } from '../../../../web/ui/notice.tsx';
import { useView } from '../../../../web/view.ts';
import { isUnanswered } from '../../domain/states.ts';
import type { OrderPageFacts } from '../../store/order-page.ts';
import type { Act } from '../order-acts.ts';
import { OrderActions } from './order-actions.tsx';
import { DeliveryCard, MakerMoney, OrderLines } from './order-letter.tsx';
import { Confirmation, Ended } from './order-news.tsx';
import { stageOf, stateOf } from './order-state.ts';
import { actWords, paperWords, words } from './order-words.ts';
import type { TypedAct } from './typed-act.ts';

export type OrderPageProps = {
  readonly order: OrderPageFacts;
  readonly events: readonly TimelineEvent[];
  readonly acts: ReadonlySet<Act>;
  readonly desk: OrderPageFacts['desks'][number] | null;
  /** Sending it brings it to the commitment officer first. */
  readonly toSign: boolean;
  /** Read as the maker of the order. */
  readonly maker: boolean;
  /** The hand-over code may be seen. */
  readonly holdsCode: boolean;
  readonly qrSvg: string;
  /** Just ordered: the confirmation stands on top. */
  readonly fresh: boolean;
  readonly typed: TypedAct | null;
};

/**
 * An order as a letter: what and for whom on top, then what it holds and where it goes. What to do stands beside the letter on
 * a desk and below it on a phone, with the past and the papers after it; a maker, whose phone is small, acts first.
 */
export function OrderPage(props: OrderPageProps): VNode {
  const { t, dateTime } = useView();
  const { order, maker, typed } = props;
  const first = maker && props.acts.size > 0;
  const n = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  const lead = {
    unit: order.unitName,
    n,
    supplier: order.supplier.name,
    when: dateTime(order.delivery.arriveAt),
  };
  return (
    <Page
      title={order.meeting.title}
      eyebrow={t(words.eyebrow, { number: order.number })}
      lead={props.fresh ? undefined : t(words.lead, lead)}
      crumbs={[{ label: nav.orders, href: '/pesanan' }]}
      end={
        <>
          <StateBadge state={stateOf({ ...order, billReturned: order.billReturnedReason !== null })} />
          {!first && props.desk !== null && <ToAction />}
          <PrintButton />
        </>
      }
      aside={
        <>
          {!first && <OrderActions {...props} />}
          <Aside {...props} />
        </>
      }
    >
      <ErrorSummary errors={typed?.errors ?? []} />
      {props.fresh && <Confirmation order={order} />}
      <Ended order={order} />
      {props.holdsCode && (
        <CodeBox label={words.handover} code={order.handoverCode} hint={words.handoverHint} large />
      )}
      {first && <OrderActions {...props} />}
      {maker && <MakerMoney order={order} mine={props.desk !== null} />}
      <Stages order={order} />
      <OrderLines order={order} />
      <DeliveryCard order={order} maker={maker} />
      {order.rating && (
        <Card title={words.rating} icon="star">
          <p>{t(words.ratingLine, order.rating)}</p>
          {order.rating.comment && <p>{order.rating.comment}</p>}
        </Card>
      )}
    </Page>
  );
}

/** Where the letter stands above the action: a way down to it. */
function ToAction(): VNode {
  return (
    <span class="jump">
      <LinkButton href="#tindakan" label={actWords.your} icon="arrow-down" size="small" />
    </span>
  );
}

/** Icons and tones of what happens to orders; other events are ticks. */
const eventLooks: Readonly<Record<string, readonly [IconName, Tone]>> = {
  'orders/submit': ['clipboard-list', 'neutral'],
  'orders/place': ['send', 'info'],
  'orders/send': ['send', 'info'],
  'orders/sign': ['pen-line', 'info'],
  'orders/return': ['undo-2', 'warn'],
  'orders/change': ['pencil', 'neutral'],
  'orders/accept': ['handshake', 'success'],
  'orders/decline': ['circle-x', 'error'],
  'orders/cancel': ['ban', 'error'],
  'orders/expire': ['timer', 'warn'],
  'orders/dispatch': ['truck', 'info'],
  'receiving/hand-over': ['key-round', 'success'],
  'receiving/renew-code': ['refresh-cw', 'neutral'],
  'receiving/inspect': ['clipboard-check', 'info'],
  'receiving/confirm': ['package-check', 'success'],
  'treasury/verify': ['file-check', 'info'],
  'treasury/return-bill': ['undo-2', 'warn'],
  'treasury/pay': ['banknote', 'success'],
  'orders/close': ['badge-check', 'success'],
};

function Aside({ order, events, maker, qrSvg }: OrderPageProps): VNode {
  const { t } = useView();
  const look = {
    icon: (event: TimelineEvent) => eventLooks[event.command]?.[0],
    tone: (event: TimelineEvent) =>
      event.publicFacts['wrongCode'] === true ? 'warn' : eventLooks[event.command]?.[1],
    note: (event: TimelineEvent) => {
      const { wrongCode, triesLeft, withoutCode } = event.publicFacts;
      if (wrongCode === true) return t(words.wrongCode, { n: Number(triesLeft) });
      if (event.command === 'receiving/hand-over') return t(words.rightCode);
      const reason = event.privateFacts['reason'] ?? event.privateFacts['remark'];
      if (withoutCode === true)
        return t(words.withoutCode, { reason: typeof reason === 'string' ? reason : '-' });
      return typeof reason === 'string' && reason !== '' ? reason : undefined;
    },
  };
  return (
    <>
      {!maker && <Budget order={order} />}
      <Card title={words.timeline} icon="clock">
        <Timeline entries={toTimelineEntries(events, look)} />
      </Card>
      {!maker && order.siblings.length > 0 && (
        <Card title={words.siblings} icon="shopping-basket">
          <ul class="stack stack-small">
            {order.siblings.map((sibling) => (
              <li key={sibling.id}>
                <a href={`/pesanan/${sibling.id}`}>{sibling.supplierName}</a>{' '}
                <StateBadge state={stateOf({ ...sibling, billReturned: false })} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Papers order={order} />
      {!maker && (
        <CodeBox
          label={words.verification}
          code={order.verificationCode}
          group={5}
          hint={words.verificationHint}
          link={{ href: `/verifikasi/${order.verificationCode}`, label: words.verificationLink }}
        >
          <Qr svg={qrSvg} label={words.qr} />
        </CodeBox>
      )}
    </>
  );
}

/** What the package has, as long as this order may still be stopped or changed. */
function Budget({ order }: { order: OrderPageFacts }): VNode | null {
  const { t } = useView();
  if (!isUnanswered(order.state)) return null;
  const { rupId, ceiling, held, spent } = order.rupPackage;
  return (
    <Card title={words.budget} icon="wallet">
      <BudgetBar
        id="paket"
        title={t(words.budgetPackage, { rup: rupId })}
        ceiling={ceiling}
        spent={spent}
        held={held - order.gross}
        thisOrder={order.gross}
      />
    </Card>
  );
}

const stageOfCommand: Readonly<Record<string, number>> = {
  'budget/dispose-to-ppk': 1,
  'budget/dispose-to-officer': 2,
  'budget/accept-packages': 3,
};

function Stages({ order }: { order: OrderPageFacts }): VNode {
  const { t, dayShort } = useView();
  const { current, stopped } = stageOf(order.state);
  const items = order.inherited.flatMap(({ command, at, by }) => {
    const stage = stages[(stageOfCommand[command] ?? 0) - 1];
    return stage ? [{ term: stage, value: t(words.inheritedBy, { day: dayShort(at), by }) }] : [];
  });
  return (
    <Card title={words.stages} icon="list-checks">
      <Steps current={current} inherited={[1, 2, 3]} stopped={stopped} />
      {items.length > 0 && (
        <DefinitionFold title={t(words.inherited, { rup: order.rupPackage.rupId })} icon="package-check">
          <Facts items={items} />
        </DefinitionFold>
      )}
    </Card>
  );
}

function Papers({ order }: { order: OrderPageFacts }): VNode {
  const { t } = useView();
  return (
    <Card title={words.papers} icon="file-text">
      {order.papers.length === 0 ? (
        <p class="field-hint">{t(words.papersNone)}</p>
      ) : (
        <ul class="stack stack-small">
          {order.papers.map((paper) => (
            <li key={paper.id}>
              <a href={`/dokumen/${paper.id}`}>
                {t(paperWords[paper.series] ?? paper.series)} {paper.label}
              </a>{' '}
              <small>
                <DateTime at={paper.issuedAt} part="dayShort" />
              </small>{' '}
              {paper.replaced && <Badge label={words.paperReplaced} tone="neutral" icon="rotate-ccw" />}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
